import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { OutgoingMatch } from '../../../shared/requests.ts';
import { host } from '../../host.ts';
import { FileInput } from '../../ui/file-input.tsx';
import { useNotify } from '../../ui/notify.tsx';
import { matchWords } from './outgoing-words.ts';

const useStyles = makeStyles({
  check: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalS },
});

interface Looked {
  file: File;
  matches: readonly OutgoingMatch[];
}

/** Tells which entry a file is, by its bytes, and enters one that is in none. */
export function FileCheck({ onEnter }: { onEnter: (file: File) => Promise<void> }) {
  const styles = useStyles();
  const notify = useNotify();
  const input = useRef<HTMLInputElement>(null);
  const [looked, setLooked] = useState<Looked | null>(null);
  const look = async (file: File): Promise<void> => {
    try {
      const bytes = new Uint8Array(await file.arrayBuffer());
      setLooked({ file, matches: await host.call('outgoing:match', { bytes }) });
    } catch (error) {
      notify.failed(error, 'read');
    }
  };
  return (
    <section className={styles.check} aria-label="核对一个文件">
      <FileInput ref={input} label="要核对的文件" onFile={(file) => void look(file)} />
      <Button size="small" onClick={() => input.current?.click()}>
        核对一个文件
      </Button>
      {looked && <Text>{matchWords(looked.file.name, looked.matches)}</Text>}
      {looked?.matches.length === 0 && (
        <Button
          size="small"
          onClick={() => {
            void onEnter(looked.file);
            setLooked(null);
          }}
        >
          登记为这份报告送出的文件
        </Button>
      )}
    </section>
  );
}
