import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('../../', import.meta.url));

/**
 * Bundles `practice/bench/<entry>` with the product code it imports, minified as in production. Returns an expression
 * that puts its exports on `globalThis.bench`, for `Surface.evaluate`.
 */
export async function bundleProbe(entry: string): Promise<string> {
  const built = await build({
    configFile: false,
    root,
    publicDir: false,
    logLevel: 'error',
    resolve: { alias: { '@': root } },
    build: {
      write: false,
      lib: { entry: `${root}practice/bench/${entry}`, formats: ['iife'], name: 'bench' },
    },
  });
  const outputs = Array.isArray(built) ? built : [built];
  const [chunk] = outputs.flatMap((one) => ('output' in one ? one.output : []));
  if (chunk?.type !== 'chunk') throw new Error(`${entry} did not become one script`);
  return `(() => { ${chunk.code}; globalThis.bench = bench; return true; })()`;
}
