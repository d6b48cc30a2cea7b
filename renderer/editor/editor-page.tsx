import type { Session } from './session.ts';
export function EditorPage({ session }: { session: Session; onHelp: () => void }) {
  return <div>{session.opened.summary.name}</div>;
}
