import { OTHER_LETTERS, simplified } from '../../recognise/simplified.ts';
import type { Hit, TextRule } from '../rule.ts';
import { matchesOf } from './sentence.ts';

/** More in one text are told at once. */
const FEW = 3;

/** 行政處罰, 突岀: letters that are not of the standard list, though they look or once were like those that are. */
const otherLetters: TextRule = {
  id: 'other-letters',
  level: 'likely',
  basis: '《通用规范汉字表》',
  found: '依法作出行政處罰，问题较为突岀。',
  passed: ['依法作出行政处罚，问题较为突出。', '罚款人民币壹佰元，开展普法宣传20场。'],
  inText: ({ text, part }) => {
    const stretches = part === 'record' ? [] : matchesOf(text, OTHER_LETTERS);
    const [first] = stretches;
    if (first && stretches.length > FEW) {
      const message = `这一段有${stretches.length}处繁体字或异体字，请改成规范字。`;
      return [{ from: first.from, to: first.to, message }];
    }
    return stretches.map(({ from, to, found: [letters] }): Hit => {
      const fix = simplified(letters);
      const message = `“${letters}”是繁体字或异体字，规范字是“${fix}”，人名、地名除外。`;
      return { from, to, message, fix };
    });
  },
};

export const WORD_LETTERS: readonly TextRule[] = [otherLetters];
