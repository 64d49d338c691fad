// @ts-check
// Makes a package for learning platforms (SCORM 1.2) of the page in one file: npm run build:scorm -- --help.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'vite';
import { importSource } from './source/import-source.mjs';

const USAGE = `Usage: npm run build:scorm [-- OPTIONS]

Writes parley-scorm.zip, to be uploaded as a SCORM package. Without options it has all scenarios.

  --scenario ID     begins with the choice of a delegation in this scenario
  --chair ID        ... with this delegation chosen
  --link LINK       begins with a link from "Hand out links", with the settings of the class
  --score mandate   reports points of the mandate, 0 to 100, as the score; otherwise there is none
  --out FILE        another name of the file`;

const root = fileURLToPath(new URL('..', import.meta.url));

try {
  const { values } = parseArgs({
    options: {
      scenario: { type: 'string' },
      chair: { type: 'string' },
      link: { type: 'string' },
      score: { type: 'string' },
      out: { type: 'string', default: 'parley-scorm.zip' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) console.log(USAGE);
  else await write(values);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}

/** @param {{ scenario?: string, chair?: string, link?: string, score?: string, out: string }} options */
async function write({ out, ...options }) {
  const { scormPackage } = await importSource(root, 'tools/scorm/scorm-package.ts');
  // Options are checked before the page is built, which takes a while.
  scormPackage('</head>', options, root);
  await build({ root, configFile: join(root, 'tools/usb/vite.config.ts'), mode: 'usb', logLevel: 'error' });
  const packed = scormPackage(readFileSync(join(root, 'dist-usb/parley.html'), 'utf8'), options, root);
  writeFileSync(out, packed);
  console.log(`${out}: ${(packed.length / 1_000_000).toFixed(1)} MB. Upload it as a SCORM 1.2 package.`);
}
