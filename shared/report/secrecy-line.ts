const BLANK = /[\s\u200B-\u200F\u2060\uFEFF]/g;
/** A label in a table or a form has a blank for its colon. */
const WIDE_LABEL = /密\s{0,4}级\s{1,4}(?=[^\s:：])/g;
const OPEN = '[([{<【〔〖「『《〈]';
const CLOSE = '[)\\]}>】〕〗」』》〉]';
const LEVEL = '(?:[绝絕]密|[机機]密|[秘祕]密)';
const LABEL = '(?:文件|公文)?(?:密级(?:和保密期限|标识)?|(?:保密|涉密)(?:等级|级别))';
/** The sign of the standard and what is typed for it. */
const SIGN = '[★☆▲△◆◇●※*∗·•-]';
const TERM = '(?:保密期限:?)?(?:(?:\\d{1,3}|[一二三四五六七八九十]{1,3})(?:年|个?月|[日天])|长期|永久)';
const UNTIL = `(?:[★☆][^,。;]{0,20}|${SIGN}?${OPEN}?(?:${TERM})?)`;
const CORNER = '(?:特急|加急|特提|平急)?';

/** A line that is 密级 and nothing else, with 保密期限, a label, 份号 in front or 紧急程度 behind. */
const LINE = new RegExp(
  `^(?:\\d{6})?(?:${LABEL}:?)?${OPEN}?${LEVEL}[级件]?${CLOSE}?${UNTIL}${CLOSE}{0,2}${CORNER}$`,
);
/** A label with anything behind it but that there is none. */
const LABELLED = new RegExp(
  `^${LABEL}:(?!(?:无|没有|否|非密|非涉密|不涉密|未定密|公开|主动公开|普通|一般|[-—_/×*]))[^,。;:]{1,12}$`,
);
const IN_TEXT = new RegExp(
  `(?:${LABEL}:(?:${LEVEL}|内部|工作秘密)(?![、和与或及])|${LEVEL}(?:[★☆][^,。;]{0,12}|${SIGN}${TERM}))`,
);
/** Not of the law's three, and yet for nobody outside. */
const INTERNAL = new RegExp(
  `^${OPEN}?(?:仅?供?内部(?:资料|文件|材料|文稿|使用|传阅|掌握|参考|件)?|工作秘密|(?:核心|普通)?商密)${CLOSE}?${UNTIL}` +
    `(?:,?(?:请?注意|妥善)保[存管密])?(?:,?(?:不得|严禁|请勿)(?:外传|公开|复制|翻印))?${CLOSE}?${CORNER}$`,
);

const bare = (text: string): string => text.normalize('NFKC').replace(WIDE_LABEL, '密级:').replace(BLANK, '');

/**
 * 密级 as a line of a paper has it (GB/T 9704-2012, 7.2.2), however it is spaced, bracketed or marked; "" for a line that
 * is none. A sentence has one only where it gives it as a paper does: 秘密★5年, 密级：机密.
 */
export function secrecyOfLine(line: string): string {
  const text = bare(line);
  if (LINE.test(text) || LABELLED.test(text)) return line.trim();
  return IN_TEXT.exec(text)?.[0] ?? '';
}

/** Whether a line above the title is its 密级: 内部资料 there, too, which in a text says nothing of the paper. */
export function isSecrecyAbove(line: string): boolean {
  const text = bare(line);
  return LINE.test(text) || LABELLED.test(text) || INTERNAL.test(text);
}
