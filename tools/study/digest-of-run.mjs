// @ts-check
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { minifySync, parseSync, transformWithOxc, Visitor } from 'vite';

/** Folders whose files a study may read without importing them. */
const DATA_FOLDERS = ['scenarios', 'tests/replays/golden'];

/** How markup is turned into calls, as in the page's own build. */
const AS_ON_THE_PAGE = /** @type {const} */ ({ runtime: 'automatic', importSource: 'preact' });

/** Folders that a module reads, for studies that import it. */
const DATA_OF_MODULES = Object.freeze({ 'src/cli/release/archive.ts': ['assets/releases', 'tests/releases/links'] });

/**
 * A module as it runs, and the modules and packages that it imports.
 *
 * @typedef {object} RunModule
 * @property {string} code without types, comments and white space
 * @property {readonly string[]} imports paths from the project's root, or `package@version`
 */

/**
 * Returns a function that computes the digest of a module as it runs: its own code, the code of every module that it
 * imports, the messages of all languages if it loads any by language, the versions of the packages, and the scenario files.
 * Comments, notes on messages, types and formatting do not count. Modules are
 * read once for all digests.
 *
 * @param {string} root the project's folder
 * @returns {(entry: string) => Promise<string>} takes a path from the root; returns 64 hexadecimal digits; rejects with an
 *   Error that names the module and the import if an imported file is missing
 */
export function digestsOf(root) {
  /** @type {Map<string, Promise<RunModule>>} */
  const read = new Map();
  const data = filesUnder(root, DATA_FOLDERS).map((path) => [path, textOf(root, path)]);

  /** @param {string} path */
  const moduleAt = (path) => {
    const known = read.get(path) ?? readModule(root, path);
    read.set(path, known);
    return known;
  };

  return async (entry) => {
    const found = new Set([entry]);
    /** @type {[string, string][]} */
    const parts = [];
    // A set gives what is added to it while it is walked.
    for (const path of found) {
      const { code, imports } = await moduleAt(path);
      parts.push([path, code]);
      for (const each of imports) found.add(each);
    }
    for (const path of filesUnder(root, foldersReadBy(found))) parts.push([path, textOf(root, path)]);
    parts.sort(([one], [other]) => (one < other ? -1 : 1));
    return createHash('sha256')
      .update(JSON.stringify([...parts, ...data]))
      .digest('hex');
  };
}

/**
 * @param {string} root
 * @param {string} path a file from the root, or `package@version`
 * @returns {Promise<RunModule>}
 */
async function readModule(root, path) {
  if (isPackage(path)) return { code: '', imports: [] };
  const text = textOf(root, path);
  if (isMessageFile(path)) return { code: withoutNotes(text), imports: [] };
  if (!/\.(?:m?js|tsx?)$/.test(path)) return { code: text, imports: [] };
  const { code } = await transformWithOxc(text, path, { sourcemap: false, jsx: AS_ON_THE_PAGE });
  const imports = importsOf(path, code).flatMap((specifier) => resolved(root, path, specifier));
  return { code: minifySync(path, code, { compress: false, mangle: false }).code, imports };
}

/**
 * @param {string} path
 * @param {string} code JavaScript
 * @returns {string[]}
 */
function importsOf(path, code) {
  const { program } = parseSync(path.replace(/\.tsx?$/, '.js'), code);
  /** @type {string[]} */
  const specifiers = [];
  /** @param {{ source: { value: string } | null }} node */
  const add = ({ source }) => source && specifiers.push(source.value);
  new Visitor({
    ImportDeclaration: add,
    ExportNamedDeclaration: add,
    ExportAllDeclaration: add,
    ImportExpression: ({ source }) => source.type === 'Literal' && specifiers.push(String(source.value)),
  }).visit(program);
  return specifiers;
}

/**
 * @param {string} root
 * @param {string} from
 * @param {string} specifier
 * @returns {string[]} the path or the package that is meant; none for a part of Node, and for modules made by the build
 */
function resolved(root, from, specifier) {
  if (/^virtual:.*(?:languages|late-messages)$/.test(specifier)) return otherLanguages(root);
  if (/^(?:node|virtual):/.test(specifier)) return [];
  const [file = ''] = specifier.split('?');
  if (file.startsWith('.')) return [existing(root, from, posix.join(posix.dirname(from), file))];
  if (file.startsWith('#')) return [existing(root, from, `src/${file.slice(1)}`)];
  const [name = ''] = /^(?:@[^/]+\/)?[^/]+/.exec(file) ?? [];
  const { version } = JSON.parse(readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8'));
  return [`${name}@${version}`];
}

/**
 * @param {string} root
 * @param {string} from
 * @param {string} path
 */
function existing(root, from, path) {
  if (!existsSync(join(root, path))) throw new Error(`${from} imports ${path}, which does not exist.`);
  return path;
}

/** @param {string} path */
function isMessageFile(path) {
  return /^src\/messages\/[\w-]+\/[\w-]+\.json$/.test(path);
}

/**
 * Message files of all languages but English, which imports name themselves.
 *
 * @param {string} root
 */
function otherLanguages(root) {
  return filesIn(root, 'src/messages').filter((path) => isMessageFile(path) && !path.startsWith('src/messages/en/'));
}

/**
 * @param {string} text a message file
 * @returns {string} its messages: notes leave no trace in what runs
 */
function withoutNotes(text) {
  return JSON.stringify(Object.entries(JSON.parse(text)).filter(([name]) => !name.startsWith('@')));
}

/** @param {string} path */
function isPackage(path) {
  return /^(?:@[^/]+\/)?[^/]+@\d/.test(path);
}

/**
 * @param {ReadonlySet<string>} modules
 * @returns {string[]} folders that some of the modules read
 */
function foldersReadBy(modules) {
  return Object.entries(DATA_OF_MODULES).flatMap(([module, folders]) => (modules.has(module) ? folders : []));
}

/**
 * @param {string} root
 * @param {readonly string[]} folders
 */
function filesUnder(root, folders) {
  return folders.flatMap((folder) => filesIn(root, folder));
}

/**
 * @param {string} root
 * @param {string} folder
 * @returns {string[]} paths from the root, in order
 */
function filesIn(root, folder) {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.\w+$/.test(name))
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .sort();
}

/**
 * @param {string} root
 * @param {string} path
 * @returns {string} the text, with the same line ends on every system
 */
function textOf(root, path) {
  return readFileSync(join(root, path), 'utf8').replaceAll('\r\n', '\n');
}
