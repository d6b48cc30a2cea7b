import { Node, type NodeConfig } from '@tiptap/core';
import { LEVELS, type Level } from '../../../shared/levels.ts';
import { partNumber } from '../../../shared/report/numbering.ts';
import { partIndex } from '../../../shared/report/parts.ts';
import { PART_ROLES, type PartRole } from '../../../shared/report/schema.ts';
import { tableNodes } from './table-nodes.ts';
import { ANNEX_ZONES, ZONES, type ZoneName } from './zones.ts';

const fixed = { isolating: true, selectable: false, draggable: false } as const;

/** Text as typed: no blank or line end of a report may change by being edited. */
const text = { content: 'text*', marks: '', whitespace: 'pre' } as const;

/** `beside` names what stands beside the text (报告信息, 公文要素), so that a change there is a step like any other. */
const doc = Node.create({
  name: 'doc',
  topNode: true,
  content: `${ZONES.join(' ')} (${ANNEX_ZONES.join(' ')})*`,
  addAttributes: () => ({ beside: { default: 0, rendered: false } }),
});

const plainText = Node.create({ name: 'text', group: 'inline' });

const oneLine = (name: ZoneName, tag: string): Node =>
  Node.create({
    ...fixed,
    ...text,
    name,
    parseHTML: () => [{ tag: `${tag}[data-zone="${name}"]` }],
    renderHTML: () => [tag, { 'data-zone': name }, 0],
  });

const plainZone = (name: 'lead' | 'annex'): Node =>
  Node.create({
    ...fixed,
    name,
    content: 'block+',
    parseHTML: () => [{ tag: `div[data-zone="${name}"]` }],
    renderHTML: () => ['div', { 'data-zone': name }, 0],
  });

/**
 * One of the five parts. Number and heading are drawn outside the content, so that no key, paste or deletion can
 * reach them; the wording is an attribute that only 改写标题 sets.
 */
const part = (role: PartRole): Node =>
  Node.create({
    ...fixed,
    name: role,
    content: '(block | sectionHead)+',
    addAttributes: () => ({ heading: { default: '', rendered: false } }),
    // A browser's own editing command may leave a section without its body.
    parseHTML: () => [
      {
        tag: `section[data-zone="${role}"]`,
        contentElement: (section) => section.querySelector<HTMLElement>('.part-body') ?? section,
      },
    ],
    renderHTML: ({ node }) => [
      'section',
      { 'data-zone': role },
      [
        'h2',
        { class: 'part-heading', contenteditable: 'false' },
        ['span', { class: 'part-heading-text' }, partNumber(partIndex(role)) + node.attrs.heading],
        // Its label is drawn by the style sheet: text here would be copied with the part.
        ['button', { type: 'button', class: 'rewrite-heading', 'aria-label': '改写标题', tabindex: '-1' }],
      ],
      ['div', { class: 'part-body' }, 0],
    ],
  });

const blockAttributes: NonNullable<NodeConfig['addAttributes']> = () => ({
  id: { default: null, parseHTML: (element) => element.getAttribute('data-id') },
  titled: {
    default: false,
    parseHTML: (element) => element.hasAttribute('data-titled'),
  },
});

const block = (level: Level, tag: string, group: string): Node =>
  Node.create({
    ...text,
    name: level,
    group,
    selectable: false,
    draggable: false,
    addAttributes: blockAttributes,
    parseHTML: () => [{ tag: `${tag}[data-level="${level}"]` }],
    renderHTML: ({ node: { attrs } }) => [
      tag,
      { 'data-level': level, 'data-id': attrs.id, 'data-titled': attrs.titled ? '' : null },
      0,
    ],
  });

const HEADS: readonly Level[] = ['section'];

const blocks = LEVELS.map(({ level }) =>
  block(level, HEADS.includes(level) ? 'h3' : 'p', level.endsWith('section') ? 'sectionHead' : 'block'),
);

/** The document's schema: exactly title, addressee, lead, five parts, office and date, then the annexes. */
export const documentNodes = [
  doc,
  plainText,
  // The first block is what ProseMirror fills an emptied part with: LEVELS starts with the plain paragraph.
  ...blocks,
  ...tableNodes,
  oneLine('title', 'h1'),
  oneLine('addressee', 'p'),
  plainZone('lead'),
  ...PART_ROLES.map(part),
  oneLine('signatureOffice', 'p'),
  oneLine('signatureDate', 'p'),
  oneLine('annexTitle', 'h1'),
  plainZone('annex'),
];
