import { describe, expect, it } from 'vitest';
import { readPage } from '../../../shared/html/read-page.ts';
import { reading } from './reading.ts';

describe('states and signs', () => {
  it.each([
    ['check boxes', '<input type=checkbox checked>是<input type=CHECKBOX>否', '☑是☐否'],
    ['radio buttons', '<input type="radio" checked="checked">优<input type="radio">良', '☑优☐良'],
    ['the chosen entry', '等次：<select><option>良好<option selected>优秀</select>。', '等次：优秀。'],
    [
      'all chosen entries',
      '<select multiple><option selected>甲<option selected>乙<option>丙</select>',
      '甲、乙',
    ],
    [
      'a list in which nothing is chosen, by its first entry that can be',
      '等次<select><option disabled>甲<option>优秀<option>良好</select>，<select><option label=是>1</select>',
      '等次优秀，是',
    ],
    [
      'the last of several that are chosen where one can be, and all where many can',
      '<select><option selected>甲<option selected>乙</select>，<select multiple><option selected>子<option>丑<option selected>寅</select>',
      '乙，子、寅',
    ],
    ['what was typed into a field', '办结<input value="67">件<input type=hidden value=8>', '办结67件'],
    [
      'signs of a symbol font',
      '<span style="font-family:Wingdings">&#254;</span>是<font face="Wingdings 2">R</font>',
      '☑是☑',
    ],
    [
      'a formula that is drawn as well as said',
      '占<span class="katex"><span class="katex-mathml" style="position:absolute;clip:rect(1px,1px,1px,1px)"><math><mfrac><mn>3</mn><mn>4</mn></mfrac></math></span><span class="katex-html" aria-hidden="true">4<i>3</i></span></span>，<span class="MathJax"><nobr aria-hidden="true">34</nobr><span class="MJX_Assistive_MathML"><math><mfrac><mn>3</mn><mn>4</mn></mfrac></math></span></span>',
      '占3/4，3/4',
    ],
    ['a formula that is only drawn', '占<span class="katex-html" aria-hidden="true">34</span>', '占34'],
    [
      'an equation field that Word keeps for itself, and no result twice',
      "第<!--[if supportFields]><span style='mso-element:field-begin'></span> EQ \\o\\ac(○,2)<span style='mso-element:field-end'></span><![endif]-->步<!--[if supportFields]><span style='mso-element:field-begin'></span> EQ \\o\\ac(○,3)<span style='mso-element:field-separator'></span><![endif]-->③<!--[if supportFields]><span style='mso-element:field-end'></span><![endif]-->",
      '第②步③',
    ],
    ['a reading above a word', '<ruby>綦<rp>(</rp><rt>qí</rt><rp>)</rp></ruby>江', '綦（qí）江'],
    ['quotation marks', '<q>两个确立</q>', '“两个确立”'],
    [
      'a formula',
      '完成<math><mfrac><mn>3</mn><mn>4</mn></mfrac></math>，<math><msup><mn>10</mn><mn>4</mn></msup></math>户',
      '完成3/4，10⁴户',
    ],
    [
      'a fraction behind a number, and a power that has no raised signs',
      '约1<math><mfrac><mn>3</mn><mn>4</mn></mfrac></math>倍，10<sup>2.5</sup>户，10<sup>6次</sup>',
      '约1又3/4倍，10^2.5户，10⁶次',
    ],
    [
      'an index, which is no other number, and a number that is only set lower',
      'CO<sub>2</sub>，C<sub>6</sub>H<sub>12</sub>O，log<sub>10</sub>5，第10<sub>2</sub>项，10<sub>2.5</sub>，PM<sub>2.5</sub>，全镇<sub>62</sub>次',
      'CO₂，C₆H₁₂O，log₁₀5，第10₂项，10_2.5，PM2.5，全镇62次',
    ],
    [
      'an index that is set lower by style or by hand',
      'CO<span style="vertical-align:sub">2</span>，SO<span style="position:relative;top:3pt">2</span>，H<font style="mso-text-raise:-3pt">2</font>O，<span style="vertical-align:-3pt">A</span><span style="vertical-align:-3pt">62</span>栋',
      'CO₂，SO₂，H₂O，A62栋',
    ],
    [
      'an index in a formula',
      '<math><msub><mi>x</mi><mn>2</mn></msub></math>，<math><msubsup><mi>x</mi><mi>i</mi><mn>2</mn></msubsup></math>，<sup>3</sup>/<sub>4</sub>',
      'x₂，x_i²，3/4',
    ],
    [
      'a table, a limit and a sum in a formula',
      '<math><mtable><mtr><mtd>1</mtd><mtd>2</mtd></mtr><mtr><mtd>3</mtd><mtd>4</mtd></mtr></mtable></math>，<math><munder><mi>max</mi><mn>4</mn></munder></math>，<math><munderover><mo>∑</mo><mn>1</mn><mn>12</mn></munderover><mi>x</mi></math>',
      '1，2；3，4，max₄，∑₁¹²x',
    ],
    [
      'a picture of a formula',
      '约<![if !msEquation]><img src=a.png><![endif]>户<img src=b.png>',
      '约【待补：公式】户',
    ],
  ])('of %s are read', (_, page, line) => {
    expect(reading(`<p>${page}`)).toEqual([line]);
  });

  it('that only say what is to be done are listed', () => {
    const page =
      '<p>甲<select><option value="">请选择<option>优秀</select><select size=3><option>子<option>丑</select>' +
      '<select><option>友情链接<option value="http://a.cn/">某网站</select>' +
      '<input placeholder="请输入"><input type=submit value="提交"><input type=hidden value=8>';
    expect(reading(page).sort()).toEqual(
      ['甲', '[prompt] 请选择', '[page-control] 子、丑', '[page-control] 友情链接', '[prompt] 请输入']
        .concat('[page-control] 提交')
        .sort(),
    );
  });

  it('that are no text of the paper are listed', () => {
    expect(reading('<p>甲<button>打印</button><textarea>请留言</textarea>')).toEqual([
      '甲',
      '[page-control] 打印',
      '[page-control] 请留言',
    ]);
  });
});

describe('numbers of lists', () => {
  it('count down where the page says so', () => {
    expect(
      reading('<ol reversed><li>甲<ol><li>子</ol><li>乙</ol><ol reversed start=9><li>丙<li>丁</ol>'),
    ).toEqual(['2.甲', '1.子', '1.乙', '9.丙', '8.丁']);
  });

  it('that a style sheet counts are told of, and those that it writes are read', () => {
    const sheet = 'h2::before{content:counter(h) "、"}h3:before{content:"（一）"}';
    const { lines, drawnNumbers } = readPage(`<style>${sheet}</style><h2>举措</h2><h3>机制</h3>`);
    expect(lines.map(({ text }) => text)).toEqual(['举措', '（一）机制']);
    expect(drawnNumbers).toBe(1);
  });
});

describe('tracked changes', () => {
  const page = `<p>办结<span class=msoDel><del cite="mailto:a">66</del></span><span class=msoIns><ins>67</ins></span>件，<s>旧</s>新。
    <span class=MsoCommentReference><a class=msocomanchor href="#_msocom_1">[u1]</a></span></p>`;

  it('are read as accepted or as rejected, and counted; what is struck out is no change', () => {
    expect(reading(page).slice(0, 2)).toEqual(['办结67件，新。', '[deleted] 66']);
    expect(reading(page, 'rejected').slice(0, 2)).toEqual(['办结66件，新。', '[deleted] 67']);
    expect(readPage(page).changes).toBe(2);
  });
});

describe('line breaks', () => {
  it.each([
    ['inside a paragraph', '<p>全年受理<br>案件67件，<br/>办结66件。', ['全年受理案件67件，办结66件。']],
    ['before a number', '<p>如下<br>（一）甲<br>（二）乙', ['如下', '（一）甲', '（二）乙']],
    ['between all paragraphs of a page', '<div>甲。<br>乙。<br>丙', ['甲。', '乙。', '丙']],
    ['doubled', '<td>甲一<br>甲二<br><br>乙<br><br>丙', ['甲一甲二', '乙', '丙']],
    ['before an indent', '<p>　　甲<br>&nbsp;&nbsp;&nbsp; 乙', ['甲', '乙']],
    ['of a title', '<h1>青禾镇<br>一、报告</h1>', ['青禾镇', '一、报告']],
    ['of preformatted text', '<pre>甲\n乙</pre>', ['甲', '乙']],
  ])('%s', (_, page, lines) => {
    expect(reading(page)).toEqual(lines);
  });
});
