import type { Finding } from '../../../../shared/gongwen/finding.ts';
import { GONGWEN } from '../measure/gongwen-values.ts';
import { mmWords, near, toMm } from '../measure/measure-words.ts';
import type { Inspection } from '../reading/inspection.ts';
import { isLandscape, type PageGeometry } from '../reading/page-geometry.ts';
import { demand, judge, type Rule } from '../rule.ts';

const { paper, margins, textArea } = GONGWEN;

const PAPER = demand('5.1', '纸张', `A4，${paper.width}×${paper.height}毫米`);
const MARGINS = demand('5.2.1', '天头和订口', `天头${margins.top}毫米±1毫米，订口${margins.left}毫米±1毫米`);
const TEXT_AREA = demand(
  '5.2.1',
  '版心尺寸',
  `${textArea.width}×${textArea.height}毫米（误差不超过1毫米，见6）`,
);

const isNear = (twips: number, mm: number, tolerance: number) => near(toMm(twips), mm, tolerance);

function judgePages(
  rule: Rule,
  pages: readonly PageGeometry[],
  measure: (page: PageGeometry) => [string, boolean],
): Finding {
  const judged = pages.map(measure);
  const values = [...new Set(judged.map(([value]) => value))];
  return judge(
    rule,
    judged.every(([, kept]) => kept),
    values.join('；'),
  );
}

/** Paper, margins and text area (5.1, 5.2.1) of every upright section; a table may lie across the page (8). */
export function checkPage({ pages }: Inspection): Finding[] {
  const upright = pages.filter((page) => !isLandscape(page));
  const checked = upright.length > 0 ? upright : pages;
  return [
    judgePages(PAPER, checked, ({ width, height }) => [
      `${mmWords(width).replace('毫米', '')}×${mmWords(height)}`,
      isNear(width, paper.width, paper.tolerance) && isNear(height, paper.height, paper.tolerance),
    ]),
    judgePages(MARGINS, checked, ({ top, left }) => [
      `天头${mmWords(top)}，订口${mmWords(left)}`,
      isNear(top, margins.top, margins.tolerance) && isNear(left, margins.left, margins.tolerance),
    ]),
    judgePages(TEXT_AREA, checked, ({ textWidth, textHeight }) => [
      `${mmWords(textWidth).replace('毫米', '')}×${mmWords(textHeight)}`,
      isNear(textWidth, textArea.width, textArea.tolerance) &&
        isNear(textHeight, textArea.height, textArea.tolerance),
    ]),
  ];
}
