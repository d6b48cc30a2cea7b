import type { Finding } from '../../../../shared/gongwen/finding.ts';
import { GONGWEN } from '../measure/gongwen-values.ts';
import { charWords, mmWords, near, toMm } from '../measure/measure-words.ts';
import { type NumberSide, numberSide } from '../measure/number-side.ts';
import { type Sample, tally } from '../measure/tally.ts';
import { readTurnedNumber, type TurnedPlace } from '../measure/turned-number.ts';
import type { Inspection } from '../reading/inspection.ts';
import { isLandscape, type PageGeometry } from '../reading/page-geometry.ts';
import { type FooterKind, kindsOf, partOf, readFooters } from '../reading/page-number.ts';
import { demand } from '../rule.ts';
import { KINDS } from './check-page-number.ts';

const { margins, textArea, pageNumber } = GONGWEN;

const CLAUSE = '8';

const AREA = demand(
  CLAUSE,
  '横排页版心',
  `随纸转动：距上边${margins.left}毫米，距右边${margins.top}毫米，${textArea.height}×${textArea.width}毫米`,
);
const NUMBER = demand(
  CLAUSE,
  '横排页页码',
  `与其他页位置一致：在横排页左边，随纸转90度，距版心${pageNumber.below}毫米`,
);

/** The head of a table lies at the left edge of the upright sheet: the sheet turns, and its margins with it. */
function areaSample({ top, right, textWidth, textHeight }: PageGeometry): Sample {
  const lengths = [
    [top, margins.left],
    [right, margins.top],
    [textWidth, textArea.height],
    [textHeight, textArea.width],
  ] as const;
  const size = `${mmWords(textWidth).replace('毫米', '')}×${mmWords(textHeight)}`;
  return {
    value: `距上边${mmWords(top)}，距右边${mmWords(right)}，${size}`,
    kept: lengths.every(([twips, mm]) => near(toMm(twips), mm, textArea.tolerance)),
    count: 1,
    where: '横排页',
  };
}

/** Whether a turned number stands as the upright pages have theirs. */
const isInPlace = ({ side, blank, below }: TurnedPlace, upright: NumberSide | null): boolean =>
  near(toMm(below), pageNumber.below, pageNumber.tolerance) &&
  (upright === null || (side === upright.side && (side === '居中' || near(blank, upright.blank, 0.25))));

function placeWords({ side, blank, below }: TurnedPlace): string {
  const end = { 居左: '上端', 居中: '中间', 居右: '下端' }[side];
  return `在左边${end}${side === '居中' ? '' : `空${charWords(blank)}`}，距版心${mmWords(below)}`;
}

/** The number of one kind of pages of a landscape section, in its footer or its header. */
function numberSample(
  inspection: Inspection,
  section: number,
  kind: FooterKind,
  upright: NumberSide | null,
): Sample {
  const page = inspection.pages[section] as PageGeometry;
  const parts = (['footer', 'header'] as const).flatMap(
    (part) => partOf(inspection, section, kind, part) ?? [],
  );
  const [turned] = parts.flatMap((part) => readTurnedNumber(inspection, part, page) ?? []);
  const place = turned?.place;
  const words = place ? placeWords(place) : turned ? '已转90度' : '没有随纸转动';
  return {
    value: `${KINDS[kind]}${words}`,
    kept: place ? isInPlace(place, upright) : turned !== undefined,
    count: 1,
    where: '横排页',
  };
}

/** Landscape pages among upright ones: their text area, and their page numbers in the place of the others (8). */
export function checkLandscape(inspection: Inspection): Finding[] {
  const { pages, page } = inspection;
  const sections = [...pages.keys()].filter((at) => isLandscape(pages[at] as PageGeometry));
  if (sections.length === pages.length) return [];
  const upright = new Map(
    readFooters(inspection).map(({ kind, number }) => [kind, number && numberSide(number.paragraph, page)]),
  );
  const numbers = sections.flatMap((section) =>
    kindsOf(inspection, section).map((kind) =>
      numberSample(inspection, section, kind, upright.get(kind) ?? null),
    ),
  );
  return [
    ...tally(
      AREA,
      sections.map((at) => areaSample(pages[at] as PageGeometry)),
      '处',
    ),
    ...tally(NUMBER, numbers, '处'),
  ];
}
