import { makeStyles } from '@fluentui/react-components';
import type { ComponentProps } from 'react';
import { region } from '../ui/regions.ts';
import { FindBar } from './find/find-bar.tsx';
import type { Find } from './find/find-state.ts';
import { PageEnds } from './paper/page-ends.tsx';
import { PaperEditor } from './paper/paper-editor.tsx';
import { usePlaceMenu } from './place-menu.tsx';
import { ReadAloudBar } from './read-aloud/read-aloud-bar.tsx';
import type { ReadAloud } from './read-aloud/use-read-aloud.ts';

const useStyles = makeStyles({
  place: { display: 'flex', flexDirection: 'column', minWidth: 0 },
  desk: { flexGrow: 1, minHeight: 0, overflow: 'auto' },
  // Inside what scrolls, so that the sheet is fitted into the width that the scrollbar leaves.
  fitted: { containerType: 'inline-size' },
});

type PaperPlaceProps = ComponentProps<typeof PaperEditor> & { find: Find; readAloud: ReadAloud };

/** The desk with the paper, which alone scrolls, and the bars of 查找 and 朗读 above it. */
export function PaperPlace({ find, readAloud, ...paper }: PaperPlaceProps) {
  const styles = useStyles();
  const { onContextMenu, menu } = usePlaceMenu(paper.editor);
  return (
    <div className={styles.place}>
      {find.asked && <FindBar editor={paper.editor} find={find} />}
      {readAloud.shown !== 'closed' && <ReadAloudBar readAloud={readAloud} />}
      {menu}
      <main className={styles.desk} aria-label="正文" {...region}>
        {/* biome-ignore lint/a11y/noStaticElementInteractions: it hears what the paper inside it lets through */}
        <div className={styles.fitted} onContextMenu={onContextMenu}>
          <PaperEditor {...paper}>{(desk) => <PageEnds editor={paper.editor} desk={desk} />}</PaperEditor>
        </div>
      </main>
    </div>
  );
}
