import type { Finding } from '../../../../shared/gongwen/finding.ts';
import { quote } from '../measure/tally.ts';
import type { Inspection } from '../reading/inspection.ts';
import { type Paragraph, type Piece, shownPieces } from '../reading/paragraph.ts';
import { demand, judge, practice, type Rule } from '../rule.ts';

const RULES: readonly (readonly [rule: Rule, isBroken: (piece: Piece) => boolean])[] = [
  [demand('5.2.2', '文字倾斜', '不倾斜'), ({ format }) => format.italic],
  [demand('5.2.2', '文字下划线', '没有下划线'), ({ format }) => format.underlined],
  [demand('5.2.4', '文字突出显示', '没有底色'), ({ format }) => format.highlighted],
  [demand('5.2.2', '文字删除线', '没有删除线'), ({ format }) => format.struck],
  [demand('5.2.2', '文字着重号', '没有着重号'), ({ format }) => format.emphasised],
];
/** 发文机关标志 has no size of its own (7.2.4); a long name is narrowed. */
const SCALED = practice('5.2.2', '字符缩放', '100%');

const seenIn = (paragraphs: readonly Paragraph[]): Piece[] =>
  paragraphs.flatMap(shownPieces).filter(({ text }) => text.trim() !== '');

function broken(rule: Rule, found: readonly Piece[]): Finding[] {
  const [first] = found;
  const count = found.reduce((sum, { text }) => sum + text.trim().length, 0);
  return first ? [judge(rule, false, `${count}字（如${quote(first.text)}）`)] : [];
}

/** Text that is slanted, underlined, struck, dotted, narrowed or coloured behind: the standard has plain black text alone (5.2.2, 5.2.4). */
export function checkDecoration({ paragraphs, roles }: Inspection): Finding[] {
  const pieces = seenIn(paragraphs);
  const below = seenIn(paragraphs.filter((_, at) => !roles.letterhead.includes(at)));
  return [
    ...RULES.flatMap(([rule, isBroken]) => broken(rule, pieces.filter(isBroken))),
    ...broken(
      SCALED,
      below.filter(({ format }) => format.scaled),
    ),
  ];
}
