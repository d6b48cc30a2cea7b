import {
  Button,
  DialogActions,
  DialogContent,
  Field,
  Input,
  makeStyles,
  Subtitle2,
  Text,
  tokens,
} from '@fluentui/react-components';
import { useCallback, useRef, useState } from 'react';
import { AppError } from '../../../shared/app-error.ts';
import { rulesInForce } from '../../../shared/county/county-settings.ts';
import { OWN_PACK } from '../../../shared/proofread/pack.ts';
import { writtenDate } from '../../../shared/report/dates.ts';
import { parseStored } from '../../../shared/stored/parse-stored.ts';
import { storedRulePack } from '../../../shared/stored/rule-pack.ts';
import { sentences } from '../../messages.ts';
import { takeRules, useCounty } from '../../session/county.ts';
import { changeOwnWords, useOwnWords } from '../../session/own-words.ts';
import { DialogFrame } from '../../ui/dialog-frame.tsx';
import { FileInput } from '../../ui/file-input.tsx';
import { useNotify } from '../../ui/notify.tsx';

const useStyles = makeStyles({
  content: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  list: { listStyleType: 'none', margin: 0, padding: 0, maxHeight: '28vh', overflowY: 'auto' },
  row: {
    display: 'flex',
    justifyContent: 'space-between',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
  },
  add: { display: 'flex', alignItems: 'end', gap: tokens.spacingHorizontalS },
  field: { flexGrow: 1 },
});

const MOST_BYTES = 4 * 1024 * 1024;

/** 审校用语和规则库: what this office writes so, and how new the rules are. */
export function ProofreadSettings({ onClose }: { onClose: () => void }) {
  const styles = useStyles();
  return (
    <DialogFrame title="审校用语和规则库" onClose={onClose}>
      <DialogContent className={styles.content}>
        <OwnWordList />
        <RulePackLine />
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>关闭</Button>
      </DialogActions>
    </DialogFrame>
  );
}

function useFailure(): (error: unknown) => void {
  const notify = useNotify();
  return useCallback((error: unknown) => notify.failed(error, 'settings'), [notify]);
}

function OwnWordList() {
  const styles = useStyles();
  const failed = useFailure();
  const words = useOwnWords(failed);
  const [typed, setTyped] = useState('');
  const word = typed.trim();
  const add = (): void => {
    if (word === '') return;
    void changeOwnWords((known) => [...known, word]).then(() => setTyped(''), failed);
  };
  return (
    <section aria-label="本单位用语" className={styles.content}>
      <Subtitle2 as="h3">本单位用语</Subtitle2>
      <Text>{sentences.ownWords}</Text>
      {words && words.length > 0 && (
        <ul className={styles.list} aria-label="本单位用语的列表">
          {words.map((each) => (
            <li key={each} className={styles.row}>
              <Text>{each}</Text>
              <Button
                size="small"
                appearance="subtle"
                aria-label={`去掉“${each}”`}
                onClick={() =>
                  void changeOwnWords((known) => known.filter((other) => other !== each)).catch(failed)
                }
              >
                去掉
              </Button>
            </li>
          ))}
        </ul>
      )}
      <span className={styles.add}>
        <Field label="加一个" className={styles.field}>
          <Input
            value={typed}
            maxLength={80}
            onChange={(_, { value }) => setTyped(value)}
            onKeyDown={({ key }) => key === 'Enter' && add()}
          />
        </Field>
        <Button disabled={word === ''} onClick={add}>
          加上
        </Button>
      </span>
    </section>
  );
}

function RulePackLine() {
  const styles = useStyles();
  const failed = useFailure();
  const notify = useNotify();
  const { now } = useCounty(failed);
  const input = useRef<HTMLInputElement>(null);
  const inForce = rulesInForce(now);
  const read = async (file: File): Promise<void> => {
    try {
      if (file.size > MOST_BYTES) throw new AppError('bad-pack', file.name);
      const rules = parseStored(storedRulePack, await file.text(), 'bad-pack', file.name);
      await takeRules(rules);
      const isUsed = rules.date >= OWN_PACK.date;
      notify.done(isUsed ? `已换成${writtenDate(rules.date)}的规则库` : sentences.olderRules);
    } catch (error) {
      notify.failed(error, 'read');
    }
  };
  return (
    <section aria-label="规则库" className={styles.content}>
      <Subtitle2 as="h3">规则库</Subtitle2>
      <Text>
        现在用的是{writtenDate(inForce.date)}的{inForce === OWN_PACK ? '，程序自带' : '，从文件读入'}。
        {sentences.rules}
      </Text>
      <span className={styles.add}>
        <FileInput ref={input} label="规则库文件" accept=".json" onFile={(file) => void read(file)} />
        <Button size="small" onClick={() => input.current?.click()}>
          从文件读入
        </Button>
        {now.rules && (
          <Button size="small" onClick={() => void takeRules(null).catch(failed)}>
            改用程序自带的
          </Button>
        )}
      </span>
    </section>
  );
}
