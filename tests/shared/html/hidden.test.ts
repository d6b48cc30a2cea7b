import { describe, expect, it } from 'vitest';
import { readPage } from '../../../shared/html/read-page.ts';
import { reading } from './reading.ts';

describe('a style sheet', () => {
  it.each([
    ['by a class', '.x{display:none}', '<span class="y x">密</span>'],
    ['by an id', '#x { visibility : hidden }', '<span id=x>密</span>'],
    ['by a name', 'em{font-size:0}', '<em>密</em>'],
    ['by name and class', '/* a */ span.x , b.y{opacity:0;}', '<b class=y>密</b>'],
    ['by what stands around', '.a .b{text-indent:-9999px}', '<i class=a><span class=b>密</span></i>'],
    [
      'for screens',
      '@media screen{.x{display:none!important}}',
      '<span class=x style="display:inline">密</span>',
    ],
    [
      'behind other rules',
      '@font-face{font-family:x}@media print{p{color:red}}.x{display:none}',
      '<i class=x>密</i>',
    ],
    ['by folding', '.x{height:0;overflow:hidden}', '<i class=x>密</i>'],
  ])('hides %s', (_, sheet, hidden) => {
    expect(reading(`<style>${sheet}</style><p>调解${hidden}纠纷61件，群众满意。`)).toEqual([
      '调解纠纷61件，群众满意。',
      '[hidden] 密',
    ]);
  });

  it.each([
    ['that is overruled', '.x{display:none}.x.y{display:inline}', '<i class="x y">文</i>'],
    ['that the element overrules', '.x{display:none}', '<i class=x style="display:inline">文</i>'],
    ['for print', '@media print{.x{display:none}}', '<i class=x>文</i>'],
    ['for something elsewhere', '.a .x{display:none}', '<i class=a></i><i class=x>文</i>'],
    ['for a state', '.x:hover{display:none}', '<i class=x>文</i>'],
    ['with a hanging indent', '.x{text-indent:-21.0pt}', '<i class=x>文</i>'],
  ])('hides nothing by a rule %s', (_, sheet, shown) => {
    expect(reading(`<style>${sheet}</style><p>调解${shown}纠纷`)).toEqual(['调解文纠纷']);
  });

  it('that would hide all but the menu waits for a script, and hides nothing', () => {
    expect(reading('<style>.tab{display:none}</style><p>首页<div class=tab><p>全年办结67件。</div>')).toEqual(
      ['首页', '全年办结67件。'],
    );
  });

  it('counts numbers of lists and strikes text out', () => {
    const sheet = 'ol.a{list-style-type:cjk-ideographic}.s{text-decoration:line-through}';
    expect(reading(`<style>${sheet}</style><ol class=a><li>甲<li><i class=s>6</i>67件</ol>`)).toEqual([
      '一、甲',
      '二、67件',
      '[struck] 6',
    ]);
  });
});

describe('a page that only shows by a script', () => {
  const article = '&lt;p&gt;一、主要举措&lt;/p&gt;&lt;p&gt;全年办结67件。&lt;/p&gt;'.repeat(10);

  it('is read out of the field that holds it', () => {
    expect(reading(`<p>正在载入<textarea style="display:none">${article}</textarea>`).slice(0, 2)).toEqual([
      '一、主要举措',
      '全年办结67件。',
    ]);
  });

  it('is read where its tags were escaped once too often', () => {
    expect(reading(`<div>${article}</div>`)).toHaveLength(20);
    expect(reading('<p>占&amp;frac34;，&amp;plusmn;3，&amp;sect;5')).toEqual(['占¾，±3，§5']);
    expect(reading('<p>一&amp;nbsp;二&amp;ldquo;三&amp;rdquo;&amp;#x4e00;&amp;#20108;')).toEqual([
      '一 二“三”一二',
    ]);
  });
});

it('reads the page that a frame holds in itself, where the page around it says nothing', () => {
  const article = '<p>一、主要举措和成效</p>'.repeat(30).replaceAll('<', '&lt;');
  const { lines, isInField } = readPage(`<p>加载中</p><iframe srcdoc="${article}"></iframe>`);
  expect(lines.map(({ text }) => text)).toEqual(['加载中', ...Array(30).fill('一、主要举措和成效')]);
  expect(isInField).toBe(true);
});
