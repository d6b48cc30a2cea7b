import { Button, makeStyles, Select, Text, tokens } from '@fluentui/react-components';
import type { Editor } from '@tiptap/react';
import { useRef, useState } from 'react';
import { nameOf } from '../../../shared/commands.ts';
import type { LineZone } from '../../../shared/compare/line.ts';
import { BODY_ZONES, isAnnexZone, zoneNumber } from '../../../shared/report/blocks.ts';
import type { Proposal } from '../../../shared/take-back/proposal.ts';
import type { Returned } from '../../../shared/take-back/returned.ts';
import { runCommand } from '../../commands.ts';
import { sentences } from '../../messages.ts';
import { FailureBar } from '../../ui/failure-bar.tsx';
import { FileInput } from '../../ui/file-input.tsx';
import { useNotify } from '../../ui/notify.tsx';
import { PanelBody, PanelTitle, SidePanel } from '../../ui/side-panel.tsx';
import { momentWords } from '../../ui/time-words.ts';
import { useCommentsNow } from '../comments/comments-context.tsx';
import { versionName } from '../versions/version-words.ts';
import { goToProposal } from './go-to-proposal.ts';
import { ProposalLine } from './proposal-line.tsx';
import { remarkToComment } from './remark-to-comment.ts';
import { useTakeBackNow } from './take-back-context.tsx';
import { countWords, formatWords, isOpen, isPlain } from './take-back-words.ts';
import type { StandingProposal } from './use-standings.ts';
import type { TakingBack } from './use-take-back.ts';

const useStyles = makeStyles({
  row: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS, flexWrap: 'wrap' },
  grow: { flexGrow: 1, minWidth: 0 },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  notes: { margin: 0, paddingLeft: tokens.spacingHorizontalL, color: tokens.colorNeutralForeground3 },
  foot: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  fixed: { flexShrink: 0, whiteSpace: 'nowrap' },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** The zones that changes can be looked at by: those of every report, and the annexes that something has changed in. */
const zonesOf = (proposals: readonly StandingProposal[]): LineZone[] => {
  const annexes = proposals.map(({ proposal }) => proposal.zone).filter(isAnnexZone);
  return ['head', ...BODY_ZONES, 'closing', ...[...new Set(annexes)].sort()];
};

const partWords = (zone: LineZone): string => {
  if (zone === 'head') return '标题';
  return zone === 'closing' ? '落款' : zoneNumber(zone).replace('、', '');
};

const fileWords = ({ file, from, at }: Returned): string =>
  `${from === undefined ? '' : `${from}：`}${file}（${momentWords(at)}）`;

interface TakeBackPanelProps {
  editor: Editor;
  onClose: () => void;
}

/** 收回修改稿: what was changed in a file that came back, one by one, and what becomes of it. */
export function TakeBackPanel({ editor, onClose }: TakeBackPanelProps) {
  const takingBack = useTakeBackNow();
  const comments = useCommentsNow();
  const { isEditable } = editor;
  const onGo = (proposal: Proposal): void => goToProposal(editor, proposal);
  const onRemark = (proposal: Proposal): void => {
    remarkToComment(proposal, comments);
    takingBack.change(proposal.id, { decision: 'left' });
  };
  const styles = useStyles();
  const file = useRef<HTMLInputElement>(null);
  const { shown, failure, isReading } = takingBack;
  const bar = (
    <>
      <PanelTitle>收回修改稿</PanelTitle>
      <Button size="small" disabled={isReading || !isEditable} onClick={() => file.current?.click()}>
        选择修改稿
      </Button>
      <Button size="small" disabled={isReading || !isEditable} onClick={() => runCommand('colleagues')}>
        {nameOf('colleagues')}
      </Button>
      <FileInput ref={file} label="选择修改稿" onFile={(chosen) => void takingBack.readFile(chosen)} />
    </>
  );
  return (
    <SidePanel name="收回修改稿" {...{ bar, onClose }}>
      <PanelBody>
        {failure && <FailureBar failure={failure} />}
        {shown ? (
          <Shown {...{ takingBack, isEditable, onRemark, onGo }} />
        ) : (
          <Text className={styles.quiet}>{sentences.takeBackEmpty}</Text>
        )}
      </PanelBody>
      {shown && isEditable && <Foot takingBack={takingBack} />}
    </SidePanel>
  );
}

interface ShownProps {
  takingBack: TakingBack;
  isEditable: boolean;
  onRemark: (proposal: Proposal) => void;
  onGo: (proposal: Proposal) => void;
}

function Shown({ takingBack, isEditable, onRemark, onGo }: ShownProps) {
  const styles = useStyles();
  const [part, setPart] = useState('');
  const { shown, list, proposals } = takingBack;
  if (!shown) return null;
  const inPart = proposals.filter(({ proposal }) => part === '' || proposal.zone === part);
  const first = inPart.filter(({ proposal }) => proposal.weighs !== undefined);
  const others = inPart.filter(({ proposal }) => proposal.weighs === undefined);
  const plain = inPart.filter(isPlain).map(({ proposal }) => proposal.id);
  const open = inPart.filter(isOpen).map(({ proposal }) => proposal.id);
  const lines = (name: string, shownLines: readonly StandingProposal[]) =>
    shownLines.length > 0 && (
      <>
        <Text weight="semibold">{name}</Text>
        <ul className={styles.list} aria-label={name}>
          {shownLines.map((standing) => (
            <ProposalLine
              key={standing.proposal.id}
              {...{ standing, takingBack, isEditable, onRemark, onGo }}
            />
          ))}
        </ul>
      </>
    );
  return (
    <>
      <div className={styles.row}>
        {list.length > 1 ? (
          <Select
            size="small"
            className={styles.grow}
            aria-label="哪一份修改稿"
            value={shown.id}
            onChange={(_, { value }) => takingBack.show(value)}
          >
            {list.map((each) => (
              <option key={each.id} value={each.id}>
                {fileWords(each)}
              </option>
            ))}
          </Select>
        ) : (
          <Text className={styles.grow}>{fileWords(shown)}</Text>
        )}
      </div>
      {shown.from === undefined && <SentSelect takingBack={takingBack} isEditable={isEditable} />}
      <Text>
        {countWords(proposals)}
        {shown.formats > 0 && `。${formatWords(shown.formats)}`}
      </Text>
      {shown.notes.length > 0 && (
        <details>
          <summary>读这份文件时有 {shown.notes.length} 处要看一看</summary>
          <ul className={styles.notes}>
            {shown.notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </details>
      )}
      {proposals.length > 0 && (
        <div className={styles.row}>
          <Select
            size="small"
            aria-label="看哪一部分的改动"
            value={part}
            onChange={(_, { value }) => setPart(value)}
          >
            <option value="">所有部分</option>
            {zonesOf(proposals).map((zone) => (
              <option key={zone} value={zone}>
                {partWords(zone)}（{proposals.filter(({ proposal }) => proposal.zone === zone).length}）
              </option>
            ))}
          </Select>
          <Button
            size="small"
            disabled={!isEditable || plain.length === 0}
            onClick={() => takingBack.decide(plain, 'taken')}
          >
            采纳没有疑问的（{plain.length}）
          </Button>
          <Button
            size="small"
            appearance="subtle"
            disabled={!isEditable || open.length === 0}
            onClick={() => takingBack.decide(open, 'left')}
          >
            其余都不采纳（{open.length}）
          </Button>
        </div>
      )}
      {lines('数据和名称', first)}
      {lines('其他改动', others)}
    </>
  );
}

/** Which version it is compared with; another one can be chosen as long as the file is at hand. */
function SentSelect({ takingBack, isEditable }: { takingBack: TakingBack; isEditable: boolean }) {
  const styles = useStyles();
  const { shown, versions, compareWith, isReading } = takingBack;
  if (!shown) return null;
  const isListed = shown.sentNumber === null || versions.some(({ number }) => number === shown.sentNumber);
  if (!compareWith || !isListed)
    return (
      <Text size={200} className={styles.quiet}>
        对照的是：{shown.sentName}
      </Text>
    );
  return (
    <Select
      size="small"
      aria-label="送出去的是哪一稿"
      disabled={isReading || !isEditable}
      value={shown.sentNumber ?? 'now'}
      onChange={(_, { value }) => void compareWith(value === 'now' ? 'now' : Number(value))}
    >
      <option value="now">对照现在的文字</option>
      {versions.map((version) => (
        <option key={version.number} value={version.number}>
          对照 {versionName(version)}（{momentWords(version.at)}）
        </option>
      ))}
    </Select>
  );
}

function Foot({ takingBack }: { takingBack: TakingBack }) {
  const styles = useStyles();
  const notify = useNotify();
  const { proposals, shown } = takingBack;
  const waiting = proposals.filter(({ waits }) => waits).length;
  return (
    <div className={styles.foot}>
      <Button
        appearance="primary"
        className={styles.fixed}
        disabled={waiting === 0}
        onClick={() =>
          void takingBack.write().then((count) => {
            if (count > 0) notify.done(`已写入 ${count} 处`, sentences.takenBack);
          })
        }
      >
        写入正文（{waiting} 处）
      </Button>
      <Text size={200} className={styles.quiet}>
        {sentences.takeBackHint}
      </Text>
      {shown && (
        <Button
          size="small"
          appearance="subtle"
          className={styles.fixed}
          onClick={() => takingBack.drop(shown.id)}
        >
          移出清单
        </Button>
      )}
    </div>
  );
}
