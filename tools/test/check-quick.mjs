// @ts-check
// Lints the files that differ from the main branch, and checks the types that they can affect: npm run check:quick
import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { branchPoint, changedFiles } from './changed-files.mjs';
import { runProgram } from './run-program.mjs';

/** Files that biome reads. */
const LINTED = /\.(?:tsx?|mjs|jsonc?|css|html)$/;
/** Layers that are compiled without the types of a page. */
const HEADLESS = /^src\/(?:engine|lab|scenario|record|messages|session)\//;

/**
 * Returns the commands for changed files. Types are checked incrementally, since a type of a changed file can break
 * another file.
 *
 * @param {readonly string[]} files that exist
 * @returns {string[][]}
 */
export function quickCommands(files) {
  const linted = files.filter((path) => LINTED.test(path));
  const typed = linted.filter((path) => !/\.(?:css|html)$/.test(path));
  const lint = ['npx', 'biome', 'check', '--error-on-warnings', '--no-errors-on-unmatched', ...linted];
  return [
    ...(linted.length > 0 ? [lint] : []),
    ...(typed.length > 0 ? [typesOf('tsconfig.json')] : []),
    ...(typed.some((path) => HEADLESS.test(path)) ? [typesOf('tsconfig.headless.json')] : []),
  ];
}

/** @param {string} config */
function typesOf(config) {
  const kept = `node_modules/.cache/${config.replace('.json', '')}.tsbuildinfo`;
  return ['npx', 'tsc', '-p', config, '--incremental', '--tsBuildInfoFile', kept];
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const files = changedFiles(branchPoint()).filter((path) => existsSync(path));
  for (const command of quickCommands(files)) {
    const { code, output } = await runProgram(command);
    if (code === 0) continue;
    console.log(output.trimEnd());
    process.exitCode = 1;
  }
}
