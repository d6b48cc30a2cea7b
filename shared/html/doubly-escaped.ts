const SIGNS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ...{
      nbsp: '\u00A0',
      ensp: ' ',
      emsp: '\u3000',
      thinsp: ' ',
      ldquo: '“',
      rdquo: '”',
      lsquo: '‘',
      rsquo: '’',
    },
    ...{
      mdash: '—',
      ndash: '–',
      hellip: '…',
      middot: '·',
      times: '×',
      quot: '"',
      amp: '&',
      lt: '<',
      gt: '>',
    },
    ...{ permil: '‰', deg: '°', sup2: '²', sup3: '³', yen: '¥', le: '≤', ge: '≥', bull: '•', apos: "'" },
    ...{ frac12: '½', frac14: '¼', frac34: '¾', sup1: '¹', divide: '÷', plusmn: '±', ne: '≠', asymp: '≈' },
    ...{ sect: '§', para: '¶', copy: '©', reg: '®', trade: '™', euro: '€', pound: '£', cent: '¢' },
    ...{ laquo: '«', raquo: '»', lsaquo: '‹', rsaquo: '›', sbquo: '‚', bdquo: '„', prime: '′', minus: '−' },
    ...{ larr: '←', uarr: '↑', rarr: '→', darr: '↓', radic: '√', infin: '∞', sum: '∑', oline: '‾' },
    ...{ zwnj: '', zwj: '', shy: '', micro: 'µ', sdot: '⋅' },
  }),
);
const ENTITY = /&(?:amp;)?(?:#(\d{2,6})|#x([0-9a-f]{2,5})|([a-z]{2,6}\d{0,2}));/gi;

const character = (code: number): string | null =>
  code >= 0x20 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : null;

/** A text with the signs that were escaped once more than they should: &nbsp; that shows as it is written. */
export const withoutEntities = (text: string): string =>
  text.includes('&')
    ? text.replace(ENTITY, (whole, decimal?: string, hex?: string, name?: string) => {
        if (name !== undefined) return SIGNS.get(name.toLowerCase()) ?? whole;
        return character(decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal)) ?? whole;
      })
    : text;
