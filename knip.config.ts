import type { KnipConfig } from 'knip';

/** What a style sheet uses, as imports: other sheets, and the files of the font packages. */
function importsOfSheet(text: string): string {
  const used = text.matchAll(/(?:@import\s+|url\()['"]([^'":]+)['"]/g);
  return [...used].map(([, path]) => `import '${path}';`).join('\n');
}

const config: KnipConfig = {
  entry: [
    'tools/**/*.mjs',
    // It has packages of its own, which are installed when it is first run.
    '!tools/lighthouse/**',
    // Vite runs these for the tools that write files.
    'tools/map/bake-europe.ts',
    'tools/map/outline-svg.ts',
    'src/scenario/json-schema-text.ts',
    'tools/schema/format-reference.ts',
    'tools/moments/moments.ts',
    'src/cli/main.ts',
    'src/server/main.ts',
    // Built by itself, beside the page.
    'src/app/offline/service-worker.ts',
    'src/cli/bench/bench.ts',
    'src/cli/bench/class-links.ts',
    'tools/strangers/measure-strangers.ts',
    'tools/negotiators/measure-negotiators.ts',
    'tools/lesson/measure-lesson.ts',
    'tools/lesson/measure-talks.ts',
    'tools/lesson/measure-waits.ts',
    'tools/truths/measure-truths.ts',
    'tools/growth/measure-growth.ts',
    'tools/prose/count-prose.ts',
    'tools/merge-neighbours/merge-neighbours.ts',
    'tools/live/bench.ts',
    'tools/live/soak.ts',
    'tools/acr/open-acr.ts',
    'tools/archives/archive.ts',
    'tools/release/freeze.ts',
    'tools/conformance/run-suite.ts',
    // The scripts of a release's page, which has a build of its own.
    'tools/release/vite.config.ts',
    'tools/release/release-engine.ts',
    'src/app/release/release-main.tsx',
    // In the place of a module of the page, where the page is one file.
    'src/app/scorm/surroundings-of-file.ts',
    'tools/scorm/scorm-package.ts',
    'tools/engines/vite.config.ts',
    'tools/engines/lines-of-games.ts',
    // Served by `npm run dev` alone.
    'tools/gallery/gallery.tsx',
    'tests/**/*.{test,study,spec}.{ts,tsx}',
    // Pages that a test in the browser builds for itself: with a made-up language, and of newer rules.
    'tests/e2e/{made-up,newer}/*.ts',
  ],
  project: ['src/**/*.{ts,tsx,css}', 'tools/**/*.{mjs,ts,tsx,css}', '!tools/lighthouse/**', 'tests/**/*.{ts,tsx}'],
  // A list of words often stands beside the type that is made of it.
  ignoreExportsUsedInFile: true,
  // Of the system, and done without where it is missing.
  ignoreBinaries: ['fc-list', 'hadolint', 'prlimit', 'sha256sum', 'systemd-analyze'],
  // Read as data by the map tool.
  ignoreDependencies: ['world-atlas'],
  compilers: { css: importsOfSheet },
};

export default config;
