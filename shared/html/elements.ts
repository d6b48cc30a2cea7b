/** The attributes of an element, names in lower case. */
export type Attributes = ReadonlyMap<string, string>;

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Elements that stand on lines of their own; `text` is a drawing's (svg). */
export const BLOCKS = words(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure ' +
    'footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol p pre section summary table tbody ' +
    'td text tfoot th thead tr ul xmp',
);

/** Elements whose text a browser does not show as running text. */
export const UNSEEN = words(
  'audio canvas datalist desc head iframe metadata noframes noscript object rp script style template title video xml',
);

/** Elements that draw a line through their text. */
export const TAKEN_BACK = words('s strike');

/** Elements in a line that mean something without an attribute. */
export const MEANT = words('a b button del ins s strike strong sub sup svg');

/** Blocks that hold one paragraph. */
export const PARAGRAPHS = words('caption dd dt h1 h2 h3 h4 h5 h6 li p');

/** Elements without content and without an end tag. */
export const VOID = words(
  'area base basefont bgsound br col command embed frame hr image img input isindex keygen link meta param source ' +
    'track wbr',
);

/** Elements that end tags inside them do not reach out of. */
export const WALLS = words('button caption object table td template th');

/** The parts of a table; an end tag of one reaches out of a cell. */
export const TABLE_PARTS = words('tbody td tfoot th thead tr');

/** Which open elements a start tag closes, unless one of `inside` stands between. */
export const CLOSED_BY: Readonly<Record<string, { closes: readonly string[]; inside: readonly string[] }>> = {
  option: { closes: ['option'], inside: ['select'] },
  li: { closes: ['li'], inside: ['ol', 'ul', 'menu', 'dir', 'td', 'th'] },
  dd: { closes: ['dd', 'dt'], inside: ['dl', 'td', 'th'] },
  dt: { closes: ['dd', 'dt'], inside: ['dl', 'td', 'th'] },
  td: { closes: ['td', 'th'], inside: ['table'] },
  th: { closes: ['td', 'th'], inside: ['table'] },
  tr: { closes: ['tr'], inside: ['table'] },
  tbody: { closes: ['tr', 'tbody', 'thead', 'tfoot'], inside: ['table'] },
  thead: { closes: ['tr', 'tbody', 'thead', 'tfoot'], inside: ['table'] },
  tfoot: { closes: ['tr', 'tbody', 'thead', 'tfoot'], inside: ['table'] },
};
