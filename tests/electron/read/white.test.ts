import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readWordLines } from '../../../electron/read/docx/word-lines.ts';
import { readFileText } from '../../../electron/read/read-file.ts';
import { readPage } from '../../../shared/html/read-page.ts';
import { linesOf, p, r, readFake, table } from './docx/read-fake.ts';
import { wordWorker } from './word-worker-bundle.ts';

const worker = wordWorker();

/** The lines of a file that LibreOffice wrote of white.fodt, what is left out with its reason. */
async function read(kind: 'docx' | 'doc' | 'rtf'): Promise<string[]> {
  const bytes = readFileSync(join(import.meta.dirname, `../../fixtures/${kind}/white.${kind}`));
  const file = await readFileText(bytes, `年报.${kind}`, { worker: worker() });
  const { lines } = 'text' in file ? file.text : readWordLines(bytes, 'accepted');
  return lines.map(({ text, leftOut }) => (leftOut ? `${text} -${leftOut}` : text));
}

it.each(['docx', 'doc', 'rtf'] as const)(
  'lists what is white on white in a .%s, and reads what is white on another ground',
  async (kind) => {
    expect(await read(kind)).toEqual([
      '办结67件。',
      '干扰66 -hidden',
      '红底上白字12项，红字3项。',
      '黑底上白字4句。',
      '样式里的白字5句。 -hidden',
      '样式深底上白字6句。',
      '事项　件数',
      '复议　7',
      '暗字 -hidden',
      '表后。',
    ]);
  },
);

const WHITE_RUN = '<w:color w:val="FFFFFF"/>';

describe('what has the colour of its ground in a .docx', () => {
  it('is left out on the shading of run, paragraph and cell, too', () => {
    const onBlack = '<w:color w:val="000000"/><w:shd w:val="clear" w:fill="000000"/>';
    const blackCell = '<w:tcPr><w:shd w:val="clear" w:fill="1F3864"/></w:tcPr>';
    const { lines, leftOut } = readFake({
      body:
        p(r('甲') + r('涂黑', onBlack) + r('乙')) +
        table([blackCell + p(r('白字', WHITE_RUN) + r('同色', '<w:color w:val="1F3864"/>'))]),
    });
    expect(lines.map(({ text }) => text)).toEqual(['甲乙', '白字']);
    expect(leftOut.map(({ text }) => text)).toEqual(['涂黑', '同色']);
  });

  it.each([
    ['the usual colour', '<w:color w:val="auto"/>'],
    ['highlighted', `${WHITE_RUN}<w:highlight w:val="darkBlue"/>`],
    ['on a pattern', `${WHITE_RUN}<w:shd w:val="pct50" w:color="auto" w:fill="FFFFFF"/>`],
    ['nearly white but legible', '<w:color w:val="D9D9D9"/>'],
  ])('is read where it is %s', (_, rPr) => {
    expect(linesOf(p(r('甲') + r('乙', rPr)))).toEqual(['甲乙']);
  });

  it('is read in a table whose style shades it, and in a text box', () => {
    const styles =
      '<w:style w:type="table" w:styleId="G"><w:name w:val="G"/><w:tblStylePr w:type="firstRow"><w:tcPr><w:shd w:val="clear" w:fill="4472C4"/></w:tcPr></w:tblStylePr></w:style>';
    const styled = table([p(r('白字', WHITE_RUN))]).replace(
      '<w:tbl>',
      '<w:tbl><w:tblPr><w:tblStyle w:val="G"/></w:tblPr>',
    );
    const box = p(
      `<w:r><w:pict><v:textbox><w:txbxContent>${p(r('框里', WHITE_RUN))}</w:txbxContent></v:textbox></w:pict></w:r>`,
    );
    expect(linesOf(styled + box, { styles })).toEqual(['白字', '框里']);
  });
});

describe('what is white in a table with a style and in a shape of a .docx', () => {
  const rule = (type: string, fill: string): string =>
    `<w:tblStylePr w:type="${type}"><w:tcPr><w:shd w:val="clear" w:fill="${fill}"/></w:tcPr></w:tblStylePr>`;
  const styles = `<w:style w:type="table" w:styleId="G"><w:name w:val="G"/>${rule('firstRow', '4472C4')}${rule('band2Horz', '1F3864')}</w:style>`;
  const white = (text: string): string => p(r(text, WHITE_RUN));
  const tableOf = (look: string): string =>
    table([white('题一'), white('题二')], [white('甲'), white('乙')], [white('丙'), p(r('丁'))]).replace(
      '<w:tbl>',
      `<w:tbl><w:tblPr><w:tblStyle w:val="G"/>${look}</w:tblPr>`,
    );
  const hidden = (body: string): string[] =>
    readFake({ body: p(r('前')) + body, styles }).leftOut.map(({ text }) => text);

  it.each([
    ['all that the style shades', '<w:tblLook w:firstRow="1" w:noHBand="0" w:noVBand="1"/>', ['甲', '乙']],
    ['the same in bits', '<w:tblLook w:val="0420"/>', ['甲', '乙']],
    ['not the bands', '<w:tblLook w:firstRow="1" w:noHBand="1" w:noVBand="1"/>', ['甲', '乙', '丙']],
    ['nothing', '<w:tblLook w:val="0600"/>', ['题一', '题二', '甲', '乙', '丙']],
    ['what is not known', '', []],
  ])('is read where the style lays a ground, and listed elsewhere: %s', (_, look, wanted) => {
    expect(hidden(tableOf(look))).toEqual(wanted);
  });

  it('is judged by what the shape is filled with', () => {
    const drawn = (fill: string): string =>
      p(
        `<w:r><w:drawing><wps:wsp><wps:spPr>${fill}</wps:spPr><wps:txbx><w:txbxContent>${white('框')}</w:txbxContent></wps:txbx></wps:wsp></w:drawing></w:r>`,
      );
    const old = (attributes: string): string =>
      p(
        `<w:r><w:pict><v:rect ${attributes}><v:textbox><w:txbxContent>${white('框')}</w:txbxContent></v:textbox></v:rect></w:pict></w:r>`,
      );
    const solid = (colour: string): string => `<a:solidFill><a:srgbClr val="${colour}"/></a:solidFill>`;
    expect(hidden(drawn(solid('FFFFFF')))).toEqual(['框']);
    expect(hidden(old('fillcolor="white [3212]"'))).toEqual(['框']);
    for (const box of [drawn(solid('C00000')), drawn('<a:noFill/>'), old(''), old('fillcolor="#036"')])
      expect(hidden(box)).toEqual([]);
  });
});

describe('what has the colour of its ground in a page', () => {
  const shown = (page: string, from: 'file' | 'clipboard' = 'file'): string[] =>
    readPage(page, 'accepted', undefined, from).lines.map(({ text, leftOut }) =>
      leftOut ? `${text} -${leftOut}` : text,
    );

  it.each([
    '<p>办结<span style="color:#fff">66</span>67件，全部办结归档。</p>',
    '<p>办结<font color="white">66</font>67件，全部办结归档。</p>',
    '<p>办结<span style="color: rgb(255, 255, 255)">66</span>67件，全部办结归档。</p>',
    '<style>.x{color:#FFFFFF}</style><p>办结<span class=x>66</span>67件，全部办结归档。</p>',
    '<div style="background:#FFFFCC"><p>办结<span style="color:#ffc">66</span>67件，全部办结归档。</p></div>',
  ])('is left out: %s', (page) => {
    expect(shown(page)).toEqual(['办结67件，全部办结归档。', '66 -hidden']);
  });

  it.each([
    '<p style="background:#036">办结<span style="color:#fff">66件</span></p>',
    '<table><tr bgcolor="#003366"><td><font color=white>办结66件</font></td></tr></table>',
    '<div style="background-image:url(a.png);color:#fff"><p>办结66件</p></div>',
    '<div style="position:absolute;top:3px;color:#fff"><p>办结66件</p></div>',
    '<div style="color:#fff"><p style="color:#333">办结66件</p></div>',
    '<body style="background:#000;color:#fff"><p>办结66件</p></body>',
  ])('is read on another ground: %s', (page) => {
    expect(shown(page)).toEqual(['办结66件']);
  });

  it('is read on the clipboard, which does not say what it lay on', () => {
    expect(shown('<span style="color:#fff">办结66件</span>', 'clipboard')).toEqual(['办结66件']);
  });

  it('is read where it is nearly all there is, for then the page lies on something else', () => {
    expect(shown('<div style="color:#fff"><p>办结66件，全部办结归档。</p></div><p>好</p>')).toContain(
      '办结66件，全部办结归档。',
    );
  });
});
