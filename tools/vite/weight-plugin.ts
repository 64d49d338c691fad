import { gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';
import { LICENCE_LIST } from './pages/pages-plugin.ts';
import type { Files } from './weights/built-files.ts';
import { LIMITS, overweight, SCRIPT_LIMITS, tooManyScripts } from './weights/limits.ts';
import { countScripts, weigh } from './weights/weigh.ts';

/** Weighs the built page and counts its scripts, says what it found, and fails the build when a limit is passed. */
export function weightPlugin(): Plugin {
  return {
    name: 'parley-weight',
    apply: 'build',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const files = filesOf(bundle);
        const weights = weigh(files);
        const counts = countScripts(files);
        for (const [name, bytes] of Object.entries(weights))
          this.info(`${name}: ${(bytes / 1024).toFixed(1)} KB of ${LIMITS[name as keyof typeof LIMITS] / 1024}`);
        for (const [name, count] of Object.entries(counts))
          this.info(`scripts, ${name}: ${count} of ${SCRIPT_LIMITS[name as keyof typeof SCRIPT_LIMITS]}`);
        const faults = [...overweight(weights), ...tooManyScripts(counts)];
        if (faults.length > 0) this.error(faults.join('\n'));
      },
    },
  };
}

type Bundle = Parameters<Extract<Plugin['generateBundle'], (...given: never[]) => unknown>>[1];

function filesOf(bundle: Bundle): Files {
  return Object.fromEntries(
    // The list of licences becomes a document, which is no weight of the page.
    Object.entries(bundle).flatMap(([name, file]) => {
      if (name === LICENCE_LIST) return [];
      const text = file.type === 'chunk' ? file.code : file.source;
      // Fonts are packed already.
      const bytes = name.endsWith('.woff2') ? Buffer.from(text).length : gzipSync(text, { level: 9 }).length;
      if (file.type === 'asset') return [[name, { bytes, modules: [], imports: [] }]];
      const { moduleIds: modules, imports } = file;
      return [[name, { bytes, modules, imports }]];
    }),
  );
}
