import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build, type Plugin } from 'vite';

const CONFIG = fileURLToPath(new URL('../usb/vite.config.ts', import.meta.url));

/** As `src/app/workshop/hand-out/one-file.ts` asks for it. No ending of a text: it is packed once, here. */
const NAME = 'one-file.bin';

/**
 * Builds the page as one file, too, and lays it beside the page: the workshop puts a scenario into it. It is no part of the
 * page, which loads it on request only, and no device keeps it.
 */
export function oneFilePlugin(): Plugin {
  let folder = '';
  let isWritten = false;
  return {
    name: 'parley-one-file',
    apply: 'build',
    configResolved({ root, build: { outDir } }) {
      folder = join(root, outDir);
    },
    // Not called where the build has failed.
    writeBundle() {
      isWritten = true;
    },
    closeBundle: {
      sequential: true,
      async handler() {
        if (isWritten) writeFileSync(join(folder, NAME), gzipSync(await oneFile(), { level: 9 }));
      },
    },
  };
}

async function oneFile(): Promise<string> {
  const built = await build({ configFile: CONFIG, mode: 'usb', logLevel: 'error', build: { write: false } });
  const [page] = Array.isArray(built) ? built : [built];
  const files = page !== undefined && 'output' in page ? page.output : [];
  const file = files.find(({ fileName }) => fileName === 'parley.html');
  if (file?.type !== 'asset') throw new Error('The page could not be built as one file.');
  return String(file.source);
}
