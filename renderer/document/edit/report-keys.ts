import { keymap } from '@tiptap/pm/keymap';
import { type Command, Plugin } from '@tiptap/pm/state';
import { commandOf, type PaperCommand } from '../../../shared/commands.ts';
import { proseMirrorKeyOf } from '../../../shared/keys.ts';
import { perLevelCommand } from '../../../shared/levels.ts';
import { asCommand, type Edit } from './edit.ts';
import { insertGap } from './gaps.ts';
import { goToNeighbour, pressBackspace, pressDelete, pressEnter, selectMore } from './keys.ts';
import { demote, promote, setLevel } from './levels.ts';
import { moveHere } from './move-blocks.ts';
import { moveSectionHere } from './sections.ts';
import { separately } from './separate-step.ts';
import { enterTable, tabInTable } from './table/tab.ts';
import { goToCell } from './tables.ts';

const backspace = asCommand(pressBackspace);
const forward = asCommand(pressDelete);
const enter = asCommand(pressEnter);
const command = (edit: Edit): Command => asCommand(separately(edit));
/** In lead and parts Tab is always consumed, whether or not there is a level or cell to go to. */
const tab = command((tr) => goToNeighbour(1)(tr) || enterTable(tr) || tabInTable(tr) || demote(tr));
const shiftTab = command((tr) => goToNeighbour(-1)(tr) || enterTable(tr) || goToCell(-1)(tr) || promote(tr));

/** What the keys of the paper's commands do there; Tab also goes from cell to cell, and makes a row in the last. */
const COMMANDS: Record<PaperCommand, Command> = {
  ...perLevelCommand(({ level }) => command(setLevel(level))),
  demote: tab,
  promote: shiftTab,
  'move-up': command(moveHere(-1)),
  'move-down': command(moveHere(1)),
  'move-section-up': command(moveSectionHere(-1)),
  'move-section-down': command(moveSectionHere(1)),
  'insert-gap': command(insertGap),
};

const commandKeys = Object.fromEntries(
  (Object.keys(COMMANDS) as PaperCommand[]).flatMap((id) =>
    (commandOf(id).keys ?? []).map((key) => [proseMirrorKeyOf(key), COMMANDS[id]]),
  ),
);

/** The keys a Word user expects. */
const KEYS: Record<string, Command> = {
  ...commandKeys,
  Enter: enter,
  'Shift-Enter': enter,
  'Mod-Enter': enter,
  Backspace: backspace,
  'Shift-Backspace': backspace,
  'Mod-Backspace': backspace,
  Delete: forward,
  'Mod-Delete': forward,
  'Mod-a': asCommand(selectMore),
};

export const reportKeys = (): Plugin => keymap(KEYS);

const MODIFIERS = new Set(['Shift', 'Control', 'Alt', 'Meta']);

/** Lets Tab leave the paper after Escape, for who works by keyboard alone. Must stand before the other keys. */
export function leaveByEscape(): Plugin {
  let isLeaving = false;
  return new Plugin({
    props: {
      handleDOMEvents: {
        keydown: (_view, event) => {
          if (MODIFIERS.has(event.key)) return false;
          // Claims the key without preventing it: the browser moves the focus.
          const leavesNow = isLeaving && event.key === 'Tab';
          isLeaving = event.key === 'Escape';
          return leavesNow;
        },
        blur: () => {
          isLeaving = false;
          return false;
        },
      },
    },
  });
}
