import { expect, it } from 'vitest';
import { stillCarried } from '../../../shared/roll-forward/carried.ts';
import { reportedOn } from '../../../shared/roll-forward/last-plan.ts';
import { newBaseline } from '../../../shared/roll-forward/new-baseline.ts';
import { rollForward } from '../../../shared/roll-forward/roll-forward.ts';
import { qinghe } from './qinghe.ts';

const CREED = '坚持党的领导，把法治建设放在突出位置。';
const last = qinghe({ measures: [CREED, '2025年学法12次。'] });

const waitingIn = (standing: readonly string[], edit = (text: string) => text) => {
  const { report } = rollForward(last, { year: 2026, id: 'draft' });
  for (const block of report.parts[0].blocks) block.text = edit(block.text);
  const { sentences, decisions } = newBaseline(last, 2026, standing);
  return stillCarried(sentences, report, decisions).waiting.map(({ carried }) => carried.begun);
};

it('Words that were meant to stay are not asked about in the next draft, all others are', () => {
  expect(waitingIn([])).toEqual(expect.arrayContaining([CREED, '2026年学法12次。']));
  const waiting = waitingIn([CREED]);
  expect(waiting).not.toContain(CREED);
  expect(waiting).toContain('2026年学法12次。');
});

it('They are asked about as soon as the year moves in them', () => {
  expect(waitingIn(['2025年学法12次。'])).toContain('2026年学法12次。');
});

it('They are asked about as soon as a mark is changed by hand', () => {
  expect(waitingIn([CREED], (text) => text.replace('，', '、'))).toContain(CREED);
});

it('A gap left for a plan does not count as its report', () => {
  const items = [{ where: '五、', text: '建设乡镇综合执法队伍，开展执法培训。' }];
  const written = qinghe({ measures: ['【待补：建设乡镇综合执法队伍，开展执法培训】'] });
  expect(reportedOn(items, written)[0]?.where).toBeNull();
  const reported = qinghe({ measures: ['建设乡镇综合执法队伍，开展执法培训。'] });
  expect(reportedOn(items, reported)[0]?.where).not.toBeNull();
});
