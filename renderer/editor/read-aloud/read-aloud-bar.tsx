import { Button, Caption1, Field, makeStyles, Select, Tooltip, tokens } from '@fluentui/react-components';
import {
  DismissRegular,
  NextRegular,
  PauseRegular,
  PlayRegular,
  PreviousRegular,
} from '@fluentui/react-icons';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { nameOf } from '../../../shared/commands.ts';
import { sentences } from '../../messages.ts';
import { region } from '../../ui/regions.ts';
import type { ReadAloud, ReadingShown } from './use-read-aloud.ts';
import './read-aloud.css';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  said: { flexGrow: 1 },
  // Beside a long sentence the buttons would be squeezed until their words break.
  whole: { flexShrink: 0, whiteSpace: 'nowrap' },
  rate: { minWidth: '130px' },
});

const SAID: Record<ReadingShown, string> = {
  closed: '',
  looking: '正在找这台电脑的语音…',
  'no-voice': sentences.noVoice,
  nothing: '这里没有可以读的文字。',
  reading: '正在朗读',
  paused: '已暂停',
  ended: '读完了',
  failed: '这台电脑的语音中断了，请看一看扬声器或耳机，再试一次。',
};

const RATES: readonly [rate: number, name: string][] = [
  [0.75, '慢'],
  [1, '正常'],
  [1.25, '稍快'],
  [1.5, '快'],
  [2, '很快'],
];

/** 朗读, above the paper: pause by the space bar, a sentence on or back, the speed. */
export function ReadAloudBar({ readAloud }: { readAloud: ReadAloud }) {
  const styles = useStyles();
  const { shown, rate, onToggle, onStep, onRate, onClose } = readAloud;
  const bar = useRef<HTMLElement>(null);
  const isGoing = shown === 'reading' || shown === 'paused';
  useEffect(() => bar.current?.querySelector('button')?.focus(), []);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') onClose();
    else if (event.key === ' ') {
      event.preventDefault();
      onToggle();
    }
  };
  const step = { appearance: 'subtle', size: 'small', disabledFocusable: !isGoing } as const;
  const name = shown === 'reading' ? '暂停' : shown === 'paused' ? '继续' : '再读';
  return (
    <section
      ref={bar}
      className={styles.bar}
      aria-label={nameOf('read-aloud')}
      onKeyDown={onKeyDown}
      {...region}
    >
      <Button
        size="small"
        className={styles.whole}
        icon={shown === 'reading' ? <PauseRegular /> : <PlayRegular />}
        onClick={onToggle}
      >
        {name}（空格）
      </Button>
      <Tooltip content="上一句" relationship="label">
        <Button {...step} icon={<PreviousRegular />} onClick={() => onStep(-1)} />
      </Tooltip>
      <Tooltip content="下一句" relationship="label">
        <Button {...step} icon={<NextRegular />} onClick={() => onStep(1)} />
      </Tooltip>
      <Field label="语速" orientation="horizontal" size="small" className={styles.rate}>
        <Select size="small" value={String(rate)} onChange={(_, { value }) => onRate(Number(value))}>
          {RATES.map(([value, words]) => (
            <option key={value} value={value}>
              {words}
            </option>
          ))}
        </Select>
      </Field>
      <Caption1 role="status" className={styles.said}>
        {SAID[shown]}
      </Caption1>
      <Tooltip content="关闭（Esc）" relationship="label">
        <Button appearance="subtle" size="small" icon={<DismissRegular />} onClick={onClose} />
      </Tooltip>
    </section>
  );
}
