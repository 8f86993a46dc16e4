import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const root = fileURLToPath(new URL('../', import.meta.url)).replace(/\/$/, '');

/** What a file of the product exports, for scripts that Node runs as they are; `file` counts from the repository's root. */
export async function loadModule<T>(file: string): Promise<T> {
  const { module } = await runnerImport<T>(`${root}/${file}`, {
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': root } },
  });
  return module;
}
