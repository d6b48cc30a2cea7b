import { changeOf, withoutChange } from '../../figures/change.ts';
import { matchFigures } from '../../figures/match-figures.ts';
import type { Figure } from '../../figures/read-figures.ts';
import { isSameUnit } from '../../figures/units.ts';
import type { Report } from '../../report/schema.ts';
import { bodyTexts, type ReadText, readingOf } from '../reading.ts';
import type { PlacedHit, ReportRule } from '../rule.ts';
import { isAsWritten, isExact } from './written-values.ts';

/** A figure and the text it stands in. */
interface PlacedFigure extends Figure {
  in: ReadText;
}

const figuresIn = (texts: readonly ReadText[]): PlacedFigure[] =>
  bodyTexts(texts)
    .filter(({ part }) => part !== 'plan')
    .flatMap((text) => text.figures.map((figure) => ({ ...figure, in: text })));

const lastFigures = (last: Report): PlacedFigure[] => figuresIn(readingOf(last).texts);

const TENFOLD = 10;
const SMALLEST = 5;

const spanOf = ({ in: text, at, length }: PlacedFigure) => ({ at: text, from: at, to: at + length });

/** Ten times what it was last year, or a tenth. */
const tenfold: ReportRule = {
  id: 'tenfold-change',
  level: 'likely',
  basis: '与去年同一项数据对照',
  found: { measures: ['发放普法资料50000份。'], last: { measures: ['发放普法资料5000份。'] } },
  passed: [
    { measures: ['发放普法资料8000份。'], last: { measures: ['发放普法资料5000份。'] } },
    { measures: ['发放普法资料50000份。'] },
  ],
  inReport: ({ texts }, { last }) => {
    if (!last) return [];
    return matchFigures(figuresIn(texts), lastFigures(last)).flatMap(({ now, last: before }): PlacedHit[] => {
      if (!before || Math.max(now.value, before.value) < SMALLEST * TENFOLD) return [];
      const times = now.value / before.value;
      if (times < TENFOLD && times > 1 / TENFOLD) return [];
      const message = `去年同一项是“${before.text}”，今年是“${now.text}”，相差十倍以上，请核对有没有多写或少写一位。`;
      return [{ ...spanOf(now), message }];
    });
  },
};

function judgeGrowth(change: PlacedFigure, now: Figure, before: Figure): string | null {
  const way = changeOf(change.counts)?.way;
  if (!way || before.value <= 0 || !isExact(now) || !isExact(before)) return null;
  const real = ((now.value - before.value) / before.value) * 100 * (way === 'up' ? 1 : -1);
  if (isAsWritten(real, change)) return null;
  const said = `${way === 'up' ? '增长' : '下降'}${Number(Math.abs(real).toFixed(1))}%`;
  const real2 = real < 0 ? `反而${way === 'up' ? '下降' : '增长'}了` : said;
  return `去年是“${before.text}”，今年是“${now.text}”，算下来${real2}，与“${change.text}”对不上，请核对。`;
}

/** 增长20%, where last year's report has another figure. */
const growthContradicted: ReportRule = {
  id: 'growth-contradicted',
  level: 'likely',
  basis: '与去年同一项数据对照',
  found: {
    measures: ['化解矛盾纠纷120件，同比增长50%。'],
    last: { measures: ['化解矛盾纠纷100件。'] },
  },
  passed: [
    { measures: ['化解矛盾纠纷120件，同比增长20%。'], last: { measures: ['化解矛盾纠纷100件。'] } },
    { measures: ['化解矛盾纠纷120件，同比增长50%。'], last: { measures: ['化解矛盾纠纷100余件。'] } },
  ],
  inReport: ({ texts }, { last }) => {
    if (!last) return [];
    const figures = figuresIn(texts);
    const lastYear = new Map(
      matchFigures(figures, lastFigures(last)).map(({ now, last: before }) => [now, before] as const),
    );
    return figures.flatMap((change, index): PlacedHit[] => {
      const now = figures[index - 1];
      if (change.unit !== '%' || !now || now.in !== change.in) return [];
      const before = lastYear.get(now);
      const counted = withoutChange(change.counts).replace(/同比|较去年|比去年/g, '');
      const isOfIt =
        before && isSameUnit(before.unit, now.unit) && (counted === '' || now.counts.includes(counted));
      const message = isOfIt ? judgeGrowth(change, now, before) : null;
      return message === null ? [] : [{ ...spanOf(change), message }];
    });
  },
};

export const FIGURE_LAST_YEAR: readonly ReportRule[] = [tenfold, growthContradicted];
