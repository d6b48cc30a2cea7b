import { expect, it } from 'vitest';
import { KEYS } from '../../renderer/help/help-text.ts';
import { COMMANDS, type Command, commandIds, MENUS, nameOf, PLACE_COMMANDS } from '../../shared/commands.ts';

it('Every command has a key, a place in a menu, and its line among the keys of the help', () => {
  const placed = new Set<string>([
    ...MENUS.flatMap(({ groups }) => groups.flat()),
    ...Object.values(PLACE_COMMANDS).flat(),
  ]);
  for (const id of commandIds) {
    const { label, keys = [] }: Command = COMMANDS[id];
    expect([label, keys.length > 0, placed.has(id)]).toEqual([label, true, true]);
    const lines = KEYS.filter(({ does }) => does === nameOf(id)).map((line) => line.keys);
    expect(lines).toContain(keys.join(' / '));
  }
});
