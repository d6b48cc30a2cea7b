import { mayMatch, needsOf } from '../../text/must-have.ts';
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

/** Whatever in a text has one of the forms; the publication record is no prose. */
export const toldForms = ({ text, part, letters }: ReadText, forms: readonly ToldForm[]): Hit[] =>
  part === 'record'
    ? []
    : forms
        .filter(({ form }) => mayMatch(letters, needsOf(form)))
        .flatMap(({ form, says, fix }) =>
          matchesOf(text, form).map(({ from, to, found }) => ({
            from,
            to,
            message: `“${found[0]}”：${says}，请看一看。`,
            ...(fix !== undefined && { fix }),
          })),
        );
