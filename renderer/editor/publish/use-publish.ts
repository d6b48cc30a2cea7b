import { useCallback, useEffect, useState } from 'react';
import type { PublicChoice, Review } from '../../../shared/publish/public-choice.ts';
import type { PublicLook } from '../../../shared/publish/publish.ts';
import { isoDate, localIsoDate, writtenDate } from '../../../shared/report/dates.ts';
import { host } from '../../host.ts';
import { type Explanation, explain, sentences } from '../../messages.ts';
import type { Session } from '../../session/session.ts';
import { useNotify } from '../../ui/notify.tsx';
import { tellDelivered } from '../../ui/tell-delivered.ts';
import { copyInPage } from './copy-in-page.ts';

/** What the dialog shows: the program reads, cannot or may not publish, or has found what there is to be seen. */
export type Looking =
  | { kind: 'reading' }
  | { kind: 'refused'; why: Explanation }
  | { kind: 'seen'; look: PublicLook };

/** 保密审查 as it is typed. */
export interface ReviewTyped {
  by: string;
  on: string;
}

const reviewOf = ({ by, on }: ReviewTyped): Review | undefined => {
  const date = isoDate(on);
  return by.trim() !== '' && /^\d{4}-\d{2}-\d{2}$/.test(date) ? { by: by.trim(), on: date } : undefined;
};

/** 公开稿 of an open report: what is found in it, what the clerk decides, and the ways to take it along. */
export function usePublish(session: Session) {
  const notify = useNotify();
  const { id } = session.opened.report;
  const [looking, setLooking] = useState<Looking>({ kind: 'reading' });
  const [kept, setKept] = useState<ReadonlySet<string>>(new Set());
  const [withRecord, setWithRecord] = useState(true);
  const [typed, setTyped] = useState<ReviewTyped>({ by: '', on: writtenDate(localIsoDate(new Date())) });
  const [isBusy, setIsBusy] = useState(false);
  useEffect(() => {
    let isGone = false;
    const show = (next: Looking): void => {
      if (!isGone) setLooking(next);
    };
    session.autosave
      .flush()
      .then(() => host.call('public:look', { id }))
      .then(
        (look) => show({ kind: 'seen', look }),
        (error: unknown) => show({ kind: 'refused', why: explain(error, 'publish') }),
      );
    return () => {
      isGone = true;
    };
  }, [session, id]);
  const items = looking.kind === 'seen' ? looking.look.items : [];
  const review = reviewOf(typed);
  const choice: PublicChoice = {
    kept: items.filter(({ key }) => kept.has(key)).map(({ key, quote }) => ({ key, quote })),
    withRecord,
    ...(review && { review }),
  };
  const keep = useCallback(
    (key: string, stays: boolean): void =>
      setKept((before) => new Set(stays ? [...before, key] : [...before].filter((each) => each !== key))),
    [],
  );
  const busily = (work: () => Promise<void>) => (): void => {
    setIsBusy(true);
    work()
      .catch((error: unknown) => notify.failed(error, 'publish'))
      .finally(() => setIsBusy(false));
  };
  const onSave = (kind: 'html' | 'txt') =>
    busily(async () => {
      tellDelivered(notify, '已导出', await host.call('public:export', { id, kind, choice }));
    });
  const onCopy = busily(async () => {
    const { html, text, copied } = await host.call('public:copy', { id, choice });
    if (!copied) {
      await copyInPage(html, text);
      await host.call('public:copied', { id, choice });
    }
    notify.done(sentences.publicCopied);
  });
  return {
    ...{ looking, kept, keep, withRecord, setWithRecord, typed, setTyped, isBusy, onSave, onCopy },
    isReviewed: review !== undefined,
  };
}
export type Publishing = ReturnType<typeof usePublish>;
