import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { type FocusEvent, type KeyboardEvent, useRef, useState } from 'react';
import { figureParts } from '../../../../shared/figures/typed-number.ts';
import { runCommand } from '../../../commands.ts';
import { sentences } from '../../../messages.ts';
import { useUnentered } from '../../../session/unentered.ts';
import type { FigureActions } from './use-figure-actions.ts';
import type { FigureNow } from './use-figures.ts';

const useStyles = makeStyles({
  field: { display: 'flex', alignItems: 'baseline', justifyContent: 'flex-end', minWidth: 0 },
  input: {
    width: '56px',
    minWidth: '24px',
    padding: `0 ${tokens.spacingHorizontalXXS}`,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusSmall,
    background: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    textAlign: 'right',
    ':focus': { outline: `2px solid ${tokens.colorBrandStroke1}`, outlineOffset: '-1px' },
  },
  wrong: { border: `1px solid ${tokens.colorPaletteRedBorder2}` },
  /** As the sentence is marked in the paper. */
  forgotten: { textDecoration: 'underline dotted', textUnderlineOffset: '4px' },
});

interface FigureFieldProps {
  figure: FigureNow;
  isForgotten: boolean;
  actions: FigureActions;
  /** Puts the focus into the field so many lines further on. */
  onStep: (step: number) => void;
  /** Called when the field gets or loses the focus. */
  onFocus: (has: boolean) => void;
  /** Called when something is typed that is not written yet, and when that is over. */
  onHold: (holds: boolean) => void;
}

/** 撤销 and 重做 of the paper, which a field with nothing typed in it has no own use for. */
const stepOf = ({ code, shiftKey }: KeyboardEvent): 'undo' | 'redo' | null => {
  if (code === 'KeyZ') return shiftKey ? 'redo' : 'undo';
  return code === 'KeyY' ? 'redo' : null;
};

/** This year's number as a field, with what stays about it. Enter writes it and goes on to the next. */
export function FigureField({ figure, isForgotten, actions, onStep, onFocus, onHold }: FigureFieldProps) {
  const styles = useStyles();
  const [before, number, after] = figureParts(figure.now.text);
  const [typed, show] = useState<string | null>(null);
  const [isWrong, setIsWrong] = useState(false);
  // The field loses the focus before it is drawn again, and must not write a second time then.
  const latest = useRef<string | null>(null);
  const setTyped = (next: string | null): void => {
    if ((latest.current === null) !== (next === null)) onHold(next !== null);
    latest.current = next;
    show(next);
    setIsWrong(false);
  };
  const write = (): boolean => {
    const isDone = latest.current === null || actions.write(figure, latest.current);
    if (isDone) setTyped(null);
    else setIsWrong(true);
    return isDone;
  };
  useUnentered(() => void write());
  const keys: Record<string, () => void> = {
    Enter: () => void (write() && onStep(1)),
    NumpadEnter: () => void (write() && onStep(1)),
    ArrowDown: () => void (write() && onStep(1)),
    ArrowUp: () => void (write() && onStep(-1)),
    ...(actions.confirm && figure.unchanged && { KeyK: () => actions.confirm?.(figure) }),
    ...(typed !== null && { Escape: () => setTyped(null) }),
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.ctrlKey || event.metaKey) {
      const step = typed === null ? stepOf(event) : null;
      if (step) {
        event.preventDefault();
        runCommand(step);
      }
      return;
    }
    const act = event.altKey || event.shiftKey ? undefined : keys[event.code];
    if (!act) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  };
  const onBlur = (event: FocusEvent): void => {
    write();
    // Gone to the next field, which shows its own.
    if (!(event.relatedTarget instanceof HTMLInputElement)) onFocus(false);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a click in the field is none on its line
    // biome-ignore lint/a11y/useKeyWithClickEvents: see above
    <span
      className={styles.field}
      onMouseDown={(event) => event.stopPropagation()}
      onClick={(event) => event.stopPropagation()}
    >
      {before}
      <input
        className={mergeClasses(styles.input, isForgotten && styles.forgotten, isWrong && styles.wrong)}
        aria-label={`今年的数：${figure.now.counts}${figure.now.text}`}
        aria-invalid={isWrong}
        title={isWrong ? sentences.figureWrong : undefined}
        readOnly={!actions.isEditable}
        inputMode="decimal"
        autoComplete="off"
        maxLength={20}
        value={typed ?? number}
        onChange={({ target }) => setTyped(target.value)}
        onKeyDown={onKeyDown}
        onFocus={({ target }) => {
          target.select();
          onFocus(true);
        }}
        onBlur={onBlur}
      />
      {after}
    </span>
  );
}
