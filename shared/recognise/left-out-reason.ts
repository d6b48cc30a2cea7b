/** Why a line of the file is not in the report. */
export type LeftOutReason =
  | 'navigation'
  | 'page-control'
  /** no part of a report that we know of */
  | 'unplaced'
  | 'repeated-title'
  | 'repeated-date'
  | 'advertisement'
  | 'header-footer'
  | 'hidden'
  | 'deleted'
  | 'struck'
  | 'footnote'
  | 'endnote'
  /** what a form says is to be filled in */
  | 'prompt'
  | 'comment'
  /** words in a drawing or chart */
  | 'drawing'
  | 'page-number'
  | 'toc';
