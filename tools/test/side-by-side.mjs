// @ts-check
// Runs scripts of package.json side by side, each one's output in one piece: node tools/test/side-by-side.mjs NAME...
import { spawn } from 'node:child_process';
import { pathToFileURL } from 'node:url';

/**
 * What a program came to.
 *
 * @typedef {object} Ended
 * @property {number} code its exit code; 0 where all was well
 * @property {string} output all that it said
 */

/**
 * Runs scripts side by side, and says of each what it said once it has ended. Gives the number of those that failed.
 *
 * @param {readonly string[]} names
 * @param {(name: string) => Promise<Ended>} run
 * @param {(line: string) => void} say
 * @returns {Promise<number>}
 */
export async function sideBySide(names, run, say) {
  const ended = names.map(async (name) => {
    const { code, output } = await run(name);
    say(`${code === 0 ? 'ok' : 'FAILED'}  ${name}${output.trim() === '' ? '' : `\n${output.trimEnd()}`}`);
    return code;
  });
  return (await Promise.all(ended)).filter((code) => code !== 0).length;
}

/**
 * @param {string} name
 * @returns {Promise<Ended>}
 */
function runScript(name) {
  const shell = process.platform === 'win32';
  const child = spawn('npm', ['run', '-s', name], { stdio: ['ignore', 'pipe', 'pipe'], shell });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (output += text));
  return new Promise((resolve) => {
    child.on('error', (problem) => resolve({ code: 1, output: String(problem) }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  process.exitCode = (await sideBySide(process.argv.slice(2), runScript, console.log)) === 0 ? 0 : 1;
}
