import { type Letters, mayMatch, needsOf } from '../../text/must-have.ts';
import type { ReadText } from '../reading.ts';
import type { Hit } from '../rule.ts';
import { matchesOf } from './sentence.ts';

/** A form that is wrong wherever it stands, and what is said of it; `fix` where only one thing can be meant. */
export interface ToldForm {
  /** with the flag g */
  form: RegExp;
  says: string;
  fix?: string;
}

/** Those of many forms that a text with these letters may have. */
export const formsFor = <F extends { form: RegExp }>(letters: Letters, forms: readonly F[]): F[] =>
  forms.filter(({ form }) => mayMatch(letters, needsOf(form)));

/** Whatever in a text has one of the forms; the publication record is no prose. */
export const toldForms = ({ text, part, letters }: ReadText, forms: readonly ToldForm[]): Hit[] =>
  part === 'record'
    ? []
    : formsFor(letters, forms).flatMap(({ form, says, fix }) =>
        matchesOf(text, form).map(({ from, to, found }) => ({
          from,
          to,
          message: `“${found[0]}”：${says}，请看一看。`,
          ...(fix !== undefined && { fix }),
        })),
      );
