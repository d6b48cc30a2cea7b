/** What can go wrong in a way that a person can be told of; shared/words.ts holds a sentence for each. */
export const ERROR_CODES = [
  'disk-full',
  'read-only',
  'file-busy',
  'unreadable',
  'file-unread',
  'disk-failing',
  'not-found',
  'changed-elsewhere',
  'open-elsewhere',
  'folder-missing',
  'not-a-folder',
  'is-folder',
  'folder-in-place',
  'not-a-file',
  'empty-file',
  'file-missing',
  'damaged',
  'newer-version',
  'not-text',
  'too-large',
  'too-long',
  'unsupported-file',
  'old-word-file',
  'works-file',
  'no-text-document',
  'backup-file',
  'settings-file',
  'password-protected',
  'no-report',
  'page-elsewhere',
  'bad-report',
  'no-sheet',
  'bad-stations',
  'old-sheet',
  'export-mismatch',
  'secret-report',
  'same-name',
  'bad-profile',
  'bad-pack',
  'bad-record',
  'review-missing',
  'not-copied',
  'bad-county-pack',
  'bad-backup',
  'no-browser',
  'cancelled',
  'not-finished',
  'not-allowed',
  'unreachable',
  'part-missing',
  'internal',
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

/** A failure with a known cause. `detail` names the file or place concerned, in the clerk's words. */
export class AppError extends Error {
  readonly code: ErrorCode;
  readonly detail: string;

  constructor(code: ErrorCode, detail = '', options?: ErrorOptions) {
    super(detail === '' ? code : `${code}: ${detail}`, options);
    this.name = 'AppError';
    this.code = code;
    this.detail = detail;
  }
}
