import { makeStyles, tokens } from '@fluentui/react-components';
import type { Editor } from '@tiptap/react';
import { useCallback } from 'react';
import { sentences } from '../messages.ts';
import { useTakeBackNow } from '../panels/take-back/take-back-context.tsx';
import { useDroppedFile } from './use-dropped-file.ts';

const useStyles = makeStyles({
  drop: {
    position: 'fixed',
    inset: tokens.spacingVerticalXXL,
    zIndex: 1000,
    pointerEvents: 'none',
    display: 'grid',
    placeItems: 'center',
    border: `2px dashed ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackgroundAlpha,
    fontSize: tokens.fontSizeBase500,
  },
});

/** A file that is dropped on the editor's screen is one that came back. */
export function DroppedFile({ editor, onTakeBack }: { editor: Editor; onTakeBack: () => void }) {
  const styles = useStyles();
  const { readFile } = useTakeBackNow();
  const onFile = useCallback(
    (file: File) => {
      if (!editor.isEditable) return;
      onTakeBack();
      void readFile(file);
    },
    [editor, onTakeBack, readFile],
  );
  return useDroppedFile(onFile) && <div className={styles.drop}>{sentences.dropReturned}</div>;
}
