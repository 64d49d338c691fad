// @ts-check
import { connect } from 'node:net';
import { ServeProblem } from './serve-problem.mjs';

/**
 * Checks that nobody answers on a port. `localhost` is two addresses, and a browser may try either first.
 *
 * @param {number} port
 * @returns {Promise<void>}
 * @throws {ServeProblem} when another program answers
 */
export async function checkPortIsFree(port) {
  const answers = await Promise.all(['127.0.0.1', '::1'].map((host) => somebodyAnswers(host, port)));
  if (answers.includes(true)) throw portIsTaken(port);
}

/**
 * The problem of a port that another program has.
 *
 * @param {number} port
 * @returns {ServeProblem}
 */
export function portIsTaken(port) {
  const other = port === 4200 ? 4300 : 4200;
  return new ServeProblem(
    `Port ${port} is taken by another program, perhaps by Parley in another window. Stop that program, or choose another port: PORT=${other} npm start`,
  );
}

/**
 * @param {string} host
 * @param {number} port
 * @returns {Promise<boolean>}
 */
function somebodyAnswers(host, port) {
  return new Promise((resolve) => {
    const socket = connect({ host, port, timeout: 1000 });
    const finish = (/** @type {boolean} */ answer) => {
      socket.destroy();
      resolve(answer);
    };
    socket.once('connect', () => finish(true));
    socket.once('timeout', () => finish(false));
    socket.once('error', () => finish(false));
  });
}
