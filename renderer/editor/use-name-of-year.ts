import { useEffect } from 'react';
import { NameOfYear } from '../session/name-of-year.ts';
import type { Session } from '../session/session.ts';
import { useNotify } from '../ui/notify.tsx';

/** Has the report's name follow its year, whether that is changed in 报告信息, by 撤销 or by an older version. */
export function useNameOfYear(session: Session): void {
  const notify = useNotify();
  useEffect(() => {
    const names = new NameOfYear();
    let year = session.year();
    return session.onAmend(() => {
      const [from, to] = [year, session.year()];
      year = to;
      const name = session.name();
      const next = from === to ? name : names.next(name, from, to);
      if (next !== name) session.rename(next).catch((error: unknown) => notify.failed(error, 'rename'));
    });
  }, [session, notify]);
}
