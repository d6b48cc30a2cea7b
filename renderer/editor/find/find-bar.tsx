import { Button, Caption1, Input, makeStyles, Tooltip, tokens } from '@fluentui/react-components';
import { ChevronDownRegular, ChevronUpRegular, DismissRegular } from '@fluentui/react-icons';
import { type Editor, useEditorState } from '@tiptap/react';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { COMMANDS, nameWithKey } from '../../../shared/commands.ts';
import { zoneTitle } from '../../document/convert/counts.ts';
import { matchesOf, placesByZone, selectedMatch } from '../../document/edit/find.ts';
import { matchCountWords } from '../../messages.ts';
import { region } from '../../ui/regions.ts';
import { onEnter } from './enter-key.ts';
import type { Find } from './find-state.ts';
import { ReplaceTools } from './replace-tools.tsx';
import './find.css';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'flex-start',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  tools: {
    flexGrow: 1,
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalXS,
  },
  group: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  field: { width: '200px' },
  zones: { color: tokens.colorNeutralForeground3 },
  count: { minWidth: '120px', color: tokens.colorNeutralForeground3, whiteSpace: 'nowrap' },
});

/** How many matches the paper has, and its zones, and which of them is selected. */
const useMatchCount = (editor: Editor) =>
  useEditorState({
    editor,
    selector: ({ editor: { state } }) => {
      const matches = matchesOf(state);
      return {
        total: matches.length,
        at: selectedMatch(matches, state.selection),
        zones: placesByZone(state.doc, matches),
      };
    },
  });

interface FindBarProps {
  editor: Editor;
  find: Find;
}

/** 查找, above the paper: the text, how often it stands there, and the way from one place to the next. */
export function FindBar({ editor, find }: FindBarProps) {
  const styles = useStyles();
  const { total, at, zones } = useMatchCount(editor);
  const { asked, text, onOpen, onText, onStep, onClose } = find;
  const field = useRef<HTMLInputElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: who asks again wants to type again
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, [asked]);
  // A button that has nothing to do keeps the focus.
  const step = { appearance: 'subtle', size: 'small', disabledFocusable: total === 0 } as const;
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && !event.nativeEvent.isComposing) onClose();
  };
  return (
    <search className={styles.bar} aria-label="查找和替换" onKeyDown={onKeyDown} {...region}>
      <div className={styles.tools}>
        <div className={styles.group}>
          <Input
            input={{ ref: field }}
            className={styles.field}
            size="small"
            aria-label="查找"
            contentBefore="查找"
            value={text}
            onChange={(_, { value }) => onText(value)}
            onKeyDown={onEnter((event) => onStep(event.shiftKey ? -1 : 1))}
          />
          <Tooltip content={nameWithKey('find-previous')} relationship="label">
            <Button {...step} icon={<ChevronUpRegular />} onClick={() => onStep(-1)} />
          </Tooltip>
          <Tooltip content={nameWithKey('find-next')} relationship="label">
            <Button {...step} icon={<ChevronDownRegular />} onClick={() => onStep(1)} />
          </Tooltip>
          <Caption1 role="status" className={styles.count}>
            {text && matchCountWords(at, total)}
          </Caption1>
          {text && zones.length > 0 && (
            <Caption1 className={styles.zones}>
              {zones.map(({ name, count }) => `${zoneTitle(name)} ${count}`).join('　')}
            </Caption1>
          )}
        </div>
        {asked?.mode === 'replace' ? (
          <div className={styles.group}>
            <ReplaceTools find={find} total={total} className={styles.field} />
          </div>
        ) : (
          <Tooltip content={nameWithKey('replace')} relationship="label">
            <Button size="small" appearance="subtle" onClick={() => onOpen('replace')}>
              {COMMANDS.replace.label}
            </Button>
          </Tooltip>
        )}
      </div>
      <Tooltip content="关闭（Esc）" relationship="label">
        <Button appearance="subtle" size="small" icon={<DismissRegular />} onClick={onClose} />
      </Tooltip>
    </search>
  );
}
