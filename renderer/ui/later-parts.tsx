import { type ReactNode, useEffect } from 'react';
import { explain } from '../messages.ts';
import { type Later, useLater } from './later.ts';
import { NoticePage, WaitingPage } from './notice-page.tsx';
import { useNotify } from './notify.tsx';

/**
 * A screen whose code is loaded when it is first shown. A failure is told in its place, with a way back. Two that take
 * each other's place need keys.
 */
export function LaterPage<M>({
  part,
  onBack,
  children,
}: {
  part: Later<M>;
  onBack?: () => void;
  children: (part: M) => ReactNode;
}) {
  const { loading, retry } = useLater(part);
  if (loading.kind === 'ready') return children(loading.part);
  if (loading.kind === 'loading') return <WaitingPage />;
  const { title, body } = explain(loading.error, 'show');
  return <NoticePage title={title} text={body} {...(onBack && { onBack })} onRetry={retry} />;
}

/** A dialog or drawer whose code is loaded when it is first opened; the screen below stays as it is meanwhile. */
export function LaterDialog<M>({
  part,
  onFailed,
  children,
}: {
  part: Later<M>;
  /** Forgets that it was asked for; the failure has been told. */
  onFailed: () => void;
  children: (part: M) => ReactNode;
}) {
  const { loading } = useLater(part);
  const notify = useNotify();
  useEffect(() => {
    if (loading.kind !== 'failed') return;
    notify.failed(loading.error, 'show');
    onFailed();
  }, [loading, notify, onFailed]);
  return loading.kind === 'ready' ? children(loading.part) : null;
}
