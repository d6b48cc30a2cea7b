import { Button, DialogActions, DialogContent, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useCallback, useRef, useState } from 'react';
import { isOldPack } from '../../../shared/county/county-settings.ts';
import { localIsoDate, writtenDate } from '../../../shared/report/dates.ts';
import { type CountyPack, settingsWith } from '../../../shared/stored/county-pack.ts';
import { sentences } from '../../messages.ts';
import { openPack, takePackBack, useCounty } from '../../session/county.ts';
import { useProfile } from '../../session/profile.ts';
import { DialogFrame } from '../../ui/dialog-frame.tsx';
import { FileInput } from '../../ui/file-input.tsx';
import { useNotify } from '../../ui/notify.tsx';
import { ChangeList } from './change-list.tsx';
import { type Change, changesOf, type Demands } from './changes.ts';
import { MakePackDialog } from './make-pack-dialog.tsx';
import { readPackFile } from './pack-file.ts';

const useStyles = makeStyles({
  surface: { maxWidth: '720px' },
  content: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
});

/** What is asked before it is done: its changes, and what is to be known of the pack. */
interface Asked {
  title: string;
  verb: string;
  warnings: readonly string[];
  changes: readonly Change[];
  run: () => Promise<void>;
}

const packName = ({ issuer, date }: Pick<CountyPack, 'issuer' | 'date'>): string =>
  `${issuer}${writtenDate(date)}的方案包`;

/** What is to be known of a pack before it is opened. @param known the date of the one in force */
function warningsOf({ date }: CountyPack, known: string | undefined): string[] {
  const today = localIsoDate(new Date());
  return [
    ...(isOldPack(date, today) ? [sentences.oldPack] : []),
    ...(known !== undefined && date < known ? [`它比现在用的（${writtenDate(known)}）还旧。`] : []),
    ...(date > today ? ['它的日期在今天以后，请看一看这台电脑的日期对不对。'] : []),
  ];
}

/** 县里的方案包: what is in force, opening another one, taking it back, and making one. */
export function CountyDialog({ onClose }: { onClose: () => void }) {
  const styles = useStyles();
  const notify = useNotify();
  const onFailure = useCallback((error: unknown) => notify.failed(error, 'county'), [notify]);
  const { now, before } = useCounty(onFailure);
  const { profile } = useProfile();
  const input = useRef<HTMLInputElement>(null);
  const [asked, setAsked] = useState<Asked | null>(null);
  const [making, setMaking] = useState(false);
  const present: Demands = { settings: now, profile };
  const ask = async (file: File): Promise<void> => {
    try {
      const pack = await readPackFile(file);
      const to = { settings: settingsWith(now, pack), profile: pack.profile ?? profile };
      setAsked({
        title: `打开${packName(pack)}`,
        verb: '打开',
        warnings: warningsOf(pack, now.from?.date),
        changes: changesOf(present, to),
        run: () => openPack(pack),
      });
    } catch (error) {
      notify.failed(error, 'read');
    }
  };
  const askBack = (): void => {
    if (!before) return;
    setAsked({
      title: now.from ? `取消${packName(now.from)}` : '取消方案包',
      verb: '取消这个方案包',
      warnings: [],
      changes: changesOf(present, { settings: before.settings, profile: before.profile ?? profile }),
      run: takePackBack,
    });
  };
  const answer = ({ run, title }: Asked): void => {
    run().then(
      () => notify.done(`已${title}`),
      (error: unknown) => notify.failed(error, 'county'),
    );
    setAsked(null);
  };
  if (making) return <MakePackDialog present={present} onClose={() => setMaking(false)} />;
  if (asked)
    return (
      <DialogFrame title={asked.title} className={styles.surface} onClose={() => setAsked(null)}>
        <DialogContent className={styles.content}>
          {asked.warnings.map((words) => (
            <Text key={words}>{words}</Text>
          ))}
          <Text>会有这些变化：</Text>
          <ChangeList changes={asked.changes} />
          <Text>{sentences.packHint}</Text>
        </DialogContent>
        <DialogActions>
          <Button appearance="primary" onClick={() => answer(asked)}>
            {asked.verb}
          </Button>
          <Button onClick={() => setAsked(null)}>返回</Button>
        </DialogActions>
      </DialogFrame>
    );
  return (
    <DialogFrame title="县里的方案包" className={styles.surface} onClose={onClose}>
      <DialogContent className={styles.content}>
        <Text>{now.from ? `现在用的：${packName(now.from)}` : sentences.noPack}</Text>
        {now.from && isOldPack(now.from.date, localIsoDate(new Date())) && <Text>{sentences.oldPack}</Text>}
        <FileInput ref={input} label="方案包文件" accept=".fazhipack" onFile={(file) => void ask(file)} />
      </DialogContent>
      <DialogActions fluid>
        <Button appearance="primary" onClick={() => input.current?.click()}>
          打开方案包
        </Button>
        {before && <Button onClick={askBack}>取消现在的方案包</Button>}
        <Button onClick={() => setMaking(true)}>做一个方案包（县里用）</Button>
        <Button onClick={onClose}>关闭</Button>
      </DialogActions>
    </DialogFrame>
  );
}
