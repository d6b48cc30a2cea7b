import { useEffect, useLayoutEffect, useSyncExternalStore } from 'react';
import { type CommandId, type CommandsBy, commandIds, commandOf, type Owner } from '../shared/commands.ts';
import { isPressed } from '../shared/keys.ts';
import { followDialogs, isDialogOpen } from './over-screen.ts';

/** How a command is carried out. */
export interface Runner {
  run: () => void;
  /** Whether it can be done now; always, when left out. */
  can?: () => boolean;
  /** Whether what it switches is on. */
  isOn?: () => boolean;
}

/** A runner for every command that an owner carries out; a missing one does not compile. */
export type Runners<O extends Owner> = Readonly<Record<CommandsBy<O>, Runner>>;

const lent = new Map<Owner, Partial<Record<CommandId, Runner>>>();
const followers = new Set<() => void>();
let states: ReadonlyMap<CommandId, State> = new Map();

/** What a button or menu shows of a command. */
interface State {
  can: boolean;
  isOn: boolean;
}

const NEITHER: State = { can: false, isOn: false };

function runnerOf(id: CommandId): Runner | undefined {
  for (const owner of commandOf(id).by) {
    const runner = lent.get(owner)?.[id];
    if (runner) return runner;
  }
  return undefined;
}

function stateOf(id: CommandId): State {
  const runner = runnerOf(id);
  if (!runner) return NEITHER;
  return { can: runner.can?.() ?? true, isOn: runner.isOn?.() ?? false };
}

let isLooking = false;

function look(): void {
  isLooking = false;
  const before = states;
  const now = new Map(commandIds.map((id) => [id, stateOf(id)]));
  const isSame = commandIds.every((id) => {
    const { can, isOn } = before.get(id) ?? NEITHER;
    return now.get(id)?.can === can && now.get(id)?.isOn === isOn;
  });
  if (isSame) return;
  states = now;
  for (const follow of followers) follow();
}

/** To be called when what can be done may have changed: buttons and menus follow in a moment, however often it is. */
export function commandsMayHaveChanged(): void {
  if (isLooking) return;
  isLooking = true;
  setTimeout(look);
}

const canRunWhere = (id: CommandId, isBeneathDialog: boolean): boolean =>
  stateOf(id).can && (!isBeneathDialog || commandOf(id).beneathDialogs === true);

/** Whether a command can be done at this moment. */
export const canRun = (id: CommandId): boolean => canRunWhere(id, isDialogOpen());

/** All that can be done at this moment. One by one, each command would search the page for a dialog. */
function allThatCanRun(): CommandId[] {
  const isBeneathDialog = isDialogOpen();
  return commandIds.filter((id) => canRunWhere(id, isBeneathDialog));
}

/** Does a command, where it can be done at this moment. */
export function runCommand(id: CommandId): void {
  if (canRun(id)) runnerOf(id)?.run();
}

/** Lends an owner's runners to the commands as long as the component is shown: before it is painted, so that no click is too early. */
export function useRunners<O extends Owner>(owner: O, runners: Runners<O>): void {
  useLayoutEffect(() => {
    lent.set(owner, runners as Partial<Record<CommandId, Runner>>);
    commandsMayHaveChanged();
    return () => {
      lent.delete(owner);
      commandsMayHaveChanged();
    };
  }, [owner, runners]);
}

function followCommands(follow: () => void): () => void {
  followers.add(follow);
  return () => followers.delete(follow);
}

/** Tells which commands can be done, at once and whenever that changes. Returns the unsubscribe function. */
export function tellPossible(tell: (possible: CommandId[]) => void): () => void {
  let told: string | null = null;
  const tellIfNew = (): void => {
    const possible = allThatCanRun();
    if (possible.join() === told) return;
    told = possible.join();
    tell(possible);
  };
  const unfollowDialogs = followDialogs(tellIfNew);
  const unfollow = followCommands(tellIfNew);
  tellIfNew();
  return () => {
    unfollowDialogs();
    unfollow();
  };
}

/** Whether a command can be done, for its button. */
export const useCanRun = (id: CommandId): boolean =>
  useSyncExternalStore(followCommands, () => states.get(id)?.can ?? false);

/** Whether what a command switches is on, for its button. */
export const useIsOn = (id: CommandId): boolean =>
  useSyncExternalStore(followCommands, () => states.get(id)?.isOn ?? false);

const isField = (target: EventTarget | null): boolean =>
  target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;

function commandOfKey(event: KeyboardEvent): CommandId | undefined {
  return commandIds.find((id) => {
    const { keys = [], heardBy, yieldsToFields } = commandOf(id);
    if (heardBy === 'paper' || (yieldsToFields && isField(event.target))) return false;
    return keys.some((key) => isPressed(key, event)) && runnerOf(id) !== undefined;
  });
}

function onKeyDown(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.isComposing) return;
  const id = commandOfKey(event);
  if (id === undefined) return;
  // Also where it cannot be done now: the browser's own answer, to print the screen, would be the wrong one.
  event.preventDefault();
  runCommand(id);
}

/** Binds the commands' keys, once in the page. */
export function useCommandKeys(): void {
  useEffect(() => {
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
}
