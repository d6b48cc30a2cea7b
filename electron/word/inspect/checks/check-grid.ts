import type { Finding } from '../../../../shared/gongwen/finding.ts';
import { GONGWEN } from '../measure/gongwen-values.ts';
import { charsPerLine, lineHeight, linesPerPage, spaceTwips } from '../measure/line-geometry.ts';
import { mmWords, pointWords, rounded } from '../measure/measure-words.ts';
import { tally } from '../measure/tally.ts';
import { type Inspection, paragraphsAt } from '../reading/inspection.ts';
import type { PageGeometry } from '../reading/page-geometry.ts';
import { type Paragraph, sizeOf } from '../reading/paragraph.ts';
import { judge, practice } from '../rule.ts';

const RULES = { exact: '固定值', atLeast: '最小值', auto: '自动' } as const;

/** A pitch in words: 固定值28.95磅, 1.5倍行距（约31.2磅）. */
function pitchWords(pitch: number, { value, rule }: Paragraph['format']['line']): string {
  if (rule === 'exact') return `${RULES.exact}${pointWords(pitch)}`;
  if (rule === 'atLeast') return `${RULES.atLeast}${pointWords(value)}（约${pointWords(pitch)}）`;
  return `${rounded(value / 240, 2)}倍行距（约${pointWords(pitch)}）`;
}

/** 5.2.3 says 一般 and leaves room: whatever departs from it is told, and not held against the office. */
function lineCount({ bodyPitch, bodyLine, page }: Inspection): Finding {
  const lines = linesPerPage(bodyPitch, page);
  return judge(
    practice('5.2.3', '每面行数', `${GONGWEN.linesPerPage}行（一般；特定情况可适当调整）`),
    lines === GONGWEN.linesPerPage,
    `${bodyLine.rule === 'exact' ? '' : '约'}${lines}行（${pitchWords(bodyPitch, bodyLine)}，版心高${mmWords(page.textHeight)}）`,
  );
}

function charCount({ bodyChar, page }: Inspection): Finding {
  const chars = charsPerLine(bodyChar, page);
  return judge(
    practice('5.2.3', '每行字数', `${GONGWEN.charsPerLine}字，撑满版心（一般；特定情况可适当调整）`),
    chars === GONGWEN.charsPerLine,
    `${chars}字（字距${pointWords(bodyChar)}，版心宽${mmWords(page.textWidth)}）`,
  );
}

function evenPitch({ bodyPitch, bodyLine, page }: Inspection, body: readonly Paragraph[]): Finding[] {
  const rule = practice('5.2.3', '正文行距', '全文一致的固定值');
  const samples = body.map((paragraph) => {
    const pitch = lineHeight(paragraph.format, sizeOf(paragraph), page);
    const kept = paragraph.format.line.rule === 'exact' && pitch === bodyPitch && bodyLine.rule === 'exact';
    return { value: pitchWords(pitch, paragraph.format.line), kept, count: 1, where: paragraph.text };
  });
  return tally(rule, samples, '段');
}

function spaceWords({ before, after }: Paragraph['format'], page: PageGeometry): string {
  return `段前${pointWords(spaceTwips(before, page))}，段后${pointWords(spaceTwips(after, page))}`;
}

function noSpaces({ page }: Inspection, body: readonly Paragraph[]): Finding[] {
  const rule = practice('5.2.3', '段前段后间距', '段前0磅，段后0磅');
  const samples = body.map(({ format, text }) => ({
    value: spaceWords(format, page),
    kept: spaceTwips(format.before, page) === 0 && spaceTwips(format.after, page) === 0,
    count: 1,
    where: text,
  }));
  return tally(rule, samples, '段');
}

/** Lines per page and characters per line (5.2.3), by the arithmetic of page, line pitch and character grid. */
export function checkGrid(inspection: Inspection): Finding[] {
  const body = paragraphsAt(inspection.paragraphs, inspection.roles.body);
  if (body.length === 0) return [];
  return [
    lineCount(inspection),
    charCount(inspection),
    ...evenPitch(inspection, body),
    ...noSpaces(inspection, body),
  ];
}
