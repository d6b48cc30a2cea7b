import { describe, expect, it } from 'vitest';
import { readMht as readPage } from '../../../../electron/read/mht/read-mht.ts';
import { unfolded } from '../unfolded.ts';

const readMht = (file: Uint8Array) => unfolded(readPage(file));

const GB = '=B7=A8=D6=CE'; // 法治

interface Page {
  type?: string;
  encoding: string;
  body: string;
}

const mht = (pages: readonly Page[], end = '\r\n'): Buffer =>
  Buffer.from(
    [
      'From: <Saved by Blink>',
      'Subject: =?utf-8?Q?x?=',
      'MIME-Version: 1.0',
      'Content-Type: multipart/related;',
      '\ttype="text/html";',
      '\tboundary="----Boundary--x----"',
      '',
      'not shown',
      ...pages.flatMap(({ type = 'text/html', encoding, body }) => [
        '------Boundary--x----',
        `Content-Type: ${type}`,
        `Content-Transfer-Encoding: ${encoding}`,
        '',
        body,
      ]),
      '------Boundary--x------',
      '',
    ].join(end),
    'latin1',
  );

it.each([
  [
    'quoted-printable',
    { type: 'text/html; charset="gb2312"', encoding: 'quoted-printable', body: `<p>${GB}=\r\n${GB}` },
  ],
  ['base64', { encoding: 'base64', body: Buffer.from('<p>法治法治').toString('base64') }],
  ['8bit', { encoding: '8bit', body: Buffer.from('<p>法治法治').toString('latin1') }],
  [
    'lower-case hexadecimal',
    { encoding: 'Quoted-Printable', body: `<meta charset=3Dgbk><p>${(GB + GB).toLowerCase()}` },
  ],
])('reads a page in %s', (_, page) => {
  expect(readMht(mht([page]))).toMatchObject({ lines: ['法治法治'], leftOut: [], notes: [] });
});

it('reads the first page, none of its frames and pictures, with either kind of line end', () => {
  const parts = [
    { type: 'image/png', encoding: 'base64', body: 'AAAA' },
    { encoding: '7bit', body: '<p>page' },
    { encoding: '7bit', body: '<p>header' },
  ];
  expect(readMht(mht(parts)).lines).toEqual(['page']);
  expect(readMht(mht(parts, '\n')).lines).toEqual(['page']);
});

it('reads a page inside an alternative, and a message that is a page', () => {
  const inner =
    '--i\r\nContent-Type: text/plain\r\n\r\nplain\r\n--i\r\nContent-Type: text/html\r\n\r\n<p>page\r\n--i--';
  expect(
    readMht(mht([{ type: 'multipart/alternative; boundary=i', encoding: '7bit', body: inner }])).lines,
  ).toEqual(['page']);
  expect(readMht(Buffer.from('MIME-Version: 1.0\nContent-Type: text/html\n\n<p>page')).lines).toEqual([
    'page',
  ]);
});

describe('hostile files', () => {
  const whole = mht([{ encoding: 'quoted-printable', body: `<meta charset=3Dgbk><p>${GB}<p>${GB}` }]);

  it('that are cut anywhere are read as far as they go or refused', () => {
    for (let length = 0; length < whole.length; length += 1) {
      try {
        readMht(whole.subarray(0, length));
      } catch (error) {
        expect(error).toMatchObject({ code: 'damaged' });
      }
    }
  });

  it.each([
    ['boundaries', mht([]).toString().replace('not shown', '------Boundary--x----\r\n'.repeat(100_000))],
    ['headers', `MIME-Version: 1.0\n${'a: b\n '.repeat(400_000)}`],
    ['equals signs', mht([{ encoding: 'quoted-printable', body: '='.repeat(2_000_000) }]).toString()],
    ['nested parts', 'Content-Type: multipart/mixed; boundary=a\n\n--a\n'.repeat(40_000)],
  ])('of nothing but %s are read or refused', (_, text) => {
    try {
      readMht(Buffer.from(text));
    } catch (error) {
      expect(error).toMatchObject({ code: 'damaged' });
    }
  });

  it('that are too large are refused before they are read', () => {
    expect(() => readMht(new Uint8Array(200 * 1024 * 1024))).toThrow(
      expect.objectContaining({ code: 'too-large' }),
    );
  });
});

it('reads the article in another part where the page itself only frames it', () => {
  const article = '<p>一、主要举措和成效'.repeat(30);
  const parts = [
    { encoding: '7bit', body: '<iframe src="cid:f1"></iframe>' },
    { type: 'text/html; charset=utf-8', encoding: 'base64', body: Buffer.from(article).toString('base64') },
  ];
  expect(readMht(mht(parts)).lines).toHaveLength(30);
});

it('reads the page that holds a report before one that holds a menu', () => {
  const menu = `<p>${'通知公告今日更新。'.repeat(40)}</p>`;
  const report = '<p>一、主要举措</p><p>开会6次。</p><p>二、特色亮点</p><p>建成书屋3个。</p>';
  const parts = [menu, report].map((body) => ({
    type: 'text/html; charset=utf-8',
    encoding: '8bit',
    body: Buffer.from(body).toString('latin1'),
  }));
  expect(readMht(mht(parts)).lines).toEqual(['一、主要举措', '开会6次。', '二、特色亮点', '建成书屋3个。']);
});

/** A page with its style sheets as parts of their own, as browsers save them. */
const withSheets = (head: string, sheets: readonly [place: string, sheet: string][]): Buffer =>
  Buffer.from(
    [
      'MIME-Version: 1.0',
      'Content-Type: multipart/related; boundary="b"',
      '',
      '--b',
      'Content-Type: text/html; charset=utf-8',
      'Content-Location: http://town.example/news/1.html',
      '',
      `<html><head>${head}</head><body><p>明61件<i class=k>暗62件</i>，10<i class=u>3</i>户，<i class=z>66</i>67件。</p></body></html>`,
      ...sheets.flatMap(([place, sheet]) => ['--b', 'Content-Type: text/css', place, '', sheet]),
      '--b--',
      '',
    ].join('\r\n'),
  );
const SHEET = '.k{display:none}.u{vertical-align:super}.z{text-decoration:line-through}';

it.each([
  [
    'by its address',
    '<link rel="stylesheet" href="http://town.example/css/a.css">',
    'Content-Location: http://town.example/css/a.css',
  ],
  [
    'from where the page stood',
    '<link rel=stylesheet href=../css/a.css>',
    'Content-Location: http://town.example/css/a.css',
  ],
  ['by its id', '<LINK REL="StyleSheet" HREF="cid:css-1@mhtml.blink">', 'Content-ID: <css-1@mhtml.blink>'],
])('A style sheet that is another part of the file says what shows: asked for %s', (_, link, place) => {
  expect(readMht(withSheets(link, [[place, SHEET]]))).toMatchObject({
    lines: ['明61件，10³户，67件。'],
    leftOut: [
      { text: '暗62件', reason: 'hidden' },
      { text: '66', reason: 'struck' },
    ],
  });
});

it.each([
  ['is asked for by nobody', ''],
  ['is for print', '<link rel=stylesheet media=print href=../css/a.css>'],
  ['is an icon', '<link rel=icon href=../css/a.css>'],
  ['is asked for by an address that is none', '<link rel=stylesheet href="http://[">'],
])('A style sheet that %s says nothing', (_, link) => {
  const { lines } = readMht(withSheets(link, [['Content-Location: http://town.example/css/a.css', SHEET]]));
  expect(lines).toEqual(['明61件暗62件，103户，6667件。']);
});

it('reads the longest text of a message that holds no page', () => {
  const parts = ['无。', '法治政府建设情况'].map((text) => ({
    type: 'text/plain; charset=utf-8',
    encoding: 'base64',
    body: Buffer.from(text).toString('base64'),
  }));
  expect(readMht(mht(parts)).lines).toEqual(['法治政府建设情况']);
});
