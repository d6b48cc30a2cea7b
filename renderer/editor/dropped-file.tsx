import { makeStyles, tokens } from '@fluentui/react-components';
import type { Editor } from '@tiptap/react';
import { useCallback } from 'react';
import { othersNotOpened, sentences } from '../messages.ts';
import { useTakeBackNow } from '../panels/take-back/take-back-context.tsx';
import { useNotify } from '../ui/notify.tsx';
import { useDroppedFiles } from '../ui/use-dropped-files.ts';

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
  const notify = useNotify();
  const onFiles = useCallback(
    (file: File, others: readonly File[]) => {
      if (!editor.isEditable) return;
      onTakeBack();
      void readFile(file);
      if (others.length > 0) notify.done(othersNotOpened(others.map(({ name }) => name)));
    },
    [editor, onTakeBack, readFile, notify],
  );
  return useDroppedFiles(onFiles) && <div className={styles.drop}>{sentences.dropReturned}</div>;
}
