// @ts-check
import { build } from 'vite';
import { ServeProblem } from './serve-problem.mjs';

/**
 * Builds the page of a folder. Prints nothing but what is wrong: no list of scripts, and no warnings that a slow machine
 * makes the bundler give of its own plugins, which it also gives when it bundles the configuration.
 *
 * @param {string} root folder of vite.config.ts
 * @returns {Promise<void>}
 */
export async function buildGame(root) {
  try {
    await build({ root, logLevel: 'warn', configLoader: 'runner' });
  } catch (problem) {
    throw new ServeProblem(`The game could not be built. ${problem instanceof Error ? problem.message : problem}`);
  }
}
