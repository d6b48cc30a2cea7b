import { readFile } from 'node:fs/promises';
import { extname, join, relative } from 'node:path';
import { newNonce, securityHeaders } from './content-security-policy.ts';

/** An answer to a request for one of the page's files. */
export interface PageAnswer {
  status: 200 | 404;
  headers: Record<string, string>;
  body: Buffer<ArrayBuffer>;
}

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
};

const NONCE_TAG = /(<meta name="csp-nonce" content=")[^"]*"/;
/** What the build names after its content: under one name there is never anything else, and none of it is a report's. */
const NAMED_BY_CONTENT = /^\/assets\//;
const SEGMENT = /^[\w-][\w.-]*$/;

/**
 * The file that a URL's path asks for, or null when it asks for anything but a plain name below `root`.
 * @param pathname as it stands in the URL, percent-encoded, beginning with /
 */
export function pageFilePath(root: string, pathname: string): string | null {
  const name = pathname === '/' ? 'index.html' : decoded(pathname.slice(1));
  // Only plain names: no .. in any spelling, no drive, no stream, no hidden file.
  if (name === null || !name.split('/').every((segment) => SEGMENT.test(segment))) return null;
  const file = join(root, name);
  return relative(root, file).startsWith('..') ? null : file;
}

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

/**
 * Reads one of the page's files; the page itself gets the nonce of this answer's policy. A browser may keep the code, with
 * what it compiled of it, for the next start; everything else it must ask for.
 */
export async function readPageFile(root: string, pathname: string): Promise<PageAnswer> {
  const nonce = newNonce();
  const headers = securityHeaders(nonce);
  const file = pageFilePath(root, pathname);
  const type = file && TYPES[extname(file)];
  const found = type ? await readFile(file).catch(() => null) : null;
  if (!type || !found) return { status: 404, headers, body: Buffer.alloc(0) };
  const body =
    extname(file) === '.html'
      ? Buffer.from(found.toString('utf8').replace(NONCE_TAG, `$1${nonce}"`))
      : Buffer.from(found);
  if (NAMED_BY_CONTENT.test(pathname)) headers['Cache-Control'] = 'private, max-age=31536000, immutable';
  return { status: 200, headers: { ...headers, 'Content-Type': type }, body };
}
