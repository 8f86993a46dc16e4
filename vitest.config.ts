import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { LongestFirst } from './tests/samples/longest-first.ts';

const alias = { '@': fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/, '') };

/** No document, and no module is mocked. */
const pure = [
  'tests/*.test.ts',
  'tests/rules/**/*.test.ts',
  'tests/practice/**/*.test.ts',
  'tests/utils/calendar/**/*.test.ts',
  'tests/utils/extension/vault/**/*.test.ts',
];

/** Views and the portal's pages: no module is mocked, and what a file leaves in the document is swept out before the next. */
const documents = [
  'tests/components/**/*.test.tsx',
  'tests/corpus/**/*.test.ts',
  'tests/entrypoints/portal.content/**/*.test.ts',
  'tests/utils/{portal,photo}/**/*.test.ts',
];

export default defineConfig({
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        // What leaves nothing behind shares its workers: a fresh one costs more than most files.
        resolve: { alias },
        test: {
          name: 'unit-pure',
          environment: 'node',
          include: pure,
          isolate: false,
          testTimeout: 60_000,
        },
      },
      {
        resolve: { alias },
        test: {
          name: 'unit-document',
          environment: 'happy-dom',
          include: documents,
          setupFiles: ['tests/samples/empty-document.ts'],
          pool: 'threads',
          isolate: false,
          testTimeout: 60_000,
        },
      },
      {
        // These mock the browser's API, each in its own way: a module graph for each.
        resolve: { alias },
        test: {
          name: 'unit-browser',
          environment: 'happy-dom',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/e2e/**', ...pure, ...documents],
          pool: 'threads',
          testTimeout: 60_000,
        },
      },
      {
        resolve: { alias },
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: ['practice/rig/ensure-browsers.ts', 'tests/e2e/used-profile.ts'],
          testTimeout: 240_000,
          hookTimeout: 240_000,
          // Real browsers on two cores: what fails once and not again is printed as retried, what is broken fails twice.
          retry: 1,
          // A run waits between its steps: 27 minutes so and 31 with two, when the whole suite still took so long (2026-11).
          maxWorkers: 3,
          // After the unit tests, which have the machine to themselves; workers are counted in each group.
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
