// @ts-check
// Plays the same games in every engine for JavaScript that is here: npm run -s engines -- [--games 500] [--install] [--write].
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { comparedLines } from './engines/compared-lines.mjs';
import { enginesHere } from './engines/engines-here.mjs';
import { gamesScript } from './engines/games-script.mjs';
import { writeMeasured } from './report/write-measured.mjs';

const USAGE = `Usage: npm run -s engines -- [--games 500] [--install] [--write]
--install takes what is missing from the packages of the system (Debian, as root) and Node 20 and 22 from npm.
--write puts the table into docs/understand/engines.md.`;
const DOCUMENT = fileURLToPath(new URL('../docs/understand/engines.md', import.meta.url));

function readRequest() {
  const { values } = parseArgs({
    options: {
      games: { type: 'string', default: '500' },
      install: { type: 'boolean', default: false },
      write: { type: 'boolean', default: false },
    },
  });
  if (!/^[1-9]\d*$/.test(values.games)) throw new Error(USAGE);
  return { ...values, games: Number(values.games) };
}

/**
 * @param {import('./engines/engines-here.mjs').Engine} engine
 * @param {string} script
 * @param {number} games
 * @returns {Promise<string[]>}
 */
async function linesIn(engine, script, games) {
  process.stderr.write(`${engine.name} ${engine.version} ...\n`);
  const folder = mkdtempSync(join(tmpdir(), 'parley-engines-'));
  try {
    return await engine.lines(script, games, folder);
  } finally {
    // A browser that was just ended may still be writing.
    rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  }
}

/**
 * @param {import('./engines/engines-here.mjs').Engine[]} engines
 * @param {number} games
 * @returns {Promise<{ readonly rows: string[], readonly differences: string[] }>}
 */
async function compared([first, ...others], games) {
  if (first === undefined) throw new Error('No engine is here.');
  const script = await gamesScript();
  const expected = await linesIn(first, script, games);
  const rows = [`| ${first.name} | ${first.version} | ${expected.length} of ${expected.length} |`];
  const differences = [];
  for (const engine of others) {
    const { equal, of, first: difference } = comparedLines(expected, await linesIn(engine, script, games));
    rows.push(`| ${engine.name} | ${engine.version} | ${equal} of ${of} |`);
    if (difference !== undefined) differences.push(`${engine.name} differs: ${difference}`);
  }
  return { rows, differences };
}

try {
  const { games, install, write } = readRequest();
  const { engines, missing } = enginesHere(install);
  const { rows, differences } = await compared(engines, games);
  const day = new Date().toISOString().slice(0, 10);
  const table = ['| engine | version | lines equal |', '| --- | --- | ---: |', ...rows].join('\n');
  const report = [`${games} simulated games, on ${day}.`, table, ...missing].join('\n\n');
  console.log(report);
  for (const difference of differences) console.error(difference);
  if (write) writeMeasured(DOCUMENT, report);
  process.exitCode = differences.length === 0 ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
