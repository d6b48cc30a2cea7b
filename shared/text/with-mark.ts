const BYTE_ORDER_MARK = '\uFEFF';

/** A text's bytes with the mark by which browsers and old editors know UTF-8: Windows takes a text without it for GBK. */
export const withMark = (text: string): Uint8Array => new TextEncoder().encode(BYTE_ORDER_MARK + text);
