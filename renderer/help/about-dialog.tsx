import { Button, DialogActions, DialogContent, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { About } from '../../shared/requests.ts';
import { host } from '../host.ts';
import { DialogFrame } from '../ui/dialog-frame.tsx';
import { type Notify, useNotify } from '../ui/notify.tsx';

const useStyles = makeStyles({
  content: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  place: { overflowWrap: 'anywhere', color: tokens.colorNeutralForeground3 },
  buttons: { display: 'flex', gap: tokens.spacingHorizontalS },
  notices: {
    height: '240px',
    overflowY: 'auto',
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    padding: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase200,
  },
});

/** The notices of everything that the program is made with: a file beside the page. */
const NOTICES = 'third-party-notices.txt';

async function show(what: 'data' | 'log', place: string, notify: Notify): Promise<void> {
  try {
    const { shown } = await host.call('about:show', { what });
    if (!shown) notify.done('在这里：', place);
  } catch (error) {
    notify.failed(error, 'show-folder');
  }
}

function Places({ about }: { about: About }) {
  const styles = useStyles();
  const notify = useNotify();
  const { folder, log } = about;
  return (
    <>
      <Text>报告存放在这台电脑上：</Text>
      <Text className={styles.place}>{folder}</Text>
      <div className={styles.buttons}>
        <Button onClick={() => void show('data', folder, notify)}>打开数据文件夹</Button>
        {log !== null && <Button onClick={() => void show('log', log, notify)}>打开日志</Button>}
      </div>
      <Text className={styles.place}>
        {log === null ? '还没有日志：到现在没有出过差错。' : '日志只记差错，不记报告的文字。'}
      </Text>
    </>
  );
}

function Notices() {
  const styles = useStyles();
  const [text, setText] = useState<string | null>(null);
  const notify = useNotify();
  const read = (): void => {
    fetch(NOTICES)
      .then((response) => response.text())
      .then(setText, (error: unknown) => notify.failed(error, 'read'));
  };
  return text === null ? (
    <div className={styles.buttons}>
      <Button onClick={read}>查看所用软件的许可</Button>
    </div>
  ) : (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keys
    <section className={styles.notices} aria-label="所用软件的许可" tabIndex={0}>
      {text}
    </section>
  );
}

/** 关于: the version, the licences, and where things are. */
export function AboutDialog({ onClose }: { onClose: () => void }) {
  const styles = useStyles();
  const notify = useNotify();
  const [about, setAbout] = useState<About | null>(null);
  useEffect(() => {
    host.call('about').then(setAbout, (error: unknown) => notify.failed(error, 'list'));
  }, [notify]);
  return (
    <DialogFrame title="法治政府建设年度报告" onClose={onClose}>
      <DialogContent className={styles.content}>
        <Text>版本 {about?.version}。全程不联网。</Text>
        {about && <Places about={about} />}
        <Text>本程序按 MIT 许可发布。</Text>
        <Notices />
      </DialogContent>
      <DialogActions>
        <Button appearance="primary" onClick={onClose}>
          关闭
        </Button>
      </DialogActions>
    </DialogFrame>
  );
}
