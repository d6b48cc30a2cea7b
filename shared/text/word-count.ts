/** What Word counts one by one: hanzi, Chinese marks and signs of full width. */
const SINGLE =
  '\\p{Script=Han}\\u3001-\\u303F\\u3105-\\u312F\\u3200-\\u33FF\\uFE30-\\uFE4F\\uFF00-\\uFFEF“”‘’…—·①-⓿';
const COUNTED = new RegExp(`[${SINGLE}]|[^\\s${SINGLE}]+`, 'gu');

/** 字数 as Word counts it: each hanzi and Chinese mark, and each run of other characters between them as one: 1,200 is one. */
export const wordCount = (text: string): number => text.match(COUNTED)?.length ?? 0;
