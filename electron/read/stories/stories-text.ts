import { keptTexts, type ReadLine } from '../../../shared/recognise/read-line.ts';
import { changeNotes } from '../change-notes.ts';
import { isOnlyPageNumber } from '../docx/page-number-text.ts';
import { Remarks } from '../docx/remarks.ts';
import { unreadSentences } from '../docx/unread.ts';
import { WorkLeft } from '../docx/work-left.ts';
import type { FileText, TrackedReading } from '../file-text.ts';
import { unknownSignNotes } from '../unknown-signs.ts';
import { showUnreadable } from '../unreadable.ts';
import type { Aside, Stories, Story } from './story.ts';
import { readStory, type Told } from './story-reader.ts';

/** A report of a hundred pages has 3 000 paragraphs and cells. */
const MOST_PARAGRAPHS = 100_000;

const newTold = (): Told => ({
  unread: { pictures: 0, charts: 0, objects: 0, formulas: 0, files: 0, shapes: 0 },
  remarks: new Remarks(),
  paragraphsLeft: new WorkLeft(MOST_PARAGRAPHS),
});

/** The texts of a story that is no part of the paper's; what it holds beside them is not told of. */
const textsOf = (story: Story): string[] => keptTexts(readStory(story, newTold()));

function headerLines(headers: readonly Story[]): ReadLine[] {
  const texts = new Set(headers.flatMap(textsOf));
  return [...texts]
    .filter((text) => !isOnlyPageNumber(text))
    .map((text) => ({ text, leftOut: 'header-footer' }));
}

const noteLines = (notes: readonly Aside[]): ReadLine[] =>
  notes.flatMap(({ kind, story }) =>
    textsOf(story).map((text): ReadLine => ({ text, leftOut: kind === 'box' ? 'unplaced' : kind })),
  );

/** How many automatic numbers of a story, and of what is anchored in it, could not be made out. */
const lostNumbers = ({ numbers, asides }: Story): number =>
  [...(asides?.values() ?? [])]
    .flat()
    .reduce((sum, { story }) => sum + (story.numbers?.lost ?? 0), numbers?.lost ?? 0);

function notesOf(stories: Stories, { unread, remarks }: Told, hasBoxes: boolean): string[] {
  const lost = lostNumbers(stories.body);
  return [
    ...remarks.sentences,
    ...unreadSentences(unread),
    ...(stories.hasMore ? ['文件在结尾以后还有内容，Word 和 WPS 也不显示，没有读入。'] : []),
    ...(hasBoxes ? ['文件里有文本框，没有写明它在什么地方，里面的文字放在了最后。'] : []),
    ...(lost > 0
      ? [`文件里有 ${lost} 段的自动编号读不出来。请在 Word 或 WPS 里把文件另存为 .docx，再导入。`]
      : []),
  ];
}

/**
 * Puts what a Word file holds into lines, and what is no part of its text aside.
 * @param tracked how its tracked changes were read
 * @throws AppError too-large for more paragraphs than any report has
 */
export function storiesText(stories: Stories, tracked: TrackedReading): FileText {
  const told = newTold();
  const body = readStory(stories.body, told);
  const boxes = stories.boxes.flatMap((story) => readStory(story, told));
  const comments = textsOf(stories.comments);
  const shown = showUnreadable([
    ...body,
    ...noteLines(stories.notes),
    ...boxes.map((line) => ({ ...line, where: 'box' as const })),
    ...comments.map((text) => ({ text, leftOut: 'comment' as const })),
    ...headerLines(stories.headers),
    ...(stories.unplaced ? textsOf(stories.unplaced) : []).map((text) => ({
      text,
      leftOut: 'unplaced' as const,
    })),
  ]);
  const { trackedChanges } = stories;
  return {
    lines: shown.lines,
    trackedChanges,
    notes: [
      ...changeNotes(trackedChanges, tracked),
      ...notesOf(stories, told, boxes.length > 0),
      ...shown.notes,
      ...unknownSignNotes(shown.lines),
    ],
  };
}
