import type { Attributes } from './elements.ts';

/** What a declaration says of a property, all in lower case. */
export type Declarations = Map<string, string>;

/** What a page's own styles and its style sheets decide here; all else is looks. */
const TELLING =
  /^(?:display|visibility|opacity|position|left|top|right|margin-left|height|max-height|width|max-width|overflow|content-visibility|filter|transform|direction|unicode-bidi|clip|clip-path|color|background|background-color|background-image|content|white-space|vertical-align|text-(?:indent|decoration|decoration-line)|font-(?:size|family|weight)|list-style|list-style-type|mso-(?:hide|list|text-raise|element|symbol-font-family|style-name))$/;

/** An element's own part of a selector: td.note#n1. */
interface Simple {
  name: string;
  keys: readonly string[];
}

interface Rule {
  target: Simple;
  /** what stands around the element, each a name, .class or #id */
  around: readonly string[];
  weight: number;
  declarations: Declarations;
}

const MOST_RULES = 5000;
/** The last rules count. */
const MOST_FOR_ONE = 50;
const LONGEST_SELECTOR = 500;

/** The telling declarations of a style. */
export function declarationsOf(style: string): Declarations {
  const found: Declarations = new Map();
  for (const declaration of style.toLowerCase().split(';')) {
    const colon = declaration.indexOf(':');
    const property = declaration.slice(0, Math.max(0, colon)).trim();
    if (TELLING.test(property)) found.set(property, declaration.slice(colon + 1).trim());
  }
  return found;
}

const COMPOUND = /^(\*|[a-z][a-z0-9]*)?((?:[.#][\w\u0080-\uFFFF-]{1,100})*)$/;

function simpleOf(text: string): Simple | null {
  const [, name = '', rest = ''] = COMPOUND.exec(text) ?? [];
  if (name + rest === '') return null;
  return { name: name === '*' ? '' : name, keys: rest.match(/[.#][^.#]+/g) ?? [] };
}

const weightOf = ({ name, keys }: Simple): number =>
  keys.reduce((sum, key) => sum + (key.startsWith('#') ? 10_000 : 100), name === '' ? 0 : 1);

/** A selector of names, classes and ids, with whatever stands around them; null for any other. */
function readSelector(selector: string): Omit<Rule, 'declarations'> | null {
  const simples = selector
    .replace(/[>+~]/g, ' ')
    .split(/\s+/)
    .filter((each) => each !== '')
    .map(simpleOf);
  const target = simples.at(-1);
  if (!target || simples.length > 10) return null;
  const around = simples.slice(0, -1).flatMap((simple) => (simple ? [simple.name, ...simple.keys] : ['?']));
  const weight = simples.reduce((sum, simple) => sum + (simple ? weightOf(simple) : 0), 0);
  return { target, around: around.filter((key) => key !== '' && key !== 'html' && key !== 'body'), weight };
}

/** The end of a block that begins at a brace. */
function blockEnd(sheet: string, open: number): number {
  let depth = 0;
  for (let at = open; at < sheet.length; at += 1) {
    if (sheet[at] === '{') depth += 1;
    if (sheet[at] === '}') depth -= 1;
    if (depth === 0) return at + 1;
  }
  return sheet.length;
}

/** @media screen and the like are gone into; what is for print, or no rule of a page, is passed over. */
const isGoneInto = (at: string): boolean => /^@(?:media|supports|layer)/.test(at) && !/\bprint\b/.test(at);

const withoutComments = (sheet: string): string =>
  sheet
    .split('/*')
    .map((piece, at) => {
      const end = piece.indexOf('*/');
      return at === 0 ? piece : end < 0 ? '' : piece.slice(end + 2);
    })
    .join(' ');

/** The rules of a sheet: selectors with their declarations. */
function* blocksOf(given: string): Generator<[selectors: string, declarations: string]> {
  const sheet = withoutComments(given)
    .replace(/<!--|-->/g, ' ')
    .toLowerCase();
  const border = /[{};]/g;
  let from = 0;
  for (let found = border.exec(sheet); found; found = border.exec(sheet)) {
    const before = sheet.slice(from, found.index).trim();
    from = found.index + 1;
    if (found[0] !== '{' || isGoneInto(before)) continue;
    const end = before.startsWith('@') ? blockEnd(sheet, found.index) : sheet.indexOf('}', found.index) + 1;
    const to = end === 0 ? sheet.length : end;
    if (!before.startsWith('@')) yield [before, sheet.slice(from, to).replace('}', '')];
    from = to;
    border.lastIndex = to;
  }
}

/** The style sheets of a page: what they say of an element by its name, classes and id, and by what stands around it. */
export class StyleSheets {
  readonly #rules = new Map<string, Rule[]>();
  readonly #drawn = { before: new Map<string, Rule[]>(), after: new Map<string, Rule[]>() };
  readonly #around = new Map<string, number>();
  #size = 0;

  /** Adds the sheet of a <style>. */
  add(sheet: string): void {
    for (const [selectors, style] of blocksOf(sheet)) {
      const declarations = declarationsOf(style);
      if (declarations.size > 0)
        for (const each of selectors.split(',')) this.#addRule(each.trim(), declarations);
    }
  }

  #addRule(selector: string, declarations: Declarations): void {
    if (selector.length > LONGEST_SELECTOR) return;
    const [, side] = /::?(before|after)$/.exec(selector) ?? [];
    const plain = selector.replace(/::?(?:before|after)$/, '');
    const rule = readSelector(plain);
    if (!rule || this.#size === MOST_RULES) return;
    this.#size += 1;
    const key = rule.target.keys[0] ?? rule.target.name;
    const rules = side === 'before' || side === 'after' ? this.#drawn[side] : this.#rules;
    const same = rules.get(key) ?? [];
    if (same.length === MOST_FOR_ONE) same.shift();
    rules.set(key, [...same, { ...rule, declarations }]);
    for (const each of rule.around) if (!this.#around.has(each)) this.#around.set(each, 0);
  }

  /** Opens an element, so that rules for what stands in it apply; the result closes it. Null when no rule asks for it. */
  enter(name: string, attributes: Attributes): (() => void) | null {
    const keys = [name, ...keysOf(attributes)].filter((key) => this.#around.has(key));
    if (keys.length === 0) return null;
    for (const key of keys) this.#around.set(key, (this.#around.get(key) ?? 0) + 1);
    return () => {
      for (const key of keys) this.#around.set(key, (this.#around.get(key) ?? 0) - 1);
    };
  }

  /** What the sheets say of an element; null for nothing. */
  declarations(name: string, attributes: Attributes): Declarations | null {
    return this.#size === 0 ? null : this.#said(this.#rules, name, attributes);
  }

  /** What the sheets draw in front of an element's text or behind it: as it stands in the sheet, '' for nothing. */
  drawn(side: 'before' | 'after', name: string, attributes: Attributes): string {
    const rules = this.#drawn[side];
    if (rules.size === 0) return '';
    return this.#said(rules, name, attributes)?.get('content') ?? '';
  }

  #said(rules: Map<string, Rule[]>, name: string, attributes: Attributes): Declarations | null {
    const keys = keysOf(attributes);
    const own = new Set(keys);
    const found = ['', name, ...keys]
      .flatMap((key) => rules.get(key) ?? [])
      .filter(
        ({ target, around }) =>
          (target.name === '' || target.name === name) &&
          target.keys.every((key) => own.has(key)) &&
          around.every((key) => (this.#around.get(key) ?? 0) > 0),
      );
    if (found.length === 0) return null;
    return merged(found.toSorted((a, b) => a.weight - b.weight).map(({ declarations }) => declarations));
  }
}

const isImportant = (value: string | undefined): boolean => value?.includes('!important') ?? false;

/** Declarations put together, the later before the earlier, what is important before all. */
export function merged(all: readonly Declarations[]): Declarations {
  const [first = new Map<string, string>(), ...others] = all;
  const result = new Map(first);
  for (const [property, value] of others.flatMap((each) => [...each]))
    if (!isImportant(result.get(property)) || isImportant(value)) result.set(property, value);
  return result;
}

const MOST_CLASSES = 20;

function keysOf(attributes: Attributes): string[] {
  const id = attributes.get('id');
  const classes = attributes.get('class')?.trim().toLowerCase() ?? '';
  return [
    ...(classes === '' ? [] : [...new Set(classes.split(/\s+/, MOST_CLASSES))].map((each) => `.${each}`)),
    ...(id === undefined ? [] : [`#${id.toLowerCase()}`]),
  ];
}
