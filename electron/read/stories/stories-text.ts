import { keptTexts } from '../../../shared/recognise/read-line.ts';
import { isOnlyPageNumber } from '../docx/page-number-text.ts';
import { unreadSentences } from '../docx/unread.ts';
import type { FileText } from '../file-text.ts';
import { showUnreadable } from '../unreadable.ts';
import { placeNotes } from './note-lines.ts';
import type { Stories, Story } from './story.ts';
import { StoryReader } from './story-reader.ts';

const linesOf = (story: Story): string[] => keptTexts(new StoryReader().read(story).lines);

function headerLines(headers: readonly string[]): string[] {
  const lines = headers.flatMap((text) => linesOf({ text, marks: new Uint8Array(text.length) }));
  return [...new Set(lines)].filter((line) => !isOnlyPageNumber(line));
}

/** Puts what a Word file holds into lines, and what is no part of its text aside. */
export function storiesText(stories: Stories): FileText {
  const placed = placeNotes(stories.body, { footnote: stories.footnotes, endnote: stories.endnotes });
  const { lines, unread } = new StoryReader(stories, placed.at).read(stories.body);
  const boxes = linesOf(stories.textBoxes);
  const shown = showUnreadable([
    ...lines,
    ...placed.others,
    ...boxes.map((text) => ({ text, where: 'box' as const })),
    ...linesOf(stories.comments).map((text) => ({ text, leftOut: 'comment' as const })),
    ...headerLines(stories.headers).map((text) => ({ text, leftOut: 'header-footer' as const })),
  ]);
  const notes = unreadSentences(unread);
  if (boxes.length > 0) notes.push('文件里有文本框，里面的文字放在了最后。');
  notes.push(...shown.notes);
  if (stories.numbers.lost > 0)
    notes.push(
      `文件里有 ${stories.numbers.lost} 段的自动编号读不出来。请在 Word 或 WPS 里把文件另存为 .docx，再导入。`,
    );
  return { lines: shown.lines, notes, trackedChanges: 0 };
}
