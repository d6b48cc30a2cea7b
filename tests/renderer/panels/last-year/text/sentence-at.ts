/** A sentence that is the whole text of its block. */
export const at = (block: string, sentence: string) => ({
  place: { block, from: 0, to: sentence.length },
  heading: null,
  sentence,
});
