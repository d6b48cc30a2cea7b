import {
  Button,
  Caption1,
  DialogActions,
  DialogContent,
  Field,
  makeStyles,
  Select,
  Text,
  Textarea,
  tokens,
} from '@fluentui/react-components';
import type { Editor } from '@tiptap/react';
import { useState } from 'react';
import { stationOfRow } from '../../../shared/collect/asks.ts';
import type { CollectRow, SheetOwner } from '../../../shared/collect/collect-row.ts';
import { sheetsFor } from '../../../shared/collect/sheet-words.ts';
import { type StationPlan, stationLine, subjectOf, typedStations } from '../../../shared/collect/stations.ts';
import { host } from '../../host.ts';
import { sentences } from '../../messages.ts';
import { DialogFrame } from '../../ui/dialog-frame.tsx';
import { useNotify } from '../../ui/notify.tsx';
import { tellDelivered } from '../../ui/tell-delivered.ts';
import { doLongWork, isCancelled } from '../../work.ts';
import { useLastYearNow } from '../last-year/last-year-context.tsx';
import { documentAsks } from './document-asks.ts';
import { useStations } from './use-stations.ts';

const useStyles = makeStyles({
  surface: { maxWidth: '900px' },
  content: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  stations: { minHeight: '120px', '& textarea': { minHeight: '120px' } },
  list: {
    maxHeight: '260px',
    overflowY: 'auto',
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) 120px 190px',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  name: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  last: { textAlign: 'right', color: tokens.colorNeutralForeground3 },
});

interface CollectDialogProps {
  editor: Editor;
  owner: SheetOwner;
  onClose: () => void;
}

/** 数据收集表: who fills what in, and a file for each. */
export function CollectDialog(props: CollectDialogProps) {
  const plan = useStations(props.onClose);
  return plan && <CollectForm kept={plan} {...props} />;
}

function CollectForm({ editor, owner, kept, onClose }: CollectDialogProps & { kept: StationPlan }) {
  const styles = useStyles();
  const notify = useNotify();
  const lastYear = useLastYearNow();
  // The paper lies under the dialog and does not change while it is open.
  const [asks] = useState(() => documentAsks(editor.state.doc, owner, lastYear));
  const [typed, setTyped] = useState(() => kept.stations.map(stationLine).join('\n'));
  const [given, setGiven] = useState(kept.given);
  const stations = typedStations(typed);
  const plan: StationPlan = { ...kept, stations: stations ?? kept.stations, given };
  const stationOf = stationOfRow(plan);
  const names = plan.stations.map(({ name }) => name);
  const sheets = sheetsFor(asks.owner, asks.rows, names, stationOf);
  const write = async (kind: 'xlsx' | 'docx'): Promise<void> => {
    try {
      await host.call('collect:keep-stations', { plan });
      const { year } = asks.owner;
      const delivery = await doLongWork(sentences.writingSheets, 'collect:write', { sheets, year, kind });
      tellDelivered(notify, '已写出', delivery);
      if (delivery.kind !== 'cancelled') onClose();
    } catch (error) {
      if (!isCancelled(error)) notify.failed(error, 'write-sheets');
    }
  };
  const canWrite = stations !== null && sheets.length > 0;
  return (
    <DialogFrame title="数据收集表" className={styles.surface} onClose={onClose}>
      <DialogContent className={styles.content}>
        <Text>{asks.rows.length === 0 ? sentences.nothingToCollect : sentences.collectHint}</Text>
        <Field
          label="站所（一行一个；冒号后面写关键词，不写的填其余的）"
          validationState={stations === null ? 'error' : 'none'}
          validationMessage={stations === null ? sentences.noStations : null}
        >
          <Textarea
            className={styles.stations}
            resize="vertical"
            value={typed}
            onChange={(_, { value }) => setTyped(value)}
          />
        </Field>
        {asks.rows.length > 0 && (
          <ul className={styles.list} aria-label="谁填什么">
            {asks.rows.map((row) => (
              <SheetRowLine
                key={row.code}
                row={row}
                names={names}
                station={stationOf(row)}
                onStation={(station) => setGiven((old) => ({ ...old, [subjectOf(row)]: station }))}
              />
            ))}
          </ul>
        )}
        <Caption1>{sheets.map(({ station, rows }) => `${station} ${rows.length} 项`).join('　')}</Caption1>
      </DialogContent>
      <DialogActions>
        <Button appearance="primary" disabled={!canWrite} onClick={() => void write('xlsx')}>
          写成表格文件
        </Button>
        <Button disabled={!canWrite} onClick={() => void write('docx')}>
          写成 Word 文件
        </Button>
        <Button onClick={onClose}>取消</Button>
      </DialogActions>
    </DialogFrame>
  );
}

interface SheetRowLineProps {
  row: CollectRow;
  names: readonly string[];
  station: string;
  onStation: (station: string) => void;
}

function SheetRowLine({ row, names, station, onStation }: SheetRowLineProps) {
  const styles = useStyles();
  return (
    <li className={styles.row}>
      <Text className={styles.name} title={row.scope}>
        {row.kind === 'gap' ? `【待补】${row.name}` : row.name}
      </Text>
      <Text className={styles.last}>{row.last + row.unit}</Text>
      <Select
        size="small"
        aria-label={`${row.name}由谁填`}
        value={station}
        onChange={(_, { value }) => onStation(value)}
      >
        {names.map((name) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </Select>
    </li>
  );
}
