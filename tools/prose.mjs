// @ts-check
// Lists the worst sentences of messages, scenarios and documents, and counts constructions that make English hard to
// read: npm run -s check:prose -- [--worst 20] [--in PLACE] [--write]. Counts may fall below those in tests/prose.json
// and never rise; --write records them.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { importSource } from './source/import-source.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const RECORD = `${root}/tests/prose.json`;

try {
  const { values } = parseArgs({
    options: {
      worst: { type: 'string', default: '20' },
      in: { type: 'string', default: '' },
      write: { type: 'boolean', default: false },
    },
  });
  const { readProse, risenSince } = await importSource(root, 'tools/prose/count-prose.ts');
  const { counts, worst, grades } = readProse(root);
  const here = worst.filter((/** @type {string} */ line) => line.startsWith(values.in));
  for (const line of here.slice(0, Number(values.worst))) console.log(line);
  for (const line of grades) console.log(line);
  const rows = Object.keys(counts.messages).map((name) => [
    name,
    { messages: counts.messages[name], scenarios: counts.scenarios[name], documents: counts.documents[name] },
  ]);
  console.table(Object.fromEntries(rows));
  if (values.write) writeFileSync(RECORD, `${JSON.stringify(counts, undefined, 2)}\n`);
  const risen = risenSince(JSON.parse(readFileSync(RECORD, 'utf8')), counts);
  for (const line of risen) console.error(`More than recorded in tests/prose.json: ${line}`);
  process.exitCode = risen.length === 0 ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
