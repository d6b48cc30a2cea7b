import type { KeyboardEvent } from 'react';
import { isPressed } from '../../../shared/keys.ts';
import { LINE_LEVELS } from '../../../shared/levels.ts';
import { BODY_ZONES, type Zone } from '../../../shared/report/blocks.ts';
import type { Slot } from '../../../shared/report/move-line.ts';
import type { Turn } from '../review/history.ts';

const digitOf = ({ code }: KeyboardEvent): number => Number(/^(?:Digit|Numpad)(\d)$/.exec(code)?.[1] ?? -1);

/** The zone that Alt and a digit mean: 1 to 5 are the parts, 0 is the lead. */
export function zoneOfKey(event: KeyboardEvent): Zone | null {
  return event.altKey && !event.ctrlKey ? (BODY_ZONES[digitOf(event)] ?? null) : null;
}

function altTurn(event: KeyboardEvent, slot: Slot): Turn | null {
  const zone = zoneOfKey(event);
  if (zone) return { do: 'send', slot, zone };
  switch (event.key) {
    case 'ArrowUp':
      return { do: 'step', slot, way: -1 };
    case 'ArrowDown':
      return { do: 'step', slot, way: 1 };
    case 'ArrowLeft':
      return { do: 'raise', slot };
    case 'ArrowRight':
      return { do: 'lower', slot };
    default:
      return null;
  }
}

/**
 * What a key does to the line that has the focus.
 * @param isChosen whether the line was chosen by hand; Tab then changes its level, else it goes on through the page
 */
export function turnOfKey(event: KeyboardEvent, slot: Slot, isChosen: boolean): Turn | null {
  const { key, altKey, ctrlKey, shiftKey } = event;
  if (altKey && ctrlKey) {
    const row = LINE_LEVELS.find((each) => isPressed(each.key, event));
    return row ? { do: 'level', slot, level: row.level } : null;
  }
  if (altKey) return altTurn(event, slot);
  if (key === 'Tab' && isChosen && !ctrlKey) return { do: shiftKey ? 'raise' : 'lower', slot };
  return key === 'Delete' ? { do: 'take-out', slot } : null;
}
