/** Every option that takes a value. */
export const OPTIONS = {
  out: { type: 'string' },
  'out-dir': { type: 'string' },
  letterhead: { type: 'string' },
  pdf: { type: 'string' },
  profile: { type: 'string' },
  questions: { type: 'string' },
  tracked: { type: 'string' },
  year: { type: 'string' },
  office: { type: 'string' },
} as const;
export type GivenOptions = { [K in keyof typeof OPTIONS]?: string };
