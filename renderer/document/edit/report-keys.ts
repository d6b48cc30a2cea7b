import { keymap } from '@tiptap/pm/keymap';
import { type Command, Plugin } from '@tiptap/pm/state';
import type { Level } from '../schema/level.ts';
import { asCommand } from './edit.ts';
import { goToNeighbour, pressBackspace, pressDelete, pressEnter, selectMore } from './keys.ts';
import { demote, promote, setLevel } from './levels.ts';
import { moveSectionHere } from './sections.ts';
import { goToCell } from './tables.ts';

const backspace = asCommand(pressBackspace);
const forward = asCommand(pressDelete);
const enter = asCommand(pressEnter);
const level = (name: Level): Command => asCommand(setLevel(name));

/** In lead and parts Tab is always consumed, whether or not there is a level or cell to go to. */
const tab = asCommand((tr) => goToNeighbour(1)(tr) || goToCell(1)(tr) || demote(tr));
const shiftTab = asCommand((tr) => goToNeighbour(-1)(tr) || goToCell(-1)(tr) || promote(tr));

/** The keys a Word user expects; Ctrl+Alt and a figure set the level. */
const KEYS: Record<string, Command> = {
  Enter: enter,
  'Shift-Enter': enter,
  'Mod-Enter': enter,
  Backspace: backspace,
  'Shift-Backspace': backspace,
  'Mod-Backspace': backspace,
  Delete: forward,
  'Mod-Delete': forward,
  Tab: tab,
  'Shift-Tab': shiftTab,
  'Mod-a': asCommand(selectMore),
  'Mod-Alt-0': level('paragraph'),
  'Mod-Alt-1': level('section'),
  'Mod-Alt-2': level('item'),
  'Mod-Alt-3': level('subitem'),
  'Mod-Alt-4': level('point'),
  'Alt-ArrowUp': asCommand(moveSectionHere(-1)),
  'Alt-ArrowDown': asCommand(moveSectionHere(1)),
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
