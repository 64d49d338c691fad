// @ts-check
import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Source of a function that prints a line: shells of engines have `print`, Node has the console. */
const PRINT = '(globalThis.print ?? console.log)';

/**
 * The lines of games in a program that runs a script and prints: Node, or the shell of an engine.
 *
 * @param {readonly string[]} command the program and what it is told before the name of the script
 * @param {string} script see `gamesScript`
 * @param {number} simulated
 * @param {string} folder where the script may be written
 * @returns {Promise<string[]>}
 * @throws Error when the program fails
 */
export function shellLines([program = '', ...args], script, simulated, folder) {
  const file = join(folder, 'games.js');
  writeFileSync(file, `${script}\nfor (const line of parley.linesOfGames(${simulated})) ${PRINT}(line);\n`);
  return new Promise((resolve, reject) => {
    const running = spawn(program, [...args, file], { stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    let complained = '';
    running.stdout.setEncoding('utf8').on('data', (text) => {
      said += text;
    });
    running.stderr.setEncoding('utf8').on('data', (text) => {
      complained += text;
    });
    running.on('error', reject);
    running.on('close', (status) => {
      if (status === 0) resolve(said.trimEnd().split('\n'));
      else reject(new Error(`${program} ended with ${status}: ${complained.slice(-500)}`));
    });
  });
}
