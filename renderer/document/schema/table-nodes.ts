import { Node } from '@tiptap/core';

const fixed = { selectable: false, draggable: false } as const;
const text = { content: 'text*', marks: '', whitespace: 'pre' } as const;

/** How many columns or rows a cell covers. */
const span = (name: 'colspan' | 'rowspan') => ({
  default: 1,
  parseHTML: (element: HTMLElement) => Number(element.getAttribute(name) ?? 1),
});

/** A table: its caption, then its rows. It can be selected, and so deleted, as a whole; `landscape`: it lies across a page. */
const table = Node.create({
  name: 'table',
  group: 'block',
  content: 'tableCaption tableRow+',
  selectable: true,
  draggable: false,
  addAttributes: () => ({
    id: { default: null, parseHTML: (element: HTMLElement) => element.getAttribute('data-id') },
    landscape: {
      default: false,
      parseHTML: (element: HTMLElement) => element.hasAttribute('data-landscape'),
    },
  }),
  parseHTML: () => [{ tag: 'table[data-level="table"]' }],
  renderHTML: ({ node: { attrs } }) => [
    'table',
    { 'data-level': 'table', 'data-id': attrs.id, 'data-landscape': attrs.landscape ? '' : null },
    0,
  ],
});

const tableCaption = Node.create({
  ...fixed,
  ...text,
  name: 'tableCaption',
  parseHTML: () => [{ tag: 'caption' }],
  renderHTML: () => ['caption', 0],
});

/** A row may hold no cell where all of it is covered from above. */
const tableRow = Node.create({
  ...fixed,
  name: 'tableRow',
  content: 'tableCell*',
  parseHTML: () => [{ tag: 'tr' }],
  renderHTML: () => ['tr', 0],
});

/** A cell holds its lines as one text, parted by line ends. */
const tableCell = Node.create({
  ...fixed,
  ...text,
  name: 'tableCell',
  addAttributes: () => ({ colspan: span('colspan'), rowspan: span('rowspan') }),
  parseHTML: () => [{ tag: 'td' }],
  renderHTML: ({ HTMLAttributes }) => ['td', HTMLAttributes, 0],
});

/** The nodes of tables; they stand among the blocks of lead and parts. */
export const tableNodes = [table, tableCaption, tableRow, tableCell];
