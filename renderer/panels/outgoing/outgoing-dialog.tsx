import {
  Button,
  DialogActions,
  DialogContent,
  makeStyles,
  Spinner,
  Text,
  tokens,
} from '@fluentui/react-components';
import { useId } from 'react';
import { sentences } from '../../messages.ts';
import { useCounty } from '../../session/county.ts';
import { DialogFrame } from '../../ui/dialog-frame.tsx';
import { FileCheck } from './file-check.tsx';
import { OutgoingEntry } from './outgoing-entry.tsx';
import { useOutgoing } from './use-outgoing.ts';

const useStyles = makeStyles({
  surface: { maxWidth: '760px' },
  content: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, minHeight: '120px' },
  list: { listStyleType: 'none', margin: 0, padding: 0, maxHeight: '48vh', overflowY: 'auto' },
});

interface OutgoingDialogProps {
  report: { id: string; name: string };
  onClose: () => void;
  /** when something was noted */
  onChanged?: () => void;
}

/** 送达记录: what was made of a report, to whom it went and when, and whether a file is one of these. */
export function OutgoingDialog({ report, onClose, onChanged }: OutgoingDialogProps) {
  const styles = useStyles();
  const places = useId();
  const { entries, note, enter } = useOutgoing(report.id, onChanged);
  const { addressee = '' } = useCounty().now;
  const known = [...new Set([addressee, ...(entries ?? []).map(({ to }) => to)])].filter((to) => to !== '');
  return (
    <DialogFrame title={`送达记录：${report.name}`} className={styles.surface} onClose={onClose}>
      <DialogContent className={styles.content}>
        {!entries && <Spinner size="tiny" />}
        {entries?.length === 0 && <Text>{sentences.noOutgoing}</Text>}
        {entries && entries.length > 0 && (
          <ul className={styles.list} aria-label="送达记录">
            {entries.map((entry) => (
              <OutgoingEntry
                key={entry.id}
                {...{ entry, addressee, places }}
                onNote={(noted) => note(entry.id, noted)}
              />
            ))}
          </ul>
        )}
        <datalist id={places}>
          {known.map((to) => (
            <option key={to} value={to} />
          ))}
        </datalist>
        <FileCheck onEnter={enter} />
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>关闭</Button>
      </DialogActions>
    </DialogFrame>
  );
}
