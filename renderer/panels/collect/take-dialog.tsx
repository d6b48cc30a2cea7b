import { Button, DialogActions, DialogContent, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { Editor } from '@tiptap/react';
import { useMemo, useRef, useState } from 'react';
import { stationOfRow } from '../../../shared/collect/asks.ts';
import type { SheetOwner } from '../../../shared/collect/collect-row.ts';
import { fileWords } from '../../../shared/collect/collect-words.ts';
import type { StationPlan } from '../../../shared/collect/stations.ts';
import { type Placed, type Returned, takeSheets } from '../../../shared/collect/take.ts';
import { separateEdit } from '../../document/edit/separate-step.ts';
import { type NewValue, writeValues } from '../../document/edit/write-values.ts';
import { sentences } from '../../messages.ts';
import { DialogFrame } from '../../ui/dialog-frame.tsx';
import { FileInput } from '../../ui/file-input.tsx';
import { useNotify } from '../../ui/notify.tsx';
import { useLastYearNow } from '../last-year/last-year-context.tsx';
import { confirmedKeys, documentAsks, intoDocument } from './document-asks.ts';
import { readReturned } from './read-returned.ts';
import { ConflictLine, MissingLine, PlacedLine, TakenSection, UnplacedLine } from './taken-lists.tsx';
import { useStations } from './use-stations.ts';

const useStyles = makeStyles({
  surface: { maxWidth: '900px' },
  content: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    maxHeight: '64vh',
    overflowY: 'auto',
  },
  files: { display: 'flex', flexDirection: 'column' },
  failed: { color: tokens.colorPaletteRedForeground1 },
});

interface TakeDialogProps {
  editor: Editor;
  owner: SheetOwner;
  onClose: () => void;
}

/** 收回数据表: what the stations filled in, to be written into the report in one step. */
export function TakeDialog(props: TakeDialogProps) {
  const plan = useStations(props.onClose);
  return plan && <TakeForm plan={plan} {...props} />;
}

/** What is written: every value that is ready, and of those that contradict the one that was chosen. */
function newValues(placed: readonly Placed[], chosen: ReadonlyMap<string, string>): NewValue[] {
  return placed.flatMap(({ state, standing, offers }) => {
    const { place, text, row } = standing;
    const now = state === 'conflict' ? chosen.get(row.code) : offers[0]?.text;
    return now === undefined || now === text ? [] : [{ place, text, now }];
  });
}

function TakeForm({ editor, owner, plan, onClose }: TakeDialogProps & { plan: StationPlan }) {
  const styles = useStyles();
  const notify = useNotify();
  const lastYear = useLastYearNow();
  const input = useRef<HTMLInputElement>(null);
  const [files, setFiles] = useState<readonly Returned[]>([]);
  const [chosen, setChosen] = useState<ReadonlyMap<string, string>>(new Map());
  const [isReading, setIsReading] = useState(false);
  // The paper lies under the dialog and does not change while it is open.
  const [asks] = useState(() => documentAsks(editor.state.doc, owner, lastYear));
  const stationOf = useMemo(() => stationOfRow(plan), [plan]);
  const taken = useMemo(() => takeSheets(files, intoDocument(asks, stationOf)), [files, asks, stationOf]);
  const inState = (state: Placed['state']): Placed[] => taken.placed.filter((one) => one.state === state);
  const conflicts = inState('conflict');
  const values = newValues(taken.placed, chosen);
  const asLast = taken.placed.filter(({ isAsLast }) => isAsLast).map(({ standing }) => standing.row.code);
  const add = async (own: readonly File[]): Promise<void> => {
    setIsReading(true);
    const read = await readReturned(own);
    setIsReading(false);
    if (read) setFiles((old) => [...old, ...read]);
  };
  const write = (): void => {
    if (values.length > 0 && !separateEdit(editor, writeValues(values)).run()) {
      notify.done(sentences.textMovedOn);
    } else {
      lastYear?.deciding.confirmFigures(confirmedKeys(asks, new Set(asLast)), true);
      notify.done(`已填进报告 ${values.length} 项`, sentences.takenDetail);
    }
    onClose();
  };
  return (
    <DialogFrame title="收回数据表" className={styles.surface} modalType="alert" onClose={onClose}>
      <DialogContent className={styles.content}>
        {files.length === 0 ? (
          <Text>{sentences.takeHint}</Text>
        ) : (
          <div className={styles.files}>
            {taken.files.map((file, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two files may have one name
              <Text key={at} className={file.failure ? styles.failed : undefined}>
                {file.name}：{fileWords(file)}
              </Text>
            ))}
          </div>
        )}
        <TakenSection title="有矛盾，请选一个">
          {conflicts.map((placed) => (
            <ConflictLine
              key={placed.standing.row.code}
              placed={placed}
              chosen={chosen.get(placed.standing.row.code) ?? placed.standing.text}
              onChoose={(text) => setChosen((old) => new Map(old).set(placed.standing.row.code, text))}
            />
          ))}
        </TakenSection>
        <TakenSection title="放不进去，请自己看">
          {taken.unplaced.map((unplaced, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the list does not change while it is shown
            <UnplacedLine key={at} unplaced={unplaced} />
          ))}
        </TakenSection>
        <TakenSection title="填进报告">
          {inState('ready').map((placed) => (
            <PlacedLine key={placed.standing.row.code} placed={placed} />
          ))}
        </TakenSection>
        <TakenSection title="与报告里相同">
          {inState('same').map((placed) => (
            <PlacedLine key={placed.standing.row.code} placed={placed} />
          ))}
        </TakenSection>
        {files.length > 0 && (
          <TakenSection title="没有收到">
            {taken.missing.map((row) => (
              <MissingLine key={row.code} row={row} station={stationOf(row)} />
            ))}
          </TakenSection>
        )}
      </DialogContent>
      <DialogActions>
        <Button
          appearance={files.length === 0 ? 'primary' : 'secondary'}
          disabled={isReading}
          onClick={() => input.current?.click()}
        >
          {files.length === 0 ? '选择填好的表' : '再选几份'}
        </Button>
        {files.length > 0 && (
          <Button
            appearance="primary"
            disabled={!editor.isEditable || isReading || values.length + asLast.length === 0}
            onClick={write}
          >
            {`填进报告 ${values.length} 项`}
          </Button>
        )}
        <Button onClick={onClose}>{files.length === 0 ? '取消' : '关闭，不填'}</Button>
      </DialogActions>
      <FileInput
        ref={input}
        label="填好的数据收集表"
        accept=".xlsx,.ods,.csv,.docx,.doc,.wps,.et,.xls"
        multiple
        onFile={(file, others) => void add([file, ...others])}
      />
    </DialogFrame>
  );
}
