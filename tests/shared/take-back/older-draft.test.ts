import fc from 'fast-check';
import { expect, it } from 'vitest';
import { allBlocks, mapBlocks, wordsOf } from '../../../shared/report/blocks.ts';
import type { Report } from '../../../shared/report/schema.ts';
import { newReturned } from '../../../shared/take-back/new-returned.ts';
import { laid, standingOf } from '../../../shared/take-back/standing.ts';
import { take } from '../../../shared/take-back/take.ts';
import { afterDeeds, deeds, withOtherIds } from '../compare/edits.ts';
import { reportOf } from '../compare/report-of.ts';

const SENT = reportOf([
  ['加强学习培训', '全年学法12次，参训860人次。举办讲座3场。', '组织旁听庭审2次。'],
  ['规范行政执法', '开展联合检查14次，发现问题65处。', 'item:落实三项制度。', 'item:公示信息17条。'],
  ['化解矛盾纠纷', '排查纠纷538件，化解531件。', 'point:人民调解412件。', 'point:行政复议4件。'],
]);

/** The draft with a word of the clerk's own in some of its paragraphs, each another one. */
function written(report: Report, places: readonly number[]): Report {
  const count = allBlocks(report).length;
  const at = new Map(places.map((place, number) => [place % Math.max(1, count), `某${number}某`]));
  let next = -1;
  return mapBlocks(report, ({ block }) => {
    next += 1;
    const word = at.get(next);
    if (word === undefined || block.kind === 'table') return block;
    const cut = Math.floor(block.text.length / 2);
    return { ...block, text: block.text.slice(0, cut) + word + block.text.slice(cut) };
  });
}

const own = (report: Report): string[] =>
  (
    allBlocks(report)
      .map(wordsOf)
      .join('\n')
      .match(/某\d+某/g) ?? []
  ).sort();

it('Whatever came back of an older draft, what two later ones have written since is kept where nobody decides against it', () => {
  fc.assert(
    fc.property(
      deeds,
      fc.array(fc.nat(1000), { minLength: 1, maxLength: 4 }),
      deeds,
      fc.array(fc.nat(1000), { minLength: 1, maxLength: 4 }),
      (leaders, first, clerks, second) => {
        const came = withOtherIds(afterDeeds(SENT, leaders));
        const now = written(afterDeeds(written(SENT, first), clerks), second);
        const { proposals, sent } = newReturned(
          { report: SENT, number: 1, name: '初稿' },
          { file: '修改稿.docx', report: came, tracked: [], marked: [], formats: 0, notes: [] },
          { id: 'r1', at: '2026-01-10T09:00:00.000Z' },
        );
        const [was, is] = [laid(sent), laid(now)];
        const free = proposals.filter((each) => standingOf(each, was, is).state === 'free');
        expect(own(take(now, sent, free))).toEqual(own(now));
      },
    ),
    { numRuns: 100 },
  );
});
