/** Of a point of a Word list (·, l or Ø from a font of signs) there is nothing to keep. */
const NUMBER = /[\d０-９①-⒛㊀-㊉\p{Script=Han}]|[a-z][.)、．）]/iu;

/** A number as it is kept: without the blanks that set it apart, and nothing for a point. */
export function tidyLabel(label: string): string {
  const tidy = label.replace(/\s+/g, '');
  return NUMBER.test(tidy) ? tidy : '';
}

/** Puts a list's number in front of a text, unless it is typed there as well. */
export function withLabel(label: string, text: string): string {
  const isTyped = label.length > 1 && text.startsWith(label) && !/^\d/.test(text.slice(label.length));
  if (label === '' || isTyped) return text;
  // 1. 2025年 must not become 1.2025年.
  return /[0-9０-９.．]$/.test(label) && /^[0-9０-９]/.test(text) ? `${label} ${text}` : label + text;
}
