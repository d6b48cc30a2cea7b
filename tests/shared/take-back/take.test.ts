import fc from 'fast-check';
import { expect, it } from 'vitest';
import { changesOf } from '../../../shared/compare/changes.ts';
import { compareReports } from '../../../shared/compare/compare-reports.ts';
import { allBlocks, mapBlocks, wordsOf } from '../../../shared/report/blocks.ts';
import type { Report } from '../../../shared/report/schema.ts';
import { newReturned } from '../../../shared/take-back/new-returned.ts';
import type { Proposal } from '../../../shared/take-back/proposal.ts';
import type { Returned } from '../../../shared/take-back/returned.ts';
import { laid, standingOf } from '../../../shared/take-back/standing.ts';
import { take } from '../../../shared/take-back/take.ts';
import { afterDeeds, type Deed, deeds, withOtherIds } from '../compare/edits.ts';
import { reportOf } from '../compare/report-of.ts';

const SENT = reportOf([
  ['加强学习培训', '全年学法12次，参训860人次。举办讲座3场。', '组织旁听庭审2次。'],
  ['规范行政执法', '开展联合检查14次，发现问题65处。', 'item:落实三项制度。', 'item:公示信息17条。'],
  ['化解矛盾纠纷', '排查纠纷538件，化解531件。', 'point:人民调解412件。', 'point:行政复议4件。'],
]);

const returnedOf = (sent: Report, came: Report): Returned =>
  newReturned(
    { report: sent, number: null, name: '现在' },
    { file: '修改稿.docx', report: came, tracked: [], marked: [], formats: 0, notes: [] },
    { id: 'r1', at: '2026-01-10T09:00:00.000Z' },
  );

const stateOf = (proposal: Proposal, sent: Report, now: Report): string =>
  standingOf(proposal, laid(sent), laid(now)).state;

/** Words and levels, without ids. */
const said = (report: Report): string[] => [
  report.title,
  report.addressee ?? '',
  ...allBlocks(report).map((block) => `${block.kind} ${wordsOf(block)}`),
];

it('Taking every change of a returned text gives that text', () => {
  fc.assert(
    fc.property(deeds, (list) => {
      const came = withOtherIds(afterDeeds(SENT, list));
      const { proposals } = returnedOf(SENT, came);
      const taken = take(SENT, SENT, proposals);
      expect(changesOf(compareReports(taken, came))).toEqual([]);
    }),
    {
      numRuns: 300,
      // A heading that is written on and goes elsewhere as a paragraph.
      examples: [
        [
          ['replace', 'move'].map(
            (deed) => ({ deed, at: 0, to: 0, words: '青石镇新增便民服务点3个。' }) as Deed,
          ),
        ],
      ],
    },
  );
});

it('Taking none leaves the draft as it is, and every change waits', () => {
  fc.assert(
    fc.property(deeds, (list) => {
      const { proposals } = returnedOf(SENT, withOtherIds(afterDeeds(SENT, list)));
      expect(take(SENT, SENT, [])).toEqual(SENT);
      expect(proposals.map((proposal) => stateOf(proposal, SENT, SENT))).toEqual(proposals.map(() => 'free'));
    }),
    { numRuns: 100 },
  );
});

const wordsFrom = (report: Report, from: string, to: string): Report =>
  mapBlocks(report, ({ block }) =>
    block.kind === 'table' ? block : { ...block, text: block.text.replace(from, to) },
  );

it('What the draft says otherwise since is a conflict, and nothing else of the draft is touched', () => {
  const came = withOtherIds(wordsFrom(SENT, '12次', '15次'));
  const now = wordsFrom(wordsFrom(SENT, '12次', '13次'), '讲座3场', '讲座5场');
  const [proposal] = returnedOf(SENT, came).proposals;
  expect(proposal?.weighs).toBe('figures');
  if (!proposal) return;
  expect(standingOf(proposal, laid(SENT), laid(now))).toEqual({
    state: 'both',
    now: '全年学法13次，参训860人次。',
  });
  expect(said(take(now, SENT, [proposal]))).toContain('paragraph 全年学法15次，参训860人次。举办讲座5场。');
});

it('A change that the draft has made itself is there already; one whose paragraph is gone says so', () => {
  const came = withOtherIds(wordsFrom(SENT, '538件', '540件'));
  const [proposal] = returnedOf(SENT, came).proposals;
  if (!proposal) throw new Error('nothing was proposed');
  expect(stateOf(proposal, SENT, wordsFrom(SENT, '538件', '540件'))).toBe('there');
  const without = withoutWords(SENT, '排查纠纷');
  expect(stateOf(proposal, SENT, without)).toBe('gone');
  expect(take(without, SENT, [proposal])).toEqual(without);
});

function withoutWords(report: Report, words: string): Report {
  const [first, ...rest] = report.parts;
  const blocks = first.blocks.filter((block) => !wordsOf(block).includes(words));
  return { ...report, parts: [{ ...first, blocks }, ...rest] };
}

it('A paragraph that was put in goes behind the one it stood behind, wherever that is now, edited as the clerk says', () => {
  const [first, ...rest] = SENT.parts;
  const blocks = [...first.blocks];
  blocks.splice(3, 0, { id: 'x', kind: 'paragraph', text: '新增普法阵地2处。' });
  const came = withOtherIds({ ...SENT, parts: [{ ...first, blocks }, ...rest] });
  const [proposal] = returnedOf(SENT, came).proposals;
  if (!proposal) throw new Error('nothing was proposed');
  const now = { ...SENT, parts: [{ ...first, blocks: [...first.blocks].reverse() }, ...rest] } as Report;
  const taken = said(take(now, SENT, [{ ...proposal, edited: '新增普法阵地3处。' }]));
  expect(taken[taken.indexOf('paragraph 新增普法阵地3处。') - 1]).toBe('paragraph 组织旁听庭审2次。');
  const after = take(SENT, SENT, [proposal]);
  expect(stateOf(proposal, SENT, after)).toBe('there');
});

it('A remark in brackets is asked about, and so is a short line without a stop', () => {
  const came = withOtherIds(wordsFrom(SENT, '2次。', '2次。（此数请核实）'));
  expect(returnedOf(SENT, came).proposals.map(({ remark }) => remark)).toEqual(['（此数请核实）']);
  const [first, ...rest] = SENT.parts;
  const blocks = [...first.blocks, { id: 'x', kind: 'paragraph' as const, text: '深化普法宣传' }];
  const longer = withOtherIds({ ...SENT, parts: [{ ...first, blocks }, ...rest] });
  expect(returnedOf(SENT, longer).proposals[0]?.asked).toContain('小标题');
});

const withTable = (rows: readonly string[]): Report => {
  const [first, ...rest] = SENT.parts;
  const table = {
    ...{ id: 't', kind: 'table' as const, text: '' },
    rows: rows.map((row) => row.split(' ').map((text) => ({ text }))),
  };
  return { ...SENT, parts: [{ ...first, blocks: [...first.blocks, table] }, ...rest] } as Report;
};
const rowsOf = (report: Report): string[] =>
  allBlocks(report).flatMap((block) =>
    block.kind === 'table' ? block.rows.map((row) => row.map(({ text }) => text).join(' ')) : [],
  );

it('Rows of a table come and go one by one, and a cell is still that cell when rows above it have', () => {
  const sent = withTable(['事项 件数', '调解 412', '信访 33', '复议 4']);
  const came = withOtherIds(withTable(['事项 件数', '热线 99', '公证 7', '调解 412', '复议 5']));
  const { proposals } = returnedOf(sent, came);
  expect(proposals.map(({ kind, before, after }) => [kind, before, after])).toEqual([
    ['edited', '4', '5'],
    ['inserted', '', '热线　99'],
    ['inserted', '', '公证　7'],
    ['deleted', '信访　33', ''],
  ]);
  let now = sent;
  for (const proposal of [...proposals].reverse()) {
    expect(stateOf(proposal, sent, now)).toBe('free');
    now = take(now, sent, [proposal]);
    expect(stateOf(proposal, sent, now)).toBe('there');
  }
  expect(rowsOf(now)).toEqual(rowsOf(came));
  expect(rowsOf(take(sent, sent, proposals))).toEqual(rowsOf(came));
});

it('Sentences of one paragraph that all read anew stand where the old ones stood, in whatever order they are taken', () => {
  const old = [
    '今年排查矛盾纠纷585件，多数当场说和。',
    '开展联合检查381次，均已整改。',
    '司法所走访群众289户，取得实效。',
  ];
  const anew = [
    '司法所排查矛盾纠纷763件，取得实效。今年排查矛盾纠纷595件，多数当场说和。开展普法宣传151场次，经验在全县推广；',
    '发放普法手册163册，取得实效。发放普法手册258册，均已整改。今年开展联合检查389次，多数当场说和。',
    '司法所走访群众370户，多数当场说和。全年开展联合检查657次，多数当场说和；',
  ];
  const sent = reportOf([old.join('')]);
  const proposals = old.map(
    (before, at): Proposal => ({
      ...{ id: String(at), kind: 'edited', zone: 'measures', where: '一、', before, after: anew[at] ?? '' },
      target: { kind: 'words', address: 'b1', from: old.slice(0, at).join('').length },
      decision: 'taken',
    }),
  );
  for (const order of [
    [0, 1, 2],
    [2, 1, 0],
    [1, 0, 2],
    [2, 0, 1],
  ]) {
    const taken = take(
      sent,
      sent,
      order.flatMap((at) => proposals[at] ?? []),
    );
    expect(allBlocks(taken).map(wordsOf)).toEqual([anew.join('')]);
  }
});
