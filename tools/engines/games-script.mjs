// @ts-check
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/**
 * Bundles everything that a game needs as one classic script for any engine; it defines
 * `parley.linesOfGames(simulated)`.
 *
 * @returns {Promise<string>}
 */
export async function gamesScript() {
  const configFile = fileURLToPath(new URL('vite.config.ts', import.meta.url));
  const result = await build({ configFile, logLevel: 'error' });
  const [output] = Array.isArray(result) ? result : [result];
  if (output === undefined || !('output' in output)) throw new Error('The script of the games could not be built.');
  return output.output[0].code;
}
