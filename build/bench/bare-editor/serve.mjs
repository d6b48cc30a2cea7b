import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** @type {Record<string, string>} */
const TYPES = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css' };

/**
 * Builds the page of the bare editor and serves it. Gives its address, and what ends it.
 * @param {string} folder @param {readonly string[]} paragraphs
 */
export async function serveBareEditor(folder, paragraphs) {
  const outDir = join(folder, 'bare-editor');
  await build({
    configFile: false,
    logLevel: 'error',
    root: fileURLToPath(new URL('.', import.meta.url)),
    base: './',
    publicDir: false,
    build: { outDir, target: 'esnext' },
  });
  const server = createServer(async ({ url = '/' }, response) => {
    const name = url === '/' ? '/index.html' : url;
    const body =
      name === '/text.json' ? JSON.stringify(paragraphs) : await readFile(join(outDir, name)).catch(() => '');
    response.writeHead(200, { 'Content-Type': TYPES[extname(name)] ?? 'application/json' }).end(body);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(null)));
  const address = server.address();
  const port = address && typeof address === 'object' ? address.port : 0;
  const stop = () => new Promise((resolve) => server.close(resolve));
  return { url: `http://127.0.0.1:${port}/`, stop };
}
