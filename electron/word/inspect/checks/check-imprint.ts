import type { Finding } from '../../../../shared/gongwen/finding.ts';
import { child, descendants, textOf } from '../../../package/xml-element.ts';
import { GONGWEN } from '../measure/gongwen-values.ts';
import { indentOf } from '../measure/indent.ts';
import { charWords, near } from '../measure/measure-words.ts';
import { faceSamples, sizeName, sizeSamples } from '../measure/piece-samples.ts';
import { tally } from '../measure/tally.ts';
import { type Inspection, paragraphsAt, piecesOf } from '../reading/inspection.ts';
import { type Paragraph, shownText } from '../reading/paragraph.ts';
import { demand, judge } from '../rule.ts';

const PRINTED = /[1-9]\d{3}年([1-9]|1[0-2])月([1-9]|[12]\d|3[01])日印发$/;

function blankLeft({ page }: Inspection, imprint: readonly Paragraph[]): Finding[] {
  const samples = imprint.map((paragraph) => {
    const { first } = indentOf(paragraph, page);
    return { value: `左空${charWords(first)}`, kept: near(first, 1, 0.25), count: 1, where: paragraph.text };
  });
  return tally(demand('7.4.2', '版记各行起点', '左空1字'), samples, '行');
}

function checkCopies(text: string | undefined): Finding[] {
  if (text === undefined) return [];
  const measured = `${text.slice(0, 3)}……${text.slice(-1)}`;
  return [judge(demand('7.4.2', '抄送写法', '“抄送：……。”'), /^抄送：.*。$/s.test(text), measured)];
}

function checkPrinted(text: string | undefined): Finding[] {
  if (text === undefined) return [];
  const date = /\S+$/.exec(text)?.[0] ?? text;
  return [judge(demand('7.4.3', '印发日期写法', '2026年1月8日印发'), PRINTED.test(text), date)];
}

/** In eighths of a point: 0.35 mm at both ends, 0.25 mm between (7.4.1); a quarter of a point more or less. */
const RULES = { ends: 8, middle: 6, tolerance: 1 };

/** The rules of 版记 where a table has them (7.4.1); rules drawn as shapes are not measured. */
function checkRules({ word }: Inspection): Finding[] {
  const table = descendants(word.document, 'w:tbl').find((each) => /抄送|印发/.test(textOf(each)));
  const borders = child(table, 'w:tblPr', 'w:tblBorders');
  if (!table || !borders) return [];
  const sizeOf = (name: string): number => {
    const { 'w:val': kind = 'none', 'w:sz': size } = child(borders, name)?.attributes ?? {};
    return ['none', 'nil'].includes(kind) ? 0 : Number(size ?? 0);
  };
  const hasMiddle = descendants(table, 'w:tr').length > 1;
  const sizes = [
    ['w:top', RULES.ends],
    ['w:bottom', RULES.ends],
    ...(hasMiddle ? [['w:insideH', RULES.middle] as const] : []),
  ] as const;
  const words = sizes.map(([name]) => `${sizeOf(name) / 8}磅`).join('、');
  const kept = sizes.every(([name, wanted]) => Math.abs(sizeOf(name) - wanted) <= RULES.tolerance);
  const rule = demand('7.4.1', '版记分隔线', '首条和末条0.35毫米（1磅），中间0.25毫米（0.75磅）');
  return kept ? [] : [judge(rule, false, words)];
}

/** 抄送 and 印发 (7.4.2, 7.4.3), where a file has them: face, size, left blank, and how the two lines are written. */
export function checkImprint(inspection: Inspection): Finding[] {
  const imprint = paragraphsAt(inspection.paragraphs, inspection.roles.imprint);
  const texts = imprint.map(shownText);
  const pieces = piecesOf(imprint);
  const { imprintSize } = GONGWEN;
  return [
    ...checkRules(inspection),
    ...checkCopies(texts.find((text) => text.startsWith('抄送'))),
    ...checkPrinted(texts.find((text) => text.endsWith('印发'))),
    ...blankLeft(inspection, imprint),
    ...tally(demand('7.4.2', '版记字体', '仿宋体'), faceSamples(pieces, '仿宋'), '字'),
    ...tally(demand('7.4.2', '版记字号', sizeName(imprintSize)), sizeSamples(pieces, imprintSize), '字'),
  ];
}
