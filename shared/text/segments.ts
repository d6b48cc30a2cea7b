const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** A text's words, marks and blanks by the language's dictionary, in order; joined they are the text itself. */
export const segmentsOf = (text: string): Intl.SegmentData[] => [...segmenter.segment(text)];
