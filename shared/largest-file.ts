/** The largest file that is read, in bytes. A real report is under 100 kB. */
export const MAX_FILE_BYTES = 50 * 1024 * 1024;
