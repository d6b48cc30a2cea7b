import { Extension, type Extensions } from '@tiptap/core';
import { UndoRedo } from '@tiptap/extensions';
import { search } from 'prosemirror-search';
import type { Level } from '../../shared/levels.ts';
import type { PartRole } from '../../shared/report/schema.ts';
import { blockHandle } from './drag/block-handle.ts';
import { drawAnnexes } from './draw/annexes.ts';
import { drawNumbers } from './draw/numbering.ts';
import { drawPlaceholders } from './draw/placeholders.ts';
import { placeSignature } from './draw/signature-places.ts';
import { caretInTime } from './edit/caret-in-time.ts';
import type { Edit } from './edit/edit.ts';
import { givenBackNumbers } from './edit/given-back-numbers.ts';
import { guardZones } from './edit/guard.ts';
import { rewritePartHeading } from './edit/heading.ts';
import { demote, promote, setLevel } from './edit/levels.ts';
import { moveHere } from './edit/move-blocks.ts';
import { leaveByEscape, reportKeys } from './edit/report-keys.ts';
import { insertSection, moveSection } from './edit/sections.ts';
import { tableNeighbours } from './edit/table-neighbours.ts';
import { turnTable } from './edit/tables.ts';
import { drawTitleBreaks, type TitleLines } from './edit/title-breaks.ts';
import { typedMarks } from './edit/typed-marks.ts';
import { typedNumbers } from './edit/typed-number.ts';
import { clipboard } from './paste/clipboard.ts';
import { blockIds } from './schema/block-ids.ts';
import { documentNodes } from './schema/nodes.ts';

declare module '@tiptap/core' {
  interface Commands<ReturnType> {
    report: {
      /** Makes the selected paragraphs blocks of a level. */
      setLevel: (level: Level) => ReturnType;
      /** Takes the selected paragraphs one step down the ladder of levels. */
      demote: () => ReturnType;
      /** Takes the selected paragraphs one step up the ladder of levels. */
      promote: () => ReturnType;
      /** Puts an empty section heading after the section with the caret, and the caret into it. */
      insertSection: () => ReturnType;
      /** Moves the section at `pos` up (-1) or down (1) in its part. */
      moveSection: (pos: number, step: -1 | 1) => ReturnType;
      /** Moves the section that holds the caret up (-1) or down (1) in its part. */
      moveSectionHere: (step: -1 | 1) => ReturnType;
      /** Moves the smallest thing that the caret is in: a paragraph, an item with what hangs below it, from a heading the section. */
      moveHere: (step: -1 | 1) => ReturnType;
      /** Lays the table with the caret across a page of its own, or sets it upright. */
      turnTable: (landscape: boolean) => ReturnType;
      /** Changes the wording of a part's heading; an empty wording brings the default of the year back. */
      rewritePartHeading: (role: PartRole, wording: string) => ReturnType;
    };
  }
}

const run =
  <A extends unknown[]>(edit: (...given: A) => Edit) =>
  (...given: A) =>
  ({ tr }: { tr: Parameters<Edit>[0] }): boolean => {
    if (!edit(...given)(tr)) return false;
    tr.scrollIntoView();
    return true;
  };

const reportEditing = (yearNow: () => number, titleLines: TitleLines) =>
  Extension.create({
    name: 'report',
    // Before UndoRedo's keys and everything else.
    priority: 1000,
    addCommands: () => ({
      setLevel: run(setLevel),
      demote: run(() => demote),
      promote: run(() => promote),
      insertSection: run(() => insertSection),
      moveSection: run(moveSection),
      moveHere: run(moveHere),
      moveSectionHere: run((step: -1 | 1) => (tr) => moveSection(tr.selection.from, step)(tr)),
      turnTable: run(turnTable),
      rewritePartHeading: run((role: PartRole, wording: string) =>
        rewritePartHeading(role, wording, yearNow()),
      ),
    }),
    addProseMirrorPlugins: () => [
      leaveByEscape(),
      caretInTime(),
      guardZones(),
      clipboard(),
      // Before what appends steps of its own: a line belongs to the change that asked for it.
      tableNeighbours(),
      typedNumbers(),
      givenBackNumbers(),
      typedMarks(),
      reportKeys(),
      drawNumbers(),
      drawAnnexes(),
      drawPlaceholders(),
      drawTitleBreaks(titleLines),
      placeSignature(),
      blockIds(),
      search(),
      blockHandle(),
    ],
  });

/**
 * Schema, guard, keys, clipboard and commands of the report's document.
 * @param yearNow the report's year at a moment, which the default wording of the last part's heading depends on
 * @param titleLines the lines of a title on the page
 */
export const documentExtensions = (yearNow: () => number, titleLines: TitleLines): Extensions => [
  ...documentNodes,
  reportEditing(yearNow, titleLines),
  UndoRedo.configure({ depth: 500 }),
];
