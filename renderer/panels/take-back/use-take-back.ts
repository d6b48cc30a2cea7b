import type { Editor } from '@tiptap/react';
import { useCallback, useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import type { Report } from '../../../shared/report/schema.ts';
import type { Version } from '../../../shared/requests.ts';
import { type MaterialPlace, placesOf } from '../../../shared/take-back/material-places.ts';
import type { Proposal } from '../../../shared/take-back/proposal.ts';
import type { Returned } from '../../../shared/take-back/returned.ts';
import { host } from '../../host.ts';
import { type Explanation, explain, explainedTogether, readingWords } from '../../messages.ts';
import { onRest } from '../../session/resting.ts';
import type { Session } from '../../session/session.ts';
import { momentWords } from '../../ui/time-words.ts';
import { doLongWork, isCancelled } from '../../work.ts';
import { versionName } from '../versions/version-words.ts';
import { readMaterial, type Source } from './read-material.ts';
import { takeNow } from './take-now.ts';
import { type StandingProposal, useStandings } from './use-standings.ts';

/** The name of the version that is kept before changes are put into the text. */
const BEFORE = '写入修改稿之前';

/** The files that came back, and what can be done with their changes. */
export interface TakingBack {
  list: readonly Returned[];
  /** null as long as none was read */
  shown: Returned | null;
  show(id: string): void;
  proposals: readonly StandingProposal[];
  versions: readonly Version[];
  failure: Explanation | null;
  isReading: boolean;
  readFile(file: File): Promise<void>;
  /** Reads what colleagues have sent, and lays it against the text. */
  addMaterial(sources: readonly Source[]): Promise<void>;
  /** where what a colleague has sent can go; none for a file that came back */
  places: readonly MaterialPlace[];
  /** Reads the file again against another version; null while its bytes are no longer here. */
  compareWith: ((sent: number | 'now') => Promise<void>) | null;
  decide(ids: readonly string[], decision: Proposal['decision']): void;
  change(id: string, change: Partial<Proposal>): void;
  /** Puts what was taken into the text, as one step. @returns how many */
  write(): Promise<number>;
  /** Takes the file off the list. */
  drop(id: string): void;
}

/** The report as it stands, as of the last rest; null while nobody looks. */
function useReportNow(session: Session, editor: Editor, isShown: boolean): Report | null {
  const [report, setReport] = useState<Report | null>(null);
  useEffect(() => {
    if (!isShown) return;
    const follow = (): void => setReport(session.report());
    follow();
    const [unrest, unamend] = [onRest(editor, follow), session.onAmend(follow)];
    return () => {
      unrest();
      unamend();
    };
  }, [session, editor, isShown]);
  return isShown ? report : null;
}

const sentNameOf = (returned: Returned, versions: readonly Version[]): string => {
  const version = versions.find(({ number }) => number === returned.sentNumber);
  return version ? `${versionName(version)}（${momentWords(version.at)}）` : '现在的文字';
};

/** @param isShown whether the list is looked at · @param onRestore puts a report into the paper as one step */
export function useTakeBack(
  session: Session,
  editor: Editor,
  { isShown, onRestore }: { isShown: boolean; onRestore: (report: Report) => void },
): TakingBack {
  const { id } = session.opened.report;
  const list = useSyncExternalStore(session.onBeside, session.returned);
  const [chosen, setChosen] = useState<string | null>(null);
  const [versions, setVersions] = useState<readonly Version[]>([]);
  const [files, setFiles] = useState<Readonly<Record<string, File>>>({});
  const [failure, setFailure] = useState<Explanation | null>(null);
  const [isReading, setIsReading] = useState(false);
  const now = useReportNow(session, editor, isShown);
  const shown = list.find((each) => each.id === chosen) ?? list[0] ?? null;

  useEffect(() => {
    host.call('versions:list', { id }).then(setVersions, () => setVersions([]));
  }, [id]);

  const read = useCallback(
    async (file: File, sent?: number | 'now', instead?: string): Promise<void> => {
      setIsReading(true);
      try {
        await session.autosave.flush();
        const bytes = new Uint8Array(await file.arrayBuffer());
        const { returned, comments } = await doLongWork(readingWords(file.name), 'returned:read', {
          ...{ id, name: file.name, bytes },
          ...(sent !== undefined && { sent }),
        });
        const known = await host.call('versions:list', { id });
        setVersions(known);
        const named = { ...returned, sentName: sentNameOf(returned, known) };
        session.keepReturned([named, ...session.returned().filter((each) => each.id !== instead)]);
        // Read again against another version, its comments are here already.
        if (instead === undefined) session.keepComments([...session.comments(), ...comments]);
        setFiles((all) => ({ ...all, [named.id]: file }));
        setChosen(named.id);
        setFailure(null);
      } catch (error) {
        if (!isCancelled(error)) setFailure(explain(error, 'read'));
      } finally {
        setIsReading(false);
      }
    },
    [id, session],
  );

  const addMaterial = useCallback(
    async (sources: readonly Source[]): Promise<void> => {
      setIsReading(true);
      setFailure(null);
      const failures: Explanation[] = [];
      for (const source of sources) {
        try {
          const returned = await readMaterial(source, () => session.report());
          session.keepReturned([returned, ...session.returned()]);
          setChosen(returned.id);
        } catch (error) {
          if (!isCancelled(error)) failures.push(explain(error, 'read'));
        }
      }
      setFailure(explainedTogether(failures));
      setIsReading(false);
    },
    [session],
  );

  const { proposals, failure: notLaid } = useStandings(shown, now);
  const places = useMemo(() => (shown?.from !== undefined && now ? placesOf(now) : []), [shown, now]);
  return useMemo(() => {
    const map = (change: (proposal: Proposal) => Proposal): void => {
      const changed = (each: Returned): Returned => ({ ...each, proposals: each.proposals.map(change) });
      session.keepReturned(session.returned().map((each) => (each.id === shown?.id ? changed(each) : each)));
    };
    const file = shown && files[shown.id];
    return {
      ...{ list, shown, proposals, versions, failure: failure ?? notLaid, isReading, addMaterial, places },
      show: setChosen,
      readFile: (chosenFile) => read(chosenFile),
      compareWith: file ? (sent) => read(file, sent, shown.id) : null,
      decide: (ids, decision) =>
        map((proposal) => (ids.includes(proposal.id) ? { ...proposal, decision } : proposal)),
      change: (one, change) =>
        map((proposal) => (proposal.id === one ? { ...proposal, ...change } : proposal)),
      write: async () => {
        if (!shown || !proposals.some(({ waits }) => waits)) return 0;
        const against = proposals.filter(({ standing }) => standing.state === 'both');
        const seen = against.map(({ proposal }) => proposal.id);
        try {
          await session.autosave.flush();
          await host.call('versions:keep', { id, name: BEFORE, why: 'before-restore' });
        } catch (error) {
          setFailure(explain(error, 'versions'));
          return 0;
        }
        try {
          const taken = await takeNow(session, shown.id, seen);
          setFailure(null);
          if (!taken || taken.ids.length === 0) return 0;
          const ids = new Set(taken.ids);
          map((proposal) => (ids.has(proposal.id) ? { ...proposal, written: true } : proposal));
          onRestore(taken.report);
          return taken.ids.length;
        } catch (error) {
          setFailure(explain(error, 'take-in'));
          return 0;
        }
      },
      drop: (one) => session.keepReturned(session.returned().filter((each) => each.id !== one)),
    };
  }, [
    id,
    session,
    list,
    shown,
    proposals,
    versions,
    failure,
    notLaid,
    isReading,
    files,
    read,
    addMaterial,
    places,
    onRestore,
  ]);
}
