// @ts-check
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, posix } from 'node:path';
import { parseSync } from 'vite';

/**
 * A module and what runs with it: the paths and `virtual:` modules that it imports or starts.
 *
 * @typedef {{ readonly text: string, readonly imports: readonly string[] }} Imported
 */

/** Modules that are bundled or started, by their path from the root or from the module that names them. */
const STARTED = /['"`]((?:src|tools)\/[\w./-]+\.(?:tsx?|mjs))['"`]|new URL\('(\.[^']+)', import\.meta\.url\)/g;

/**
 * Returns the unit tests that changed files can affect, the nearest first: by the number of imports between a test and a
 * changed file. A file that is no module affects the modules that name it. Imports of types do not count.
 *
 * @param {string} root the project's folder
 * @param {readonly string[]} changed paths from the root
 * @returns {string[]} paths from the root
 */
export function affectedTests(root, changed) {
  const tests = testsIn(root);
  const modules = modulesOf(root, tests);
  const importers = importersIn(modules);
  const found = new Set([...changed, ...changed.flatMap((path) => modulesNaming(modules, path))]);
  for (const path of changed) for (const made of madeOf(importers.keys(), path)) found.add(made);
  // A set gives what is added to it while it is walked: the nearest come first.
  for (const path of found) for (const importer of importers.get(path) ?? []) found.add(importer);
  return [...found].filter((path) => tests.has(path));
}

/** @param {string} root */
function testsIn(root) {
  const names = readdirSync(join(root, 'tests'), { recursive: true, encoding: 'utf8' });
  const tests = names.filter((name) => /\.test\.tsx?$/.test(name)).sort();
  return new Set(tests.map((name) => `tests/${name.replaceAll('\\', '/')}`));
}

/**
 * @param {string} root
 * @param {ReadonlySet<string>} tests
 * @returns {Map<string, Imported>} all modules that tests import, with the tests
 */
function modulesOf(root, tests) {
  /** @type {Map<string, Imported>} */
  const modules = new Map();
  const paths = new Set(tests);
  for (const path of paths) {
    const module = readModule(root, path);
    modules.set(path, module);
    for (const each of module.imports) paths.add(each);
  }
  return modules;
}

/**
 * @param {string} root
 * @param {string} path
 * @returns {Imported}
 */
function readModule(root, path) {
  if (!/\.(?:m?js|tsx?)$/.test(path)) return { text: '', imports: [] };
  const text = readFileSync(join(root, path), 'utf8');
  const imports = specifiersOf(path, text).flatMap((specifier) => resolved(root, path, specifier));
  return { text, imports };
}

/**
 * @param {string} path
 * @param {string} text
 * @returns {string[]} what a module imports as it runs, without types
 */
function specifiersOf(path, text) {
  const { module } = parseSync(path, text);
  const runs = module.staticImports.filter(({ entries }) => entries.length === 0 || entries.some((one) => !one.isType));
  const handedOn = module.staticExports.flatMap(({ entries }) =>
    entries.flatMap(({ isType, moduleRequest }) => (isType || moduleRequest === null ? [] : [moduleRequest.value])),
  );
  const late = module.dynamicImports.map(({ moduleRequest: { start, end } }) => text.slice(start + 1, end - 1));
  const started = [...text.matchAll(STARTED)].flatMap(([, whole, relative]) => whole ?? relative ?? []);
  return [...runs.map(({ moduleRequest }) => moduleRequest.value), ...handedOn, ...late, ...started];
}

/**
 * @param {string} root
 * @param {string} from
 * @param {string} specifier
 * @returns {string[]} none for packages and parts of Node
 */
function resolved(root, from, specifier) {
  const [file = ''] = specifier.split('?');
  if (file.startsWith('virtual:')) return [file];
  const within = file.startsWith('#') ? `src/${file.slice(1)}` : file;
  const path = within.startsWith('.') ? posix.join(posix.dirname(from), within) : within;
  const isFile = /\.\w+$/.test(path) && existsSync(join(root, path));
  return isFile ? [path] : [];
}

/**
 * @param {ReadonlyMap<string, Imported>} modules
 * @returns {Map<string, string[]>} importers by the path or name of what they import
 */
function importersIn(modules) {
  /** @type {Map<string, string[]>} */
  const importers = new Map();
  for (const [path, { imports }] of modules) {
    for (const each of imports) importers.set(each, [...(importers.get(each) ?? []), path]);
  }
  return importers;
}

/**
 * @param {ReadonlyMap<string, Imported>} modules
 * @param {string} path a changed file
 * @returns {string[]} modules whose text names the file, or the id of the scenario that it holds
 */
function modulesNaming(modules, path) {
  if (/\.tsx?$/.test(path)) return [];
  const id = /^scenarios\/([\w-]+)\./.exec(path)?.[1];
  const name = id === undefined ? basename(path) : `'${id}'`;
  return [...modules].flatMap(([module, { text }]) => (text.includes(name) ? [module] : []));
}

/**
 * @param {Iterable<string>} imported
 * @param {string} path a changed file
 * @returns {string[]} modules that the build makes of the file
 */
function madeOf(imported, path) {
  const ofMessages = /languages|late-messages/;
  return [...imported].filter((name) => {
    if (!name.startsWith('virtual:')) return false;
    return ofMessages.test(name) ? path.startsWith('src/messages/') : path.startsWith('scenarios/');
  });
}
