/** One font for all characters of a run: quotes, dashes and ellipses must not fall into a Latin face. */
export const runFont = (name: string) =>
  ({ ascii: name, hAnsi: name, eastAsia: name, cs: name, hint: 'eastAsia' }) as const;
