import {
  Button,
  Input,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  makeStyles,
  Subtitle2,
  Text,
  Tooltip,
  tokens,
} from '@fluentui/react-components';
import { ArrowLeftRegular, DismissRegular } from '@fluentui/react-icons';
import { type KeyboardEvent, useRef, useState } from 'react';
import type { Report } from '../../../shared/report/schema.ts';
import type { Version } from '../../../shared/requests.ts';
import { sentences } from '../../messages.ts';
import type { Session } from '../../session/session.ts';
import { region } from '../../ui/regions.ts';
import { clockTime, timeWords } from '../../ui/time-words.ts';
import { ComparisonView } from '../compare/comparison-view.tsx';
import { useVersions, type Versions } from './use-versions.ts';
import { changesWords, versionName } from './version-words.ts';

const useStyles = makeStyles({
  panel: {
    display: 'flex',
    flexDirection: 'column',
    minWidth: 0,
    minHeight: 0,
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  bar: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: {
    marginRight: 'auto',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
  body: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: 'auto',
    padding: tokens.spacingHorizontalM,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
  },
  form: { display: 'flex', gap: tokens.spacingHorizontalS },
  field: { flexGrow: 1, minWidth: 0 },
  others: { display: 'flex', gap: tokens.spacingHorizontalS, flexWrap: 'wrap' },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  version: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    width: '100%',
    height: 'auto',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    textAlign: 'left',
    fontWeight: tokens.fontWeightRegular,
  },
  named: { fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** More are shown when asked for: 500 rows cost a second, and nobody reads them. */
const SHOWN_AT_FIRST = 40;

const when = ({ at }: Version): string => {
  const words = timeWords(at, new Date());
  return words.includes(':') ? words : `${words} ${clockTime(at)}`;
};

interface VersionsPanelProps {
  session: Session;
  /** Puts a report into the paper in place of the present one. */
  onRestore: (report: Report) => void;
  onClose: () => void;
}

/** 版本: the states of this report that were kept, each compared with the present one, and brought back. */
export function VersionsPanel({ session, onRestore, onClose }: VersionsPanelProps) {
  const styles = useStyles();
  const versions = useVersions(session, onRestore);
  const { compared, failure } = versions;
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') (compared ? versions.close : onClose)();
  };
  return (
    <aside className={styles.panel} aria-label="版本" onKeyDown={onKeyDown} {...region}>
      <div className={styles.bar}>
        {compared && (
          <Tooltip content="返回版本列表" relationship="label">
            <Button appearance="subtle" size="small" icon={<ArrowLeftRegular />} onClick={versions.close} />
          </Tooltip>
        )}
        <Subtitle2 as="h2" className={styles.title}>
          {compared ? `${compared.name} → 现在` : '版本'}
        </Subtitle2>
        <Tooltip content="关闭（Esc）" relationship="label">
          <Button appearance="subtle" size="small" icon={<DismissRegular />} onClick={onClose} />
        </Tooltip>
      </div>
      <div className={styles.body}>
        {failure && (
          <MessageBar intent="error" layout="multiline">
            <MessageBarBody>
              <MessageBarTitle>{failure.title}。</MessageBarTitle>
              {failure.body}
            </MessageBarBody>
          </MessageBar>
        )}
        {compared ? (
          <ComparedBody session={session} versions={versions} />
        ) : (
          <VersionList versions={versions} />
        )}
      </div>
    </aside>
  );
}

function ComparedBody({ session, versions }: { session: Session; versions: Versions }) {
  const styles = useStyles();
  const [now] = useState(() => session.report());
  const { compared } = versions;
  if (!compared) return null;
  return (
    <>
      {compared.version && <NameForm version={compared.version} versions={versions} />}
      {compared.version && (
        <div className={styles.others}>
          <Button appearance="primary" size="small" onClick={() => void versions.restore(compared.report)}>
            恢复成这个版本
          </Button>
          <Text size={200} className={styles.quiet}>
            {sentences.restoreHint}
          </Text>
        </div>
      )}
      <ComparisonView before={compared.report} after={now} />
    </>
  );
}

function NameForm({ version, versions }: { version: Version; versions: Versions }) {
  const styles = useStyles();
  const [name, setName] = useState(version.name ?? '');
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void versions.name(version, name.trim() || null);
      }}
    >
      <Input
        className={styles.field}
        size="small"
        value={name}
        maxLength={60}
        aria-label="版本名称"
        placeholder="起个名称，例如 送审稿"
        onChange={(_, { value }) => setName(value)}
      />
      <Button size="small" type="submit">
        保存名称
      </Button>
    </form>
  );
}

function VersionList({ versions }: { versions: Versions }) {
  const styles = useStyles();
  const [name, setName] = useState('');
  const [all, setAll] = useState(false);
  const file = useRef<HTMLInputElement>(null);
  const list = versions.list ?? [];
  return (
    <>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (name.trim() === '') return;
          void versions.keep(name.trim());
          setName('');
        }}
      >
        <Input
          className={styles.field}
          size="small"
          value={name}
          maxLength={60}
          aria-label="现在这一稿的名称"
          placeholder="现在这一稿叫什么，例如 初稿"
          onChange={(_, { value }) => setName(value)}
        />
        <Button size="small" type="submit">
          留下这一稿
        </Button>
      </form>
      <div className={styles.others}>
        {versions.showLastYear && (
          <Button size="small" onClick={versions.showLastYear}>
            与去年稿比较
          </Button>
        )}
        <Button size="small" onClick={() => file.current?.click()}>
          与文件比较
        </Button>
        <input
          ref={file}
          type="file"
          hidden
          aria-label="与文件比较"
          onChange={({ target }) => {
            const chosen = target.files?.[0];
            if (chosen) void versions.showFile(chosen);
            target.value = '';
          }}
        />
      </div>
      {versions.list?.length === 0 && <Text className={styles.quiet}>{sentences.noVersions}</Text>}
      <ul className={styles.list} aria-label="版本列表">
        {list.slice(0, all ? list.length : SHOWN_AT_FIRST).map((version) => (
          <li key={version.number}>
            <Button
              appearance="subtle"
              className={styles.version}
              onClick={() => void versions.show(version, `${versionName(version)}（${when(version)}）`)}
            >
              <Text className={version.name ? styles.named : undefined}>
                {when(version)}　{versionName(version)}
              </Text>
              <Text size={200} className={styles.quiet}>
                {changesWords(version)}
              </Text>
            </Button>
          </li>
        ))}
      </ul>
      {!all && list.length > SHOWN_AT_FIRST && (
        <Button size="small" onClick={() => setAll(true)}>
          更早的 {list.length - SHOWN_AT_FIRST} 个版本
        </Button>
      )}
    </>
  );
}
