/** What GB/T 9704-2012 asks for. Lengths in millimetres, sizes in points, distances of text in 字. */
export const GONGWEN = {
  paper: { width: 210, height: 297, tolerance: 1 },
  margins: { top: 37, left: 28, tolerance: 1 },
  textArea: { width: 156, height: 225, tolerance: 1 },
  linesPerPage: 22,
  charsPerLine: 28,
  textSize: 16,
  titleSize: 22,
  firstLine: 2,
  imprintSize: 14,
  pageNumber: { size: 14, blank: 1, below: 7, tolerance: 1 },
  mark: { top: 35, tolerance: 1.5 },
  redRule: { below: 4, tolerance: 1.5 },
} as const;
