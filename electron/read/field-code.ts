import { equationText } from '../../shared/lines/equation.ts';
import { FORMULA } from '../../shared/lines/formula.ts';
import { symbolCharacter } from '../../shared/text/symbol-characters.ts';

/** What a field shows that has no result. */
export interface ShownByCode {
  text: string;
  /** it only says what is to be filled in */
  isPrompt: boolean;
}

const partsOf = (code: string): { name: string; rest: string } => {
  const [, name = '', rest = ''] = /^\s*(\S+)\s*(.*)$/s.exec(code) ?? [];
  return { name: name.toUpperCase(), rest };
};

/** Where what a field shows stands: in a table of contents, in a page number, or in none. */
export type ResultPlace = 'toc' | 'page-number' | null;

const PLACES: Readonly<Record<string, ResultPlace>> = { TOC: 'toc', PAGE: 'page-number' };

/** What kind of field a code is of, in capitals: PAGE; '' for an empty one. */
export const fieldName = (code: string): string => partsOf(code).name;

/** Where the result of a field stands, by its code. */
export const resultPlace = (code: string): ResultPlace => PLACES[fieldName(code)] ?? null;

/** SYMBOL 254 \f Wingdings: a sign of a font by its number. */
function symbolOf(rest: string): string {
  const code = /^(?:0x([0-9a-f]{1,4})|(\d{1,5}))/i.exec(rest);
  const font = /\\f\s*(?:"([^"]*)"|(\S+))/i.exec(rest);
  const value = code ? Number.parseInt(code[1] ?? code[2] ?? '', code[1] ? 16 : 10) : 0;
  return symbolCharacter(font?.[1] ?? font?.[2] ?? '', value.toString(16));
}

/** Whether a field is one of a form that says what is to be typed in its place: a button without a macro. */
export const isPromptCode = (code: string): boolean => fieldName(code) === 'MACROBUTTON';

/** Whether a field stands for a drawing; without a result the drawing is not in the file. */
export const isShapeCode = (code: string): boolean => fieldName(code) === 'SHAPE';

/** Whether a program that an embedded object belongs to is an equation editor: Equation.3, MathType, Equation.KSEE3. */
export const isEquationEditor = (program: string): boolean => /equation|math|公式/i.test(program);

/** What a field embeds or links to, by its code; null where it does neither. */
export function embeddedBy(code: string): 'formulas' | 'objects' | null {
  const { name, rest } = partsOf(code);
  if (name !== 'EMBED' && name !== 'LINK') return null;
  return name === 'EMBED' && isEquationEditor(rest) ? 'formulas' : 'objects';
}

/** What Word works out when it shows the page, so that only a gap can stand for it: by the kind of field. */
const WORKED_OUT: Readonly<Record<string, string>> = {
  AUTONUM: '【待补：编号】',
  AUTONUMLGL: '【待补：编号】',
  AUTONUMOUT: '【待补：编号】',
  LISTNUM: '【待补：编号】',
  SEQ: '【待补：编号】',
  DATE: '【待补：日期】',
  TIME: '【待补：日期】',
};

/**
 * What a field without a result shows by its code alone: an equation its letters, an embedded one a gap, a button or a quotation its words; a box or list of a
 * form what its reader put behind its name, or a gap for the clerk to fill where the file does not say, as for numbers, dates and sums that Word works out.
 */
export function codeText(code: string): string {
  const { name, rest } = partsOf(code);
  switch (name) {
    case 'EQ':
      return equationText(rest);
    case 'SYMBOL':
      return symbolOf(rest);
    case 'EMBED':
      return isEquationEditor(rest) ? FORMULA : '';
    case 'QUOTE':
      return /^"([^"]*)"/.exec(rest)?.[1] ?? '';
    case 'MACROBUTTON':
      return rest.replace(/^\S+\s*/, '');
    case 'FORMCHECKBOX':
      return rest.trim() || '【待补：是否勾选】';
    case 'FORMDROPDOWN':
      return rest.trim() || '【待补：所选项】';
    default:
      return name.startsWith('=') ? '【待补：得数】' : (WORKED_OUT[name] ?? '');
  }
}
