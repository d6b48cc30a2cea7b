/** 查找 alone, or 替换 with it. */
export type FindMode = 'find' | 'replace';

/** What the bar of 查找 and 替换 shows and does. What was typed last stays for the next time. */
export interface Find {
  /** null while the bar is closed; a new object each time that it is asked for. */
  asked: { mode: FindMode } | null;
  text: string;
  replacement: string;
  /** Opens the bar, with what is selected in the paper. */
  onOpen: (mode: FindMode) => void;
  /** Closes the bar; the paper has the focus again, with the match selected. */
  onClose: () => void;
  /** Looks for a text, from the selection on. */
  onText: (text: string) => void;
  onReplacement: (replacement: string) => void;
  /** Goes to the next (1) or previous (-1) match, round the report's ends. */
  onStep: (step: 1 | -1) => void;
  /** Replaces the match that is selected, if one is, and goes to the next. */
  onReplace: () => void;
  /** Replaces all matches, in one step of 撤销. Returns how many. */
  onReplaceAll: () => number;
}
