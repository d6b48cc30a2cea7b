import { Button, Input, makeStyles, Select, Text, Tooltip, tokens } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons';
import { useEffect, useRef, useState } from 'react';
import type { Report } from '../../../shared/report/schema.ts';
import type { Version } from '../../../shared/requests.ts';
import { sentences } from '../../messages.ts';
import type { Session } from '../../session/session.ts';
import { FailureBar } from '../../ui/failure-bar.tsx';
import { FileInput } from '../../ui/file-input.tsx';
import { PanelBody, PanelTitle, SidePanel } from '../../ui/side-panel.tsx';
import { momentWords } from '../../ui/time-words.ts';
import { ComparisonView } from '../compare/comparison-view.tsx';
import { useVersions, type Versions } from './use-versions.ts';
import { changesWords, versionName } from './version-words.ts';

const useStyles = makeStyles({
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
    overflowWrap: 'anywhere',
  },
  named: { fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** More are shown when asked for: 500 rows cost a second, and nobody reads them. */
const SHOWN_AT_FIRST = 40;

const fullName = (version: Version): string => `${versionName(version)}（${momentWords(version.at)}）`;

/** The report as it stands, each time that a save has ended. */
function useReportNow(session: Session): Report {
  const [now, setNow] = useState(() => session.report());
  useEffect(() => {
    const { autosave } = session;
    return autosave.subscribe(() => {
      if (autosave.state().kind !== 'saving') setNow(session.report());
    });
  }, [session]);
  return now;
}

/** Prints 花脸稿, or makes a PDF of it: the newer text with what is gone and new against the older one. */
export type OnMarked = (how: 'print' | 'pdf', before: Report, after: Report) => void;

interface VersionsPanelProps {
  session: Session;
  /** in the paper's place, both texts side by side */
  wide: boolean;
  onWide: (wide: boolean) => void;
  /** Puts a report into the paper in place of the present one. */
  onRestore: (report: Report) => void;
  onMarked: OnMarked;
  onClose: () => void;
}

/** 版本: the states of this report that were kept, each compared with the present one, and brought back. */
export function VersionsPanel({ session, wide, onWide, onRestore, onMarked, onClose }: VersionsPanelProps) {
  const versions = useVersions(session, onRestore);
  const { compared, against, failure } = versions;
  const back = (): void => {
    versions.close();
    onWide(false);
  };
  const bar = (
    <>
      {compared && (
        <Tooltip content="返回版本列表" relationship="label">
          <Button appearance="subtle" size="small" icon={<ArrowLeftRegular />} onClick={back} />
        </Tooltip>
      )}
      <PanelTitle>{compared ? `${compared.name} → ${against?.name ?? '现在'}` : '版本'}</PanelTitle>
      {compared && (
        <Button size="small" appearance="subtle" aria-pressed={wide} onClick={() => onWide(!wide)}>
          {wide ? '收到右侧' : '并排看'}
        </Button>
      )}
    </>
  );
  return (
    <SidePanel name="版本" isMain={wide} {...{ bar, onClose }} onEscape={compared ? back : onClose}>
      <PanelBody>
        {failure && <FailureBar failure={failure} />}
        {compared ? (
          <ComparedBody {...{ session, versions, wide, onMarked }} onRestored={() => onWide(false)} />
        ) : (
          <VersionList versions={versions} />
        )}
      </PanelBody>
    </SidePanel>
  );
}

interface ComparedBodyProps {
  session: Session;
  versions: Versions;
  wide: boolean;
  onRestored: () => void;
  onMarked: OnMarked;
}

function ComparedBody({ session, versions, wide, onRestored, onMarked }: ComparedBodyProps) {
  const styles = useStyles();
  const now = useReportNow(session);
  const { compared, against } = versions;
  if (!compared) return null;
  return (
    <>
      {compared.version && <NameForm version={compared.version} versions={versions} />}
      <AgainstSelect versions={versions} />
      {compared.version && !against && (
        <div className={styles.others}>
          <Button
            appearance="primary"
            size="small"
            onClick={() => void versions.restore(compared.report).then(onRestored)}
          >
            恢复成这个版本
          </Button>
          <Text size={200} className={styles.quiet}>
            {sentences.restoreHint}
          </Text>
        </div>
      )}
      <div className={styles.others}>
        {versions.exportRevision && (
          <Button size="small" onClick={() => void versions.exportRevision?.()}>
            导出修订稿
          </Button>
        )}
        <Button size="small" onClick={() => onMarked('print', compared.report, against?.report ?? now)}>
          打印花脸稿
        </Button>
        <Button size="small" onClick={() => onMarked('pdf', compared.report, against?.report ?? now)}>
          花脸稿PDF
        </Button>
      </div>
      <ComparisonView
        before={compared.report}
        after={against?.report ?? now}
        pair={JSON.stringify([compared.name, compared.version?.number, against?.version?.number])}
        sideBySide={wide}
        restoring={against ? undefined : versions.restoring}
      />
    </>
  );
}

/** What the version that is shown is compared with: the report as it stands now, or another version. */
function AgainstSelect({ versions }: { versions: Versions }) {
  const { compared, against } = versions;
  const list = (versions.list ?? []).filter(({ number }) => number !== compared?.version?.number);
  return (
    <Select
      size="small"
      aria-label="与哪一稿比较"
      value={against?.version?.number ?? ''}
      onChange={(_, { value }) => {
        const version = list.find(({ number }) => String(number) === value) ?? null;
        void versions.setAgainst(version, version ? fullName(version) : '');
      }}
    >
      <option value="">与现在的比较</option>
      {list.map((version) => (
        <option key={version.number} value={version.number}>
          与 {fullName(version)} 比较
        </option>
      ))}
    </Select>
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
        <FileInput ref={file} label="与文件比较" onFile={(chosen) => void versions.showFile(chosen)} />
      </div>
      {versions.list?.length === 0 && <Text className={styles.quiet}>{sentences.noVersions}</Text>}
      <ul className={styles.list} aria-label="版本列表">
        {list.slice(0, all ? list.length : SHOWN_AT_FIRST).map((version) => (
          <li key={version.number}>
            <Button
              appearance="subtle"
              className={styles.version}
              onClick={() => void versions.show(version, fullName(version))}
            >
              <Text className={version.name ? styles.named : undefined}>
                {momentWords(version.at)}　{versionName(version)}
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
