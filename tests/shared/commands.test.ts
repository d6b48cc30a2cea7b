import { expect, it } from 'vitest';
import { COMMANDS, type Command, commandIds, MENUS, WINDOW_COMMANDS } from '../../shared/commands.ts';
import { LEVELS } from '../../shared/levels.ts';

const all: Record<string, Pick<Command, 'label' | 'access'>> = { ...COMMANDS, ...WINDOW_COMMANDS };

/** What stands twice in a list. */
const doubled = (texts: readonly string[]): string[] =>
  texts.filter((text, at) => texts.indexOf(text) !== at);

it('every command that has a letter stands in one menu, once, and no other does', () => {
  const placed = MENUS.flatMap(({ groups }) => groups.flat());
  const lettered = Object.keys(all).filter((id) => all[id]?.access !== undefined);
  expect(placed.toSorted()).toEqual(lettered.toSorted());
});

it('a letter chooses one entry of its menu, and one menu', () => {
  expect(doubled(MENUS.map(({ access }) => access))).toEqual([]);
  for (const { label, groups } of MENUS)
    expect([label, doubled(groups.flat().map((id) => all[id]?.access ?? id))]).toEqual([label, []]);
});

it('a key means one command', () => {
  expect(doubled(commandIds.flatMap((id) => (COMMANDS[id] as Command).keys ?? []))).toEqual([]);
});

it('no two commands of a menu have the same name', () => {
  for (const { groups } of MENUS)
    expect(doubled(groups.flat().map((id) => all[id]?.label ?? id))).toEqual([]);
});

it('each level is a command with the name and the key of the table', () => {
  for (const { level, name, key } of LEVELS) {
    const { label, keys }: Command = COMMANDS[`level:${level}`];
    expect([label, keys?.[0] ?? null]).toEqual([name, key]);
  }
});
