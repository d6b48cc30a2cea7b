import { type FileText, noteSentence } from '../file-text.ts';
import type { DocContent, Story } from './doc-extractor.ts';
import { StoryReader } from './story-lines.ts';

const linesOf = ({ text, marks }: Story): string[] => new StoryReader().read(text, marks).lines;

const PAGE_NUMBER = /^[\s\d第页共PAGE/—–－-]*$/;

function headerLines(headers: readonly string[]): string[] {
  const lines = headers.flatMap((text) => linesOf({ text, marks: new Uint8Array(text.length) }));
  return [...new Set(lines)].filter((line) => !PAGE_NUMBER.test(line));
}

/** Puts what a Word file holds into lines, and what is no part of its text aside. */
export function docText(content: DocContent): FileText {
  const { lines, leftOut } = new StoryReader(content.numbers.labels).read(
    content.body.text,
    content.body.marks,
  );
  const boxes = linesOf(content.textBoxes);
  const notes = [...linesOf(content.footnotes), ...linesOf(content.endnotes)].map(noteSentence);
  if (boxes.length > 0) notes.push('文件里有文本框，里面的文字放在了最后。');
  if (content.numbers.lost > 0)
    notes.push(
      `文件里有 ${content.numbers.lost} 段的自动编号读不出来。请在 Word 或 WPS 里把文件另存为 .docx，再导入。`,
    );
  return {
    lines: [...lines, ...boxes],
    leftOut: [
      ...leftOut,
      ...linesOf(content.comments).map((text) => ({ text, reason: 'comment' as const })),
      ...headerLines(content.headers).map((text) => ({ text, reason: 'header-footer' as const })),
    ],
    notes,
  };
}
