import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** The product's own functions, bundled as they are shipped. @param {string} folder */
export async function ownFunctions(folder) {
  await build({
    configFile: false,
    logLevel: 'error',
    root: fileURLToPath(new URL('../..', import.meta.url)),
    publicDir: false,
    ssr: { noExternal: true },
    build: {
      ssr: true,
      minify: true,
      outDir: folder,
      emptyOutDir: false,
      rolldownOptions: {
        input: 'tests/bench/own.ts',
        output: { format: 'es', entryFileNames: 'own.mjs', codeSplitting: false },
      },
    },
  });
  return import(join(folder, 'own.mjs'));
}
