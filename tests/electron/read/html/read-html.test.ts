import { describe, expect, it } from 'vitest';
import { readHtml as readPage } from '../../../../electron/read/html/read-html.ts';
import { unfolded } from '../unfolded.ts';

const readHtml = (file: Uint8Array, charset = '') => unfolded(readPage(file, { charset }));

const bytes = (html: string): Uint8Array => new TextEncoder().encode(html);
const lines = (html: string): string[] => readHtml(bytes(html)).lines;

describe('lines', () => {
  it('takes a block as a line and cuts at line breaks', () => {
    expect(lines('<body><h1>标题</h1><div>一段。<br>二段</div>三段<p>四段<p>五<b>段</b>')).toEqual([
      '标题',
      '一段。',
      '二段',
      '三段',
      '四段',
      '五段',
    ]);
  });

  it('reads entities and blanks as a browser shows them', () => {
    expect(lines('<p>&nbsp;&nbsp;　法治&nbsp;&nbsp;建设 &lt;2025&gt; &ldquo;好&rdquo;&#x4e00;</p>')).toEqual([
      '法治 建设 <2025> “好”一',
    ]);
  });

  it('joins a sentence that the source cuts, and keeps the blank between English words', () => {
    expect(lines('<p>法治\r\n  政府，\n建设 rule\nof law</p>')).toEqual(['法治政府，建设 rule of law']);
  });

  it('keeps the line ends of preformatted text', () => {
    expect(lines('<pre>一、\n二、</pre><div style="white-space: pre-wrap">甲\n乙</div>')).toEqual([
      '一、',
      '二、',
      '甲',
      '乙',
    ]);
  });

  it('leaves out what a browser does not show as text', () => {
    const page = `<html><head><title>题</title><style>p{}</style></head><script>if (a<b) "</p>"</script>
      <noscript>无脚本</noscript><textarea><p>填</textarea>
      <!-- 注 --><template>样</template><p>正文</p>`;
    expect(lines(page)).toEqual(['正文']);
  });

  it('reads the words of a drawing, and leaves a sign without words in its line', () => {
    const drawing =
      '<svg><title>图</title><desc>一幅图</desc><text>调解<tspan>61件</tspan></text><text>学法12次</text></svg>';
    expect(lines(`<p>前一段。</p><p>看${drawing}</p><p>开<svg><path d="M0 0"/></svg>会。</p>`)).toEqual([
      '前一段。',
      '看',
      '调解61件',
      '学法12次',
      '开会。',
    ]);
  });

  it('lists the words of a drawing beside a text, and reads those of a page that is drawn', () => {
    const page = '<p>全年调解纠纷61件，学法12次。</p><svg><text>调解61</text><text>学法12</text></svg>';
    const { lines: shown, leftOut } = readHtml(bytes(page));
    expect(shown).toEqual(['全年调解纠纷61件，学法12次。']);
    expect(leftOut).toEqual([{ text: '调解61\n学法12', reason: 'drawing' }]);
    expect(lines('<p>页</p><svg><text>全年调解纠纷61件</text><text>学法12次</text></svg>')).toEqual([
      '页',
      '全年调解纠纷61件',
      '学法12次',
    ]);
  });

  it('reads the body of a page that never closes its head', () => {
    expect(lines('<head><meta charset=utf-8><p>正文')).toEqual(['正文']);
  });

  it('reads a page with badly nested tags', () => {
    expect(lines('<div><b><p>一</b>二</p></i></div></div><p>三')).toEqual(['一二', '三']);
  });
});

it.each([
  ['<s>', '<s>66</s>'],
  ['<strike>', '<strike>66</strike>'],
  ['a style', '<span style="color:red;text-decoration: underline line-through">66</span>'],
  ['the line of a style', '<b style="text-decoration-line:line-through">66</b>'],
])('leaves text struck out by %s out, and lists it', (_, struck) => {
  const { lines: read, leftOut } = readHtml(bytes(`<p>办结${struck}67件`));
  expect(read).toEqual(['办结67件']);
  expect(leftOut).toEqual([{ text: '66', reason: 'struck' }]);
});

describe('hidden text', () => {
  it('is put aside once each', () => {
    const page =
      '<p>正<span hidden>甲</span>文</p><div style="color:red; DISPLAY : none !important"><p>乙<p hidden>丙</div><del>丁</del>';
    expect(readHtml(bytes(page))).toMatchObject({
      lines: ['正文'],
      leftOut: [
        { text: '甲', reason: 'hidden' },
        { text: '乙\n丙', reason: 'hidden' },
        { text: '丁', reason: 'deleted' },
      ],
    });
  });

  it('ends where its paragraph ends without an end tag', () => {
    expect(lines('<p style="display:none">藏<p>露')).toEqual(['露']);
  });
});

describe('tables', () => {
  it('are read a row a line, cells set apart by a full-width blank', () => {
    const table =
      '<table><thead><tr><th>索引号<th>发布机构<tbody><tr><td>A1<td><p>某镇<p>人民政府</td><td></td></tr></table>';
    expect(lines(table)).toEqual(['索引号　发布机构', 'A1　某镇 人民政府']);
  });

  it('that only lay the page out keep its paragraphs', () => {
    const body = '<p>一、甲</p><p>二、乙</p><p>三、丙</p><p>四、丁</p>';
    const table = `<table><tr><td>首页</td><td><table><tr><td>${body}</td></tr></table></td></tr></table>完`;
    expect(lines(table)).toEqual(['首页', '一、甲', '二、乙', '三、丙', '四、丁', '完']);
  });

  it('do not lose the text around their cells', () => {
    expect(lines('<table><caption>表一</caption><tr>散<td>甲</div></tr></table><td>乙')).toEqual([
      '表一',
      '散',
      '甲',
      '乙',
    ]);
  });
});

describe('numbers', () => {
  it('of lists are written as typed', () => {
    const list = `<ol start=3><li>三<li value=7>七<ol type=a><li>甲<li>乙</ol></li><li><p>八</p></ol>
      <ol style="list-style-type: cjk-ideographic"><li>一<li>2025年</ol><ol style="list-style:none"><li>无</ol><ul><li>点</ul>`;
    expect(lines(list)).toEqual(['3.三', '7.七', 'a.甲', 'b.乙', '8.八', '一、一', '二、2025年', '无', '点']);
  });

  it('stand apart from a figure and are not doubled', () => {
    expect(lines('<ol><li>2025年<li>2.已写<li><br></li><li>四</ol>')).toEqual([
      '1. 2025年',
      '2.已写',
      '4.四',
    ]);
  });

  it('of Word lists are kept as Word wrote them, its points dropped', () => {
    const page = `<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span
      lang=EN-US style='font-family:宋体'><span style='mso-list:Ignore'>一、<span style='font:7.0pt "Times New Roman"'>&nbsp;
      </span></span></span><![endif]>主要举措</p>
      <p style='mso-list:l1 level1 lfo2'><!--[if !supportLists]--><span style='font-family:Wingdings'><span
      style='mso-list:Ignore'>l<span>&nbsp;&nbsp;</span></span></span><!--[endif]-->一点</p>
      <!--[if gte mso 9]><xml><o:p>设置</o:p></xml><![endif]-->`;
    expect(lines(page)).toEqual(['一、主要举措', '一点']);
  });
});

describe('charsets', () => {
  const gb = [0xb7, 0xa8, 0xd6, 0xce]; // 法治
  const page = (charset: string, text: number[]): Uint8Array =>
    Uint8Array.from([...Buffer.from(`<meta charset="${charset}"><p>`), ...text]);

  it.each([
    ['GB2312 as named', page('gb2312', gb)],
    ['GB2312 not named', Uint8Array.from(gb)],
    ['UTF-8 that calls itself gbk', page('gbk', [...Buffer.from('法治')])],
    ['UTF-8 with a mark', Uint8Array.from([0xef, 0xbb, 0xbf, ...Buffer.from('<p>法治')])],
    ['UTF-16', Buffer.from('\uFEFF<p>法治', 'utf16le')],
    ['an unknown charset', page('x-no-such', gb)],
  ])('reads %s', (_, file) => {
    expect(readHtml(file)).toMatchObject({ lines: ['法治'], leftOut: [], notes: [] });
  });

  it('reads a page cut inside a character and says so', () => {
    const { lines: read, notes } = readHtml(page('gb2312', [...gb, 0xd5]));
    expect(read).toEqual(['法治□']);
    expect(notes).toEqual(['文件里有 1 个认不出的字，写作“□”，请对照原文改正：“法治□”。']);
  });

  it.each([
    ['a byte that is none in UTF-8', [...Buffer.from('<p>开展'), 0xff, ...Buffer.from('宣讲3次，培训2次')]],
    ['a byte that is none in GBK', page('gbk', [...gb, 0xff, ...gb, ...gb])],
    ['a NUL', [...Buffer.from('<p>开展宣讲'), 0, ...Buffer.from('3次')]],
  ])('reads a page with %s, and asks about the place', (_, file) => {
    const { lines: read, notes } = readHtml(Uint8Array.from(file));
    expect(read.join('')).toMatch(/^(?:开展□宣讲3次，培训2次|法治□法治法治|开展宣讲□3次)$/);
    expect(notes).toEqual([expect.stringMatching(/有 1 个认不出的字.*“.*□.*”/)]);
  });
});

it('says where the text of a page of frames is', () => {
  expect(readPage(bytes('<frameset><frame src="a.htm"></frameset>'))).toMatchObject({ isElsewhere: true });
  expect(readPage(bytes('<div id=app></div><script>show()</script>'))).toMatchObject({ isElsewhere: true });
  expect(readPage(bytes('<p>甲')).isElsewhere).toBeUndefined();
});

it('fetches nothing that a page names', () => {
  const page =
    '<!DOCTYPE html [<!ENTITY x SYSTEM "file:///etc/passwd">]><p>&x;<img src="http://127.0.0.1:1/a.png">';
  expect(lines(page).join('')).not.toContain('root:');
});

it.each([
  ['a font size of zero', 'font-size:0'],
  ['a font size of zero points', 'font-size: 0pt'],
  ['a place off the screen', 'position:absolute;left:-9999px'],
  ['an indent off the screen', 'text-indent:-9999px'],
  ['visibility', 'visibility:hidden'],
  ['opacity', 'opacity:0'],
])('leaves text out that %s hides, and lists it', (_, style) => {
  const { lines: read, leftOut } = readHtml(bytes(`<p>调解<span style="${style}">干扰</span>纠纷61件`));
  expect(read).toEqual(['调解纠纷61件']);
  expect(leftOut).toEqual([{ text: '干扰', reason: 'hidden' }]);
});

it.each([
  ['position:relative;top:-3.0pt;mso-text-raise:3.0pt', '约10⁴人'],
  ['vertical-align:30%;font-size:70%', '约10⁴人'],
  ['vertical-align:0.5em', '约10⁴人'],
  ['vertical-align:1pt', '约104人'],
  ['vertical-align:-3pt', '约10₄人'],
])('keeps a power that is set higher by hand: %s', (style, text) => {
  expect(lines(`<p>约10<span style="${style}">4</span>人`)).toEqual([text]);
  expect(lines(`<p><span style="${style}">全镇<span style="${style}">62</span></span>次`)).toEqual([
    '全镇62次',
  ]);
  expect(lines(`<p><span style="${style}">62</span>`)).toEqual(['62']);
});

it('keeps powers', () => {
  expect(
    lines('<p>1200m<sup>2</sup>，约10<span style="vertical-align:super">4</span>元<sup>[1]</sup>'),
  ).toEqual(['1200m²，约10⁴元[1]']);
});
