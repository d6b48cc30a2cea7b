/** The attributes of an element, names in lower case. */
export type Attributes = ReadonlyMap<string, string>;

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Elements that stand on lines of their own; `text` is a drawing's (svg). */
export const BLOCKS = words(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure ' +
    'footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol p pre section summary table tbody ' +
    'td text tfoot th thead tr ul xmp',
);

/** Elements whose text is none of the page's words. */
export const UNSEEN = words('metadata rp script style title xml');

/** Elements whose words a browser that runs scripts and plays sounds shows nowhere. */
export const NOT_SHOWN = words('audio canvas datalist desc iframe noembed noframes noscript template video');

/** Elements whose end tag closes them whatever stands open in them, and whose content closes nothing outside. */
export const SEALED: ReadonlySet<string> = new Set([...NOT_SHOWN, 'object', 'svg']);

/** Elements that end tags inside them do not reach out of. */
export const WALLS: ReadonlySet<string> = new Set([...words('button caption table td th'), ...SEALED]);

/** Elements that draw a line through their text. */
export const TAKEN_BACK = words('s strike');

/** Elements in a line that mean something without an attribute. */
export const MEANT = words('a b button del ins s strike strong sub sup svg title');

/** Blocks that hold one paragraph. */
export const PARAGRAPHS = words('caption dd dt h1 h2 h3 h4 h5 h6 li p');

/** Elements without content and without an end tag. */
export const VOID = words(
  'area base basefont bgsound br col command embed frame hr image img input isindex keygen link meta param source ' +
    'track wbr',
);

/** The parts of a table; an end tag of one reaches out of a cell. */
export const TABLE_PARTS = words('tbody td tfoot th thead tr');

/** Which open elements a start tag closes, unless one of `inside` stands between. */
export const CLOSED_BY: Readonly<Record<string, { closes: readonly string[]; inside: readonly string[] }>> = {
  option: { closes: ['option'], inside: ['select', ...SEALED] },
  li: { closes: ['li'], inside: ['ol', 'ul', 'menu', 'dir', 'td', 'th', ...SEALED] },
  dd: { closes: ['dd', 'dt'], inside: ['dl', 'td', 'th', ...SEALED] },
  dt: { closes: ['dd', 'dt'], inside: ['dl', 'td', 'th', ...SEALED] },
  td: { closes: ['td', 'th'], inside: ['table', ...SEALED] },
  th: { closes: ['td', 'th'], inside: ['table', ...SEALED] },
  tr: { closes: ['tr'], inside: ['table', ...SEALED] },
  tbody: { closes: ['tr', 'tbody', 'thead', 'tfoot'], inside: ['table', ...SEALED] },
  thead: { closes: ['tr', 'tbody', 'thead', 'tfoot'], inside: ['table', ...SEALED] },
  tfoot: { closes: ['tr', 'tbody', 'thead', 'tfoot'], inside: ['table', ...SEALED] },
};
