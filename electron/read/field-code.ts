import { symbolCharacter } from '../word/formatting/symbol-characters.ts';
import { equationText } from './equation.ts';

const partsOf = (code: string): { name: string; rest: string } => {
  const [, name = '', rest = ''] = /^\s*(\S+)\s*(.*)$/s.exec(code) ?? [];
  return { name: name.toUpperCase(), rest };
};

/** SYMBOL 254 \f Wingdings: a sign of a font by its number. */
function symbolOf(rest: string): string {
  const code = /^(?:0x([0-9a-f]{1,4})|(\d{1,5}))/i.exec(rest);
  const font = /\\f\s*(?:"([^"]*)"|(\S+))/i.exec(rest);
  const value = code ? Number.parseInt(code[1] ?? code[2] ?? '', code[1] ? 16 : 10) : 0;
  return symbolCharacter(font?.[1] ?? font?.[2] ?? '', value.toString(16));
}

/** Whether a field is one of a form that says what is to be typed in its place: a button without a macro. */
export const isPromptCode = (code: string): boolean => partsOf(code).name === 'MACROBUTTON';

/**
 * What a field without a result shows by its code alone: an equation its letters, a button its words; a box or list of a
 * form what its reader put behind its name.
 */
export function codeText(code: string): string {
  const { name, rest } = partsOf(code);
  switch (name) {
    case 'EQ':
      return equationText(rest);
    case 'SYMBOL':
      return symbolOf(rest);
    case 'MACROBUTTON':
      return rest.replace(/^\S+\s*/, '');
    case 'FORMCHECKBOX':
    case 'FORMDROPDOWN':
      return rest.trim();
    default:
      return '';
  }
}
