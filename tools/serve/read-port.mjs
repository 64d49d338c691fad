// @ts-check
import { ServeProblem } from './serve-problem.mjs';

/**
 * Reads the port that the game is to be served on.
 *
 * @param {string | undefined} wish as typed, or nothing
 * @returns {number} 4173 when nothing was wished
 * @throws {ServeProblem} when the wish is no port
 */
export function readPort(wish) {
  if (wish === undefined || wish === '') return 4173;
  const port = Number(wish);
  if (Number.isInteger(port) && port >= 1 && port <= 65535) return port;
  throw new ServeProblem(`PORT is "${wish}", but a port is a whole number from 1 to 65535. Try: PORT=4200 npm start`);
}
