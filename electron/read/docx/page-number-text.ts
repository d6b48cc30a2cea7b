/** What is left of a header or footer that shows nothing but page numbers: 第 页 共 9 页, — —, 3 / 9. */
export const isOnlyPageNumber = (text: string): boolean =>
  /^(?:[\s\-－—–·•|/／第页共,，]|(?<![0-9０-９])[0-9０-９]{1,3}(?![0-9０-９])|page|of)*$/iu.test(text);
