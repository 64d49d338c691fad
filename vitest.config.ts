import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';
import viteConfig from './vite.config.ts';

// Each project has the page's configuration itself. If the projects extended a common one, this file would be bundled once
// more for each, with plugins of its own: all scenarios would be read and checked three times before the first test.
function project(test: NonNullable<TestProjectInlineConfiguration['test']>): TestProjectInlineConfiguration {
  const { setupFiles = [], ...rest } = test;
  return {
    ...viteConfig,
    test: {
      // A test says what is right, not how fast this machine is.
      testTimeout: 120_000,
      hookTimeout: 120_000,
      setupFiles: ['tests/support/settled-chance.ts', ...setupFiles],
      // Nothing holds state between tests, so the modules are read once a worker.
      isolate: false,
      // Games leave much behind: with room for it, it is swept away less often, which is a twentieth of the time.
      execArgv: ['--max-semi-space-size=32'],
      ...rest,
    },
  };
}

/** Tests that need a page, though their names do not say so. A file that names its environment would have workers of its own. */
const ON_A_PAGE = ['tests/panels/**/!(announcement|has-markup).test.ts', 'tests/app/show-after-frame.test.ts'];

export default defineConfig({
  test: {
    reporters: ['default', 'json'],
    outputFile: { json: 'test-results/vitest.json' },
    // Vitest leaves one core free for whoever watches; nobody else works here on a machine that only tests.
    maxWorkers: '100%',
    projects: [
      project({
        // Long tests, and others with whole samples: run when their sources have changed, by `npm run study`.
        name: 'study',
        environment: 'node',
        testTimeout: 3_600_000,
        include: ['tests/**/*.study.ts'],
      }),
      project({
        name: 'node',
        environment: 'node',
        include: ['tests/**/*.test.ts'],
        exclude: [...ON_A_PAGE, 'tests/e2e/**'],
      }),
      project({
        name: 'happy-dom',
        environment: 'happy-dom',
        // The page is swept after every test, so that modules are read once a worker here, too.
        unstubGlobals: true,
        setupFiles: ['tests/support/swept-page.ts'],
        include: ['tests/**/*.test.tsx', ...ON_A_PAGE],
        exclude: ['tests/e2e/**'],
      }),
    ],
  },
});
