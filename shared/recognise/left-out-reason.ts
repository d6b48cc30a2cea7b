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
  /** what a page has for browsers without scripts, sounds or frames, and what it shows only when asked */
  | 'not-shown'
  /** the words of an attribute: of a picture, or of a hint under the mouse */
  | 'tooltip'
  /** the notice by which a report is handed on */
  | 'notice'
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
