import { join } from 'node:path';
import { build } from 'vite';

/** Bundles a TypeScript file into `folder` so that plain Node can run it in a process of its own. */
export async function bundledScript(entry: string, folder: string): Promise<string> {
  await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    ssr: { noExternal: true },
    build: {
      ssr: entry,
      outDir: folder,
      emptyOutDir: false,
      minify: false,
      rolldownOptions: { output: { format: 'esm', entryFileNames: 'script.mjs', codeSplitting: false } },
    },
  });
  return join(folder, 'script.mjs');
}
