import { gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';
import type { Files } from './weights/built-files.ts';
import { LIMITS, overweight } from './weights/limits.ts';
import { weigh } from './weights/weigh.ts';

/** Weighs the built page, says what it weighs, and fails the build when a limit is passed. */
export function weightPlugin(): Plugin {
  return {
    name: 'parley-weight',
    apply: 'build',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const weights = weigh(filesOf(bundle));
        for (const [name, bytes] of Object.entries(weights))
          this.info(`${name}: ${(bytes / 1024).toFixed(1)} KB of ${LIMITS[name as keyof typeof LIMITS] / 1024}`);
        const faults = overweight(weights);
        if (faults.length > 0) this.error(faults.join('\n'));
      },
    },
  };
}

type Bundle = Parameters<Extract<Plugin['generateBundle'], (...given: never[]) => unknown>>[1];

function filesOf(bundle: Bundle): Files {
  return Object.fromEntries(
    Object.entries(bundle).map(([name, file]) => {
      const text = file.type === 'chunk' ? file.code : file.source;
      // Fonts are packed already.
      const bytes = name.endsWith('.woff2') ? Buffer.from(text).length : gzipSync(text, { level: 9 }).length;
      if (file.type === 'asset') return [name, { bytes, source: undefined, imports: [], isEntry: false }];
      const { facadeModuleId, imports, isEntry } = file;
      return [name, { bytes, source: facadeModuleId ?? undefined, imports, isEntry }];
    }),
  );
}
