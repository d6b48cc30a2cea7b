import { describe, expect, it } from 'vitest';
import { readPage } from '../../../shared/html/read-page.ts';
import { reading } from './reading.ts';

describe('what a browser shows instead of a page’s words', () => {
  it.each([
    ['noscript', '<noscript><p>请启用脚本</p></noscript>'],
    ['noscript in the head', '<head><noscript>请启用脚本</noscript></head>'],
    ['template', '<template><div>请启用脚本</template>'],
    ['object', '<object data="a.pdf"><p>请启用脚本</p></object>'],
    ['canvas', '<canvas width=1>请启用脚本</canvas>'],
    ['audio', '<audio src=a.mp3>请启用脚本</audio>'],
    ['video', '<video><source src=a.mp4><p>请启用脚本</p></video>'],
    ['noframes', '<noframes>请启用脚本</noframes>'],
    ['iframe', '<iframe src=a.html>请启用脚本</iframe>'],
    ['datalist', '<datalist><option>请启用脚本</option></datalist>'],
    ['dialog', '<dialog><p>请启用脚本</p></dialog>'],
    ['popover', '<div popover>请启用脚本</div>'],
  ])('is listed: %s', (_, page) => {
    expect(reading(`${page}<p>办结6件</p>`)).toEqual(['[not-shown] 请启用脚本', '办结6件']);
  });

  it('leaves the sentence around it whole, and the table, and the sheets inside it do not count', () => {
    expect(reading('<p>全年<canvas>图</canvas>办结6件</p>')).toEqual(['全年办结6件', '[not-shown] 图']);
    expect(
      reading(
        '<table><tr><td>件数<noscript></td></tr><div>图</noscript></td><td>6件</td></tr></table><noscript><style>p{display:none}</style></noscript><p>后',
      ),
    ).toEqual(['件数　6件', '[not-shown] 图', '后']);
  });

  it('is the element’s own where nothing stands in its place', () => {
    expect(reading('<object><p>办结6件</p></object><dialog open>办结7件</dialog>')).toEqual([
      '办结6件',
      '办结7件',
    ]);
    expect(
      reading('<template shadowrootmode=open><p>办结8件</template><details><summary>情况</summary>办结9件'),
    ).toEqual(['办结8件', '情况', '办结9件']);
  });
});

it('keeps the words of a drawing apart from the paragraph that it stands in', () => {
  expect(reading('<p>全年<svg><title>图</title><text>图中字<text>又一字</svg>办结6件<p>后')).toEqual([
    '全年办结6件',
    '[drawing] 图\n图中字\n又一字',
    '后',
  ]);
});

describe('a page that a frame holds in itself', () => {
  it('is read where the frame stands, tables and all', () => {
    const page = '<p>甲</p><iframe srcdoc="&lt;p&gt;乙&lt;table&gt;&lt;tr&gt;&lt;td&gt;丙"></iframe><p>丁';
    expect(reading(page)).toEqual(['甲', '乙', '丙', '丁']);
    expect(readPage(page)).toMatchObject({ frames: 0 });
  });

  it('is listed where the frame is hidden or stands in too many others', () => {
    expect(reading('<iframe hidden srcdoc="&lt;p&gt;乙"></iframe><p>丁')).toEqual(['[hidden] 乙', '丁']);
    const deep = [1, 2, 3, 4].reduce(
      (page) => `<iframe srcdoc="${page.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"></iframe>`,
      '乙',
    );
    expect(reading(deep)).toEqual(['[hidden] 乙']);
  });
});

it.each([
  'color:rgba(0,0,0,0)',
  'color: rgb(0 0 0 / 0%)',
  'filter:opacity(0)',
  'transform:scale(0)',
  'clip-path:circle(0)',
  'content-visibility:hidden',
  'overflow:hidden;max-width:0',
])('lists what is drawn as nothing: %s', (style) => {
  expect(reading(`<p>办结<span style="${style}">66</span>67件`)).toEqual(['办结67件', '[hidden] 66']);
});

it.each(['color:rgba(0,0,0,.5)', 'filter:blur(0)', 'transform:scale(0.5)', 'overflow:hidden;width:0.5em'])(
  'reads what is only drawn otherwise: %s',
  (style) => {
    expect(reading(`<p>办结<span style="${style}">67</span>件`)).toEqual(['办结67件']);
  },
);

it('reads letters that are set from right to left as they are seen', () => {
  expect(
    reading(
      '<p>办结<bdo dir=rtl>321</bdo>件，<span style="unicode-bidi:bidi-override;direction:rtl">件54</span>',
    ),
  ).toEqual(['办结123件，45件']);
  expect(reading('<p dir=rtl>办结12件')).toEqual(['办结12件']);
});

describe('the words of attributes', () => {
  it('are listed behind the line that they are in, once, and not where the page says them', () => {
    expect(
      reading(
        '<p>见<img alt="执法 现场" title="执法现场"><a title="石埠镇简介" href=#>石埠镇简介</a><abbr title="执法大队">大队</abbr>。<p>后',
      ),
    ).toEqual(['见石埠镇简介大队。', '[tooltip] 执法 现场', '[tooltip] 执法大队', '后']);
  });

  it('are nothing where they have no letters', () => {
    expect(reading('<img alt=""><img alt="* *"><p title=" ">后')).toEqual(['后']);
  });
});

it('reads words that a style sheet draws in front of an element and behind it', () => {
  const sheet = '<style>.a::before{content:"共"}.a:after{content:"件"}.b::after{content:"\\f101"}</style>';
  expect(reading(`${sheet}<p><span class=a>6</span>，<b class=b>办结`)).toEqual(['共6件，办结']);
});
