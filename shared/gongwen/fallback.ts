import type { Face } from './font-sets.ts';

/** The fonts that stand in, character by character, where a GB2312 font has no shape: they hold all of GBK and more. */
export const FALLBACK_FONT: Record<Face, string> = {
  body: '仿宋',
  section: '楷体',
  part: '黑体',
  footer: '宋体',
  title: '方正小标宋_GBK',
};

/** A stretch of text in one font. */
export interface FallbackPiece {
  text: string;
  isFallback: boolean;
}

/** Cuts a text where the accepted characters begin and end. */
export function fallbackPieces(text: string, characters: readonly string[]): FallbackPiece[] {
  const pieces: FallbackPiece[] = [];
  for (const character of text) {
    const isFallback = characters.includes(character);
    const last = pieces.at(-1);
    if (last?.isFallback === isFallback) last.text += character;
    else pieces.push({ text: character, isFallback });
  }
  return pieces;
}
