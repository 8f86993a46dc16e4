import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const alias = { '@': fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/, '') };

const pure = ['tests/rules/**/*.test.ts', 'tests/practice/**/*.test.ts', 'tests/architecture.test.ts'];

export default defineConfig({
  test: {
    projects: [
      {
        // Pure code needs no document and leaves nothing behind: its files share their workers.
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
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/e2e/**', ...pure],
          testTimeout: 60_000,
        },
      },
      {
        resolve: { alias },
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: ['practice/rig/ensure-browsers.ts'],
          testTimeout: 240_000,
          hookTimeout: 240_000,
          // Real browsers on two cores: what fails once and not again is printed as retried, what is broken fails twice.
          retry: 1,
          maxWorkers: 2,
          // After the unit tests, which have the machine to themselves; workers are counted in each group.
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
