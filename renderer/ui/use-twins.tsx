import { Button, DialogActions, DialogContent } from '@fluentui/react-components';
import { type ReactNode, useCallback, useState } from 'react';
import type { ReportSummary } from '../../shared/requests.ts';
import { host } from '../host.ts';
import { sentences } from '../messages.ts';
import { goToReport } from '../place.ts';
import { DialogFrame } from './dialog-frame.tsx';
import { timeWords } from './time-words.ts';

type Answer = 'open' | 'another' | 'cancel';

interface Asked {
  twin: ReportSummary;
  answer: (answer: Answer) => void;
}

/** Asks before a second report of an office and a year is made. */
export interface Twins {
  /**
   * Makes a report, unless there is one already and the clerk opens that one or thinks better of it.
   * @param make makes it, and gives its id
   * @returns the id of what was made, null when nothing was
   */
  unlessThere(office: string, year: number, make: () => Promise<string>): Promise<string | null>;
  dialog: ReactNode;
}

const freeName = (name: string, taken: ReadonlySet<string>, number = 2): string =>
  taken.has(`${name}（${number}）`) ? freeName(name, taken, number + 1) : `${name}（${number}）`;

/** 已有同名同年的报告：打开它 / 另存一份. */
export function useTwins(): Twins {
  const [asked, setAsked] = useState<Asked | null>(null);
  const ask = useCallback(
    (twin: ReportSummary) => new Promise<Answer>((answer) => setAsked({ twin, answer })),
    [],
  );
  const unlessThere = useCallback<Twins['unlessThere']>(
    async (office, year, make) => {
      const { reports } = await host.call('library:list');
      const twin = reports.find((each) => each.office === office.trim() && each.year === year);
      if (!twin) return make();
      const answer = await ask(twin);
      setAsked(null);
      if (answer === 'open') goToReport(twin.id);
      if (answer !== 'another') return null;
      const id = await make();
      const name = freeName(twin.name, new Set(reports.map((each) => each.name)));
      await host.call('library:rename', { id, name });
      return id;
    },
    [ask],
  );
  return { unlessThere, dialog: asked && <TwinDialog {...asked} /> };
}

function TwinDialog({ twin, answer }: Asked) {
  return (
    <DialogFrame title="已有同单位同年度的报告" onClose={() => answer('cancel')}>
      <DialogContent>
        “{twin.name}”，{timeWords(twin.savedAt, new Date())}改过。{sentences.twin}
      </DialogContent>
      <DialogActions>
        <Button appearance="primary" onClick={() => answer('open')}>
          打开它
        </Button>
        <Button onClick={() => answer('another')}>另存一份</Button>
        <Button onClick={() => answer('cancel')}>取消</Button>
      </DialogActions>
    </DialogFrame>
  );
}
