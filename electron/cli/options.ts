/** Every option. */
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
  json: { type: 'boolean' },
  plain: { type: 'boolean' },
  last: { type: 'string' },
  pack: { type: 'string' },
  record: { type: 'string' },
  personal: { type: 'string' },
  take: { type: 'string' },
  stations: { type: 'string' },
  docx: { type: 'boolean' },
} as const;
type Options = typeof OPTIONS;
export type GivenOptions = { [K in keyof Options]?: Options[K]['type'] extends 'boolean' ? boolean : string };
