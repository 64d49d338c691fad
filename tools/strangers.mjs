// Measures our negotiator against the textbook's on the domains of a folder: npm run strangers -- DIR.
import { statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { importSource } from './source/import-source.mjs';

const USAGE =
  'Usage: npm run -s strangers -- DIR [--rounds 100] [--parties 1,2]\nDIR holds a folder with a domain.json for each domain.';

function readRequest() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { rounds: { type: 'string', default: '100' }, parties: { type: 'string', default: '1,2' } },
  });
  const [folder, ...more] = positionals;
  const rounds = Number(values.rounds);
  const parties = values.parties.split(',').map((party) => Number(party) - 1);
  const isRight = parties.length === 2 && parties.every((party) => Number.isInteger(party) && party >= 0);
  if (folder === undefined || more.length > 0 || !(Number.isInteger(rounds) && rounds > 0) || !isRight) {
    throw new Error(USAGE);
  }
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) throw new Error(`There is no folder ${folder}.`);
  return { folder, rounds, parties };
}

try {
  const request = readRequest();
  const root = fileURLToPath(new URL('..', import.meta.url));
  const { measureStrangers } = await importSource(root, 'tools/strangers/measure-strangers.ts');
  console.log(measureStrangers(request, (name) => process.stderr.write(`${name}\n`)));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
