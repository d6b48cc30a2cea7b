import type { Attributes } from './elements.ts';

const NAMED = /\b(?:tex|latex|katex|mathjax|math|equation|formula)\b|公式/i;
const TEX = /\\(?:frac|sqrt|times|sum|cdot|left|alpha|beta|text|mathrm)\b/;

/** Whether a picture shows a formula, by its class, its name or what stands for it. */
export const isEquation = (attributes: Attributes): boolean =>
  NAMED.test(`${attributes.get('class') ?? ''} ${attributes.get('alt') ?? ''}`) ||
  TEX.test(attributes.get('alt') ?? '');

/** Whether a picture only keeps a place free or counts readers: it is too small to be seen. */
export const isSpacer = (attributes: Attributes): boolean =>
  ['width', 'height'].some((side) => /^[0-2](?:px)?$/.test(attributes.get(side)?.trim() ?? ''));
