import { readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { securityHeaders } from '../../../electron/host/content-security-policy.ts';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
};

async function buildHarness(outDir: string): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'warn',
    root: fileURLToPath(new URL('.', import.meta.url)),
    base: './',
    plugins: [react()],
    build: { outDir, emptyOutDir: true, chunkSizeWarningLimit: 4000 },
  });
}

/** Behind the harness's address: its policy lets in styles that are set by a script, so that the paper alone keeps them out. */
export const WITH_STYLES = '?with-styles';

function headersOf(isWithStyles: boolean): Record<string, string> {
  const { 'Content-Security-Policy': policy = '', ...others } = securityHeaders('unused');
  const styles = policy.replace(/style-src [^;]*/, "style-src 'self' 'unsafe-inline'");
  return { ...others, 'Content-Security-Policy': isWithStyles ? styles : policy };
}

/**
 * Builds the paper alone, without the screen around it, and serves it on loopback under the product's own policy.
 * @returns its address, and what ends it
 */
export async function serveHarness(worker: number): Promise<{ url: string; close: () => Promise<void> }> {
  const folder = join(tmpdir(), `fazhi-harness-${process.pid}-${worker}`);
  await buildHarness(folder);
  const server = createServer(async (request, response) => {
    const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
    const name = pathname === '/' ? '/index.html' : pathname;
    const body = await readFile(join(folder, name)).catch(() => null);
    const type = TYPES[extname(name)] ?? 'text/plain';
    const headers = { ...headersOf(search === WITH_STYLES), 'Content-Type': type };
    response.writeHead(body ? 200 : 404, headers).end(body ?? '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const close = async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    await rm(folder, { recursive: true, force: true });
  };
  return { url: `http://127.0.0.1:${port}/`, close };
}
