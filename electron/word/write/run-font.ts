import type { Font } from '../../../shared/gongwen/font-sets.ts';

/** The fonts of a run by script: quotes, dashes and ellipses must not fall into a Latin face. */
export const runFont = ({ name, latin = name }: Font) =>
  ({ ascii: latin, hAnsi: latin, eastAsia: name, cs: latin, hint: 'eastAsia' }) as const;
