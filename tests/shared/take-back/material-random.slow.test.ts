import { expect, it } from 'vitest';
import { allBlocks, wordsOf } from '../../../shared/report/blocks.ts';
import type { Report } from '../../../shared/report/schema.ts';
import type { Proposal } from '../../../shared/take-back/proposal.ts';
import { standingsOf } from '../../../shared/take-back/standing.ts';
import { take } from '../../../shared/take-back/take.ts';
import { dice } from '../../soak/dice.ts';
import { reportOf } from '../compare/report-of.ts';
import { laidLines, linesOf } from './laid-material.ts';

const ROUNDS = 150;
const THINGS = ['排查矛盾纠纷#件', '开展普法宣传#场次', '发放普法手册#册', '开展联合检查#次', '走访群众#户'];
const OPENINGS = ['', '全年', '今年', '司法所'];
const ENDS = ['群众满意', '取得实效', '形成台账', '多数当场说和', '经验在全县推广', '均已整改'];
const NUMBERS = ['', '1.', '（1）', '一是', '（一）', '2、'];
const HEADINGS = ['深化普法宣传', '化解矛盾纠纷', '规范行政执法'];

/** Draws by lot, the same each time. */
function lots(seed: number) {
  const below = dice(seed);
  const one = <T>(list: readonly T[]): T => {
    const drawn = list[below(list.length)];
    if (drawn === undefined) throw new RangeError('nothing to draw');
    return drawn;
  };
  const some = <T>(most: number, make: () => T): T[] => Array.from({ length: 1 + below(most) }, make);
  const sentence = (): string =>
    `${one(OPENINGS)}${one(THINGS).replace('#', String(1 + below(900)))}，${one(ENDS)}${one(['。', '；', '。'])}`;
  return { below, one, some, paragraph: () => some(4, sentence).join('') };
}

const sentencesIn = (text: string): string[] => text.match(/[^。；\n]+[。；]?/g) ?? [];
const coresIn = (text: string): string[] =>
  sentencesIn(text).map((sentence) => sentence.replace(/[。；]$/, ''));
const textOf = (report: Report): string => allBlocks(report).map(wordsOf).join('\n');

it('Whatever a colleague sends, no sentence of it is lost and none of the report that it does not write anew', () => {
  for (let round = 0; round < ROUNDS; round += 1) {
    const { below, one, some, paragraph } = lots(round);
    const report = reportOf(HEADINGS.map((heading) => [heading, ...some(3, paragraph)]));
    const own = allBlocks(report).map(wordsOf);
    const bodies = some(8, () => (below(5) === 0 ? one(own) : paragraph()));
    const material = laidLines(linesOf(...bodies.map((body) => one(NUMBERS) + body)), report);
    const { proposals, notes } = material;
    const text = proposals.filter(
      ({ kind, asked = '' }) => kind === 'inserted' || !/^同一|^材料里有几句/.test(asked),
    );
    const out = take(report, report, text);

    const kept = new Set([...coresIn(textOf(out)), ...coresIn(notes.join('\n').replace(/[“”]/g, '\n'))]);
    expect(coresIn(bodies.join('\n')).filter((core) => !kept.has(core))).toEqual([]);
    const anew = text.filter(({ kind }) => kind === 'edited').map(({ before }) => before);
    expect(
      sentencesIn(own.join('\n')).filter((one) => !textOf(out).includes(one) && !anew.includes(one)),
    ).toEqual([]);

    // One by one from the last, as far as nothing has come to stand against it.
    const put: Proposal[] = [];
    const backward = [...text].reverse().reduce((now, proposal) => {
      const [standing] = standingsOf({ ...material, proposals: [proposal] }, now);
      if (standing?.state !== 'free') return now;
      put.push(proposal);
      return take(now, report, [proposal]);
    }, report);
    expect(sentencesIn(textOf(backward)).sort()).toEqual(
      sentencesIn(
        textOf(
          take(
            report,
            report,
            text.filter((one) => put.includes(one)),
          ),
        ),
      ).sort(),
    );
    expect(standingsOf(material, report).map(({ state }) => state)).not.toContain('both');
  }
});
