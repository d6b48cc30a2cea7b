import { Button, Input } from '@fluentui/react-components';
import { replacedWords } from '../../messages.ts';
import { useNotify } from '../../ui/notify.tsx';
import { onEnter } from './enter-key.ts';
import type { Find } from './find-state.ts';

interface ReplaceToolsProps {
  find: Find;
  total: number;
  /** For the field. */
  className: string;
}

/** 替换, beside 查找: one place after the other, or all at once. */
export function ReplaceTools({ find, total, className }: ReplaceToolsProps) {
  const notify = useNotify();
  const { replacement, onReplacement, onReplace, onReplaceAll } = find;
  const disabledFocusable = total === 0;
  return (
    <>
      <Input
        className={className}
        size="small"
        aria-label="替换为"
        contentBefore="替换为"
        value={replacement}
        onChange={(_, { value }) => onReplacement(value)}
        onKeyDown={onEnter(onReplace)}
      />
      <Button size="small" disabledFocusable={disabledFocusable} onClick={onReplace}>
        替换
      </Button>
      <Button
        size="small"
        disabledFocusable={disabledFocusable}
        onClick={() => notify.done(replacedWords(onReplaceAll()))}
      >
        全部替换
      </Button>
    </>
  );
}
