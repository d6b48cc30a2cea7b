let segmenter: Intl.Segmenter | undefined;

/** Made on the first use: its dictionary takes longer to load than many a command runs. */
const wordSegmenter = (): Intl.Segmenter => {
  segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' });
  return segmenter;
};

/** A text's words, marks and blanks by the language's dictionary, one after the other. */
export const segmentsIn = (text: string): Iterable<Intl.SegmentData> => wordSegmenter().segment(text);

/** All of them; joined they are the text itself. */
export const segmentsOf = (text: string): Intl.SegmentData[] => [...segmentsIn(text)];
