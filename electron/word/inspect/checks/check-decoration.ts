import type { Finding } from '../../../../shared/gongwen/finding.ts';
import { quote } from '../measure/tally.ts';
import type { Inspection } from '../reading/inspection.ts';
import { type Piece, shownPieces } from '../reading/paragraph.ts';
import { demand, judge, practice, type Rule } from '../rule.ts';

const RULES: readonly (readonly [rule: Rule, isBroken: (piece: Piece) => boolean])[] = [
  [demand('5.2.2', '文字倾斜', '不倾斜'), ({ format }) => format.italic],
  [demand('5.2.2', '文字下划线', '没有下划线'), ({ format }) => format.underlined],
  [demand('5.2.4', '文字突出显示', '没有底色'), ({ format }) => format.highlighted],
  [demand('5.2.2', '文字删除线', '没有删除线'), ({ format }) => format.struck],
  [demand('5.2.2', '文字着重号', '没有着重号'), ({ format }) => format.emphasised],
  [practice('5.2.2', '字符缩放', '100%'), ({ format }) => format.scaled],
];

/** Text that is slanted, underlined, struck, dotted, narrowed or coloured behind: the standard has plain black text alone (5.2.2, 5.2.4). */
export function checkDecoration({ paragraphs }: Inspection): Finding[] {
  const pieces = paragraphs.flatMap(shownPieces).filter(({ text }) => text.trim() !== '');
  return RULES.flatMap(([rule, isBroken]) => {
    const found = pieces.filter(isBroken);
    const [first] = found;
    const count = found.reduce((sum, { text }) => sum + text.trim().length, 0);
    return first ? [judge(rule, false, `${count}字（如${quote(first.text)}）`)] : [];
  });
}
