import { defineConfig, mergeConfig } from 'vitest/config';
import viteConfig from './vite.config.ts';

export default mergeConfig(
  viteConfig,
  defineConfig({
    test: {
      reporters: ['default', 'json'],
      outputFile: { json: 'test-results/vitest.json' },
      // A test says what is right, not how fast this machine is.
      testTimeout: 120_000,
      hookTimeout: 120_000,
      // Vitest leaves one core free for whoever watches; nobody else works here on a machine that only tests.
      maxWorkers: '100%',
      setupFiles: ['tests/support/settled-chance.ts'],
      projects: [
        {
          extends: true,
          test: {
            // Long tests of what the engine and the scenarios do: run when their sources have changed, by `npm run study`.
            name: 'study',
            environment: 'node',
            isolate: false,
            testTimeout: 3_600_000,
            include: ['tests/**/*.study.ts'],
          },
        },
        {
          extends: true,
          test: {
            name: 'node',
            environment: 'node',
            // Nothing in these layers holds state between tests, so the modules are read once a worker.
            isolate: false,
            include: ['tests/**/*.test.ts'],
            exclude: ['tests/panels/**', 'tests/e2e/**'],
          },
        },
        {
          extends: true,
          test: {
            name: 'happy-dom',
            environment: 'happy-dom',
            // The page is swept after every test, so that here, too, modules are read once a worker.
            isolate: false,
            unstubGlobals: true,
            setupFiles: ['tests/support/swept-page.ts'],
            include: ['tests/**/*.test.tsx', 'tests/panels/**/*.test.ts'],
            exclude: ['tests/e2e/**'],
          },
        },
      ],
    },
  }),
);
