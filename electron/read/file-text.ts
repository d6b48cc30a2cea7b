/** Why a text of a file is not among its lines. */
export type LeftOutReason = 'header-footer' | 'hidden' | 'deleted' | 'comment';

/** What a file says, one paragraph a line, without how it looks. */
export interface FileText {
  lines: string[];
  /** What was seen but is no part of the paper. */
  leftOut: { text: string; reason: LeftOutReason }[];
  /** What the clerk must know about the reading, as whole sentences. */
  notes: string[];
}

/** What a note at the foot of a page or at the end says, as a sentence for the clerk. */
export const noteSentence = (text: string): string => `文件里有一条注释，没有放进正文：“${text}”`;
