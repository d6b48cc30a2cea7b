import { simplified } from '../../recognise/simplified.ts';
import type { Hit, TextRule } from '../rule.ts';

/** More in one text are told at once. */
const FEW = 3;

/** The stretches of a text that would be written with other letters. */
function stretchesOf(text: string, plain: string): { from: number; to: number }[] {
  const stretches: { from: number; to: number }[] = [];
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === plain[at]) continue;
    const last = stretches.at(-1);
    if (last?.to === at) last.to = at + 1;
    else stretches.push({ from: at, to: at + 1 });
  }
  return stretches;
}

/** 行政處罰, 突岀: letters that are not of the standard list, though they look or once were like those that are. */
const otherLetters: TextRule = {
  id: 'other-letters',
  level: 'likely',
  basis: '《通用规范汉字表》',
  found: '依法作出行政處罰，问题较为突岀。',
  passed: ['依法作出行政处罚，问题较为突出。', '开展普法宣传20场。'],
  inText: ({ text, part }) => {
    const plain = part === 'record' ? text : simplified(text);
    if (plain === text) return [];
    const stretches = stretchesOf(text, plain);
    const [first] = stretches;
    if (first && stretches.length > FEW)
      return [{ ...first, message: `这一段有${stretches.length}处繁体字或异体字，请改成规范字。` }];
    return stretches.map(({ from, to }): Hit => {
      const fix = plain.slice(from, to);
      const message = `“${text.slice(from, to)}”是繁体字或异体字，规范字是“${fix}”，人名、地名除外。`;
      return { from, to, message, fix };
    });
  },
};

export const WORD_LETTERS: readonly TextRule[] = [otherLetters];
