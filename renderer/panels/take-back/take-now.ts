import type { Taken } from '../../../shared/take-back/waiting.ts';
import { isSameJson } from '../../session/is-same-json.ts';
import type { Session } from '../../session/session.ts';
import { askComparer } from '../compare/ask-worker.ts';

/**
 * The text as it stands with what waits of a file that came back, found away from the keys. What is typed or decided
 * meanwhile is laid anew, so that nothing is written over it; null where the file was taken off the list.
 * @param seen the changes that were seen to stand against the text
 * @throws Error when the worker cannot be started or fails
 */
export async function takeNow(session: Session, id: string, seen: readonly string[]): Promise<Taken | null> {
  const current = () => session.returned().find((each) => each.id === id);
  for (let returned = current(); returned; returned = current()) {
    const now = session.report();
    const taken = await askComparer('taken', { returned, now, seen });
    if (current() === returned && isSameJson(session.report(), now)) return taken;
  }
  return null;
}
