// @ts-check
// Runs the tests of the MessageFormat 2 working group against what says our messages: npm run -s conformance -- FOLDER.
// They are in no package; FOLDER is test/tests of https://github.com/unicode-org/message-format-wg.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { importSource } from './source/import-source.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const [folder] = process.argv.slice(2);

// The library warns of each value that a test leaves out on purpose.
process.removeAllListeners('warning');

if (folder === undefined || !existsSync(folder)) {
  console.error(
    'Usage: npm run -s conformance -- FOLDER\nFOLDER is test/tests of a copy of unicode-org/message-format-wg.',
  );
  process.exitCode = 2;
} else {
  const { runSuite } = await importSource(root, 'tools/conformance/run-suite.ts');
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.json'));
  console.log('| file | passed | failed | not run |\n| --- | --- | --- | --- |');
  for (const name of names.sort()) {
    const { passed, failed, notRun } = runSuite(JSON.parse(readFileSync(join(folder, name), 'utf8')));
    console.log(`| ${name} | ${passed} | ${failed.length} | ${notRun} |`);
    for (const line of failed) console.error(`${name}: ${line}`);
    if (failed.length > 0) process.exitCode = 1;
  }
}
