import { describe, expect, it } from 'vitest';
import { withBlocks } from '../../../shared/report/blocks.ts';
import { laid, laidLines, linesOf, REPORT, taken } from './laid-material.ts';

const GRID = [
  [{ text: '事项' }, { text: '数量（件）' }, { text: '备注' }],
  [{ text: '排查矛盾纠纷' }, { text: '562' }, { text: '12件已结' }],
];

describe('A line without a stop', () => {
  it.each(['发放普法读物7200本', '1.走访商户300家', '个别村干部遇事不找法'])(
    'is offered and asked about where it can be text: %s',
    (line) => {
      const { proposals, notes } = laid(line);
      expect(notes).toEqual([]);
      expect(proposals[0]?.after).toBe(line.replace('1.', ''));
      expect(proposals[0]?.asked).toContain('没有句号');
    },
  );

  it('that is a heading, an office or a date is noted with all its words', () => {
    const { proposals, notes } = laid(
      '青石镇司法所工作材料',
      '普法工作',
      '请法律明白人讲普法故事，村民围着听。',
      '青石镇司法所',
      '2025年12月10日',
    );
    expect(proposals).toHaveLength(1);
    expect(notes.map((note) => /“(.*)”/.exec(note)?.[1])).toEqual([
      '青石镇司法所工作材料',
      '普法工作',
      '青石镇司法所',
      '2025年12月10日',
    ]);
  });

  it('in place of a sentence of the report closes as that one does', () => {
    const { proposals } = laid('1.开展普法宣传31场次，发放普法手册7200册；', '2.培养“法律明白人”60名');
    expect(taken(proposals)[1]).toBe(
      '一、（一） 开展普法宣传31场次，发放普法手册7200册。培养“法律明白人”60名。',
    );
  });
});

describe('A paragraph that shares words with one of the report', () => {
  it('strikes out no sentence that it does not say anew', () => {
    const { proposals } = laid('人民调解员下沉网格排查矛盾纠纷苗头。');
    expect(proposals.map(({ kind }) => kind)).toEqual(['inserted']);
  });

  it('and says some sentences anew brings its new ones behind them, and the others stay', () => {
    const { proposals } = laid('开展普法宣传31场次，发放普法手册7200册。新建普法阵地3个。另外办了讲座');
    expect(taken(proposals)[1]).toBe(
      '一、（一） 开展普法宣传31场次，发放普法手册7200册。新建普法阵地3个。另外办了讲座。培养“法律明白人”58名。',
    );
  });

  it('with fewer figures than the sentence had is asked about', () => {
    const { proposals } = laid('全年排查矛盾纠纷562件。');
    expect(proposals[0]).toMatchObject({ kind: 'edited', before: '全年排查矛盾纠纷538件，化解531件。' });
    expect(proposals[0]?.asked).toContain('没有都写到');
  });

  it('and as many with another one is asked about', () => {
    const twice = withBlocks(REPORT, 'highlights', [
      { id: 'h', kind: 'paragraph', text: '开展联合检查14次，发现问题65处，都已整改。' },
    ]);
    const { proposals } = laidLines(linesOf('开展联合检查19次，发现问题71处，均已整改。'), twice);
    expect(proposals[0]?.asked).toContain('也可能是改写“二、”里的');
  });

  it('leaves the heading that the report’s runs in behind as it is', () => {
    const runIn = withBlocks(REPORT, 'measures', [
      { id: 's', kind: 'section', heading: '深化普法宣传', text: '全年开展普法宣传27场次。' },
      { id: 'i', kind: 'item', heading: '抓调解', text: '全年排查矛盾纠纷538件，化解531件。' },
    ]);
    const lines = linesOf(
      '今年以来走村入户。全年开展普法宣传31场次。',
      '（1）司法所带头干。全年排查矛盾纠纷562件，化解550件。',
    );
    expect(taken(laidLines(lines, runIn).proposals, runIn).slice(0, 2)).toEqual([
      '一、（一） （一）深化普法宣传。今年以来走村入户。全年开展普法宣传31场次。',
      '一、（一） 1.抓调解。司法所带头干。全年排查矛盾纠纷562件，化解550件。',
    ]);
  });
});

it.each([
  ['一是', '二是', '三是'],
  ['（一）', '（二）', '（三）'],
  ['1.', '2.', '3.'],
  ['（1）', '（2）', '（3）'],
])('A list that goes on in one paragraph keeps its numbers: %s', (first, second, third) => {
  const words = `${first}组织调解员旁听庭审；${second}评选金牌调解室2个；${third}矛盾纠纷化解在村组。`;
  expect(taken(laid(words).proposals)).toContain(`一、（二） ${words}`);
});

it('A paragraph that is there twice is offered once, and noted', () => {
  const { proposals, notes } = laid('评选金牌调解室2个，表扬能手。', '评选金牌调解室2个，表扬能手。');
  expect([proposals.length, notes.length]).toEqual([1, 1]);
});

it('A material without words says so', () => {
  expect(laid().notes).toEqual(['这份材料里没有文字。']);
});

it('A table takes its caption along', () => {
  const caption = { line: 1, text: '表1 矛盾纠纷化解情况统计表' };
  const { proposals, notes } = laidLines([caption, { line: 2, text: '', rows: GRID }]);
  expect(notes).toEqual([]);
  expect(proposals[0]?.target).toMatchObject({ blocks: [{ kind: 'table', text: caption.text, rows: GRID }] });
});

describe('Figures of a material', () => {
  const offered = (...texts: string[]) =>
    laid(...texts)
      .proposals.filter(({ kind }) => kind === 'edited')
      .map(({ after }) => after);
  const TALE = '司法所会同各村走访，多数当场说和，群众都说好。';

  it('in a table are offered by the name of their row and the unit of their column', () => {
    const { proposals } = laidLines([{ line: 1, text: '', rows: GRID }]);
    expect(proposals.map(({ after }) => after)).toContain('全年排查矛盾纠纷562件，化解531件。');
  });

  it.each([
    ['of last year', `${TALE.slice(0, -1)}，人民调解员队伍由去年的41人发展壮大。`],
    ['typed otherwise and the same', '在学校和企业设点请群众自己挑着看，发放普法手册0.64万册，都说有用。'],
    ['in another unit', '在学校和企业设点请群众自己挑着看，发放普法手册70箱，大家都说有用。'],
    ['that are no figures', '联系人李四，身份证号360102199001011234，手机13800138000，负责台账。'],
  ])('%s are not offered', (_, text) => {
    expect(offered(text)).toEqual([]);
  });

  it.each([
    ['in digits of full width', '排查矛盾纠纷５６２件', '全年排查矛盾纠纷562件，化解531件。'],
    ['with 余', '排查矛盾纠纷560余件', '全年排查矛盾纠纷560余件，化解531件。'],
    ['in 万', '排查矛盾纠纷0.1万件', '全年排查矛盾纠纷0.1万件，化解531件。'],
  ])('%s are offered', (_, words, after) => {
    expect(offered(`司法所会同各村走访，${words}，多数当场说和，群众都说好。`)).toEqual([after]);
  });

  it('are offered wherever the report says the same, and what contradicts itself is shown side by side', () => {
    const twice = withBlocks(REPORT, 'highlights', [
      { id: 'h', kind: 'paragraph', text: '坚持抓早抓小，排查矛盾纠纷538件，经验在全县推广。' },
    ]);
    const lines = linesOf(
      `司法所牵头走访，排查矛盾纠纷562件，多数当场说和。`,
      '派出所联动，排查矛盾纠纷570件，群众都满意，没有一件上交到县里。',
    );
    const edits = laidLines(lines, twice).proposals.filter(({ kind }) => kind === 'edited');
    expect(edits.map(({ after }) => after)).toEqual([
      '全年排查矛盾纠纷562件，化解531件。',
      '坚持抓早抓小，排查矛盾纠纷562件，经验在全县推广。',
    ]);
    for (const { asked } of edits) expect(asked).toMatch(/562件.*、.*570件|562件/);
    expect(edits[0]?.asked).toContain('570件');
  });
});
