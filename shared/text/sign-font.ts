const SIGN_FONT = /^(?:wingdings(?: [23])?|webdings|symbol)$/i;

/** Whether a font has signs where others have letters. */
export const isSignFont = (font: string): boolean => SIGN_FONT.test(font);
