// @ts-check
// Runs scripts of package.json side by side, each one's output in one piece: node tools/test/side-by-side.mjs NAME...
import { pathToFileURL } from 'node:url';
import { runProgram } from './run-program.mjs';

/**
 * Runs scripts side by side, and prints the output of each when it ends. Returns the number of those that failed.
 *
 * @param {readonly string[]} names
 * @param {(name: string) => Promise<import('./run-steps.mjs').Ended>} run
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

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const names = process.argv.slice(2);
  process.exitCode =
    (await sideBySide(names, (name) => runProgram(['npm', 'run', '-s', name]), console.log)) === 0 ? 0 : 1;
}
