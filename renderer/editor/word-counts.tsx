import {
  Caption1,
  Link,
  makeStyles,
  Popover,
  PopoverSurface,
  PopoverTrigger,
  tokens,
} from '@fluentui/react-components';
import type { Editor } from '@tiptap/react';
import { countByZone, zoneTitle } from '../document/convert/counts.ts';
import { grouped } from '../messages.ts';

const useStyles = makeStyles({
  link: { fontSize: 'inherit', lineHeight: 'inherit' },
  counts: {
    display: 'grid',
    gridTemplateColumns: 'max-content max-content',
    columnGap: tokens.spacingHorizontalL,
    margin: 0,
  },
  count: { margin: 0, textAlign: 'right' },
});

/** 字数 of the report; a click shows them by part. */
export function WordCounts({ editor, words }: { editor: Editor; words: number }) {
  const styles = useStyles();
  return (
    <Popover positioning="above-start" size="small">
      <PopoverTrigger disableButtonEnhancement>
        <Link
          as="button"
          appearance="subtle"
          className={styles.link}
          title="各部分的字数，与 Word 的“字数”一样算"
        >
          {grouped(words)} 字
        </Link>
      </PopoverTrigger>
      <PopoverSurface aria-label="各部分的字数">
        <ByPart editor={editor} />
      </PopoverSurface>
    </Popover>
  );
}

/** Counted when it is looked at. */
function ByPart({ editor }: { editor: Editor }) {
  const styles = useStyles();
  return (
    <dl className={styles.counts}>
      {countByZone(editor.state.doc).map(({ name, count }) => [
        <dt key={name}>
          <Caption1>{zoneTitle(name)}</Caption1>
        </dt>,
        <dd key={`${name} count`} className={styles.count}>
          <Caption1>{grouped(count)} 字</Caption1>
        </dd>,
      ])}
    </dl>
  );
}
