// @ts-check
// The modules that are made of message files. The files of a language are JSON, src/messages/LANGUAGE/*.json. Modules that
// say what is loaded when are those of English, src/messages/en/*.ts: every other language is loaded as it is.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, posix, resolve } from 'node:path';
import { normalizePath } from 'vite';
import { ENGLISH, LANGUAGE_FILE, offeredIn, readFile, readWithEnglish } from './catalogue.mjs';

/** A module of a JSON file has a name of its own, so that it is no JSON to the bundler. */
const MODULE = '.js';

/** @typedef {ReturnType<typeof offeredIn>} Languages */
/** @typedef {(folder: string, file: string) => string} Specifier */

/**
 * Made of the languages beside English: what loads the messages of each, what loads those that come late, and all at once.
 *
 * @type {Readonly<Record<string, (languages: Languages, from: Specifier) => string>>}
 */
const MADE = {
  'virtual:languages': (languages, from) =>
    languages.map(({ folder }, at) => `import { load as l${at} } from ${from(folder, 'load.ts')};\n`).join('') +
    `export const languages = [${languages.map((each, at) => offered(each, from, `l${at}`))}];`,
  'virtual:late-messages': (languages, from) =>
    languages.map(({ folder }, at) => `import { late as l${at} } from ${from(folder, 'late.ts')};\n`).join('') +
    `export const late = { ${languages.map(({ language }, at) => `${JSON.stringify(language.tag)}: l${at}`)} };`,
  'virtual:whole-languages': (languages, from) =>
    languages
      .map(({ folder }, at) => `import { allMessages as m${at} } from ${from(folder, 'all-messages.ts')};\n`)
      .join('') +
    `export const whole = [${languages.map(({ language }, at) => `{ language: ${JSON.stringify(language)}, texts: m${at} }`)}];`,
};

/**
 * @param {Languages[number]} language
 * @param {Specifier} from
 * @param {string} load name of what loads the rest
 */
function offered({ folder, language, share }, from, load) {
  const first = `async () => (await import(${from(folder, 'first-messages.ts')})).firstMessages`;
  const part = share < 1 ? `share: ${share}, ` : '';
  return `{ language: ${JSON.stringify(language)}, ${part}first: ${first}, ...${load} }`;
}

/** @param {string} id */
export function isVirtual(id) {
  return Object.hasOwn(MADE, id);
}

/**
 * The path of a module that is made of messages: of a JSON file, or of a module that a language has only as English has it.
 *
 * @param {string} root the project's folder
 * @param {string} source
 * @param {string | undefined} importer
 * @returns {string | undefined} `undefined` of any other module
 */
export function modulePath(root, source, importer) {
  const folder = messagesIn(root);
  const path = absolute(source, importer, folder);
  if (path === undefined || partsOf(path, folder) === undefined) return undefined;
  if (path.endsWith('.json')) return path + MODULE;
  return existsSync(path) || !existsSync(inEnglish(path)) ? undefined : path;
}

/**
 * @param {string} source
 * @param {string | undefined} importer
 * @param {string} folder of all messages
 */
function absolute(source, importer, folder) {
  if (!/\.(?:json|ts)$/.test(source)) return undefined;
  if (source.startsWith('#messages/')) return posix.join(folder, source.slice('#messages/'.length));
  if (source.startsWith(`${folder}/`)) return source;
  if (!source.startsWith('.') || importer === undefined) return undefined;
  return normalizePath(resolve(dirname(importer.replace(/\?.*$/, '')), source));
}

/**
 * A module that is made of messages.
 *
 * @param {string} root
 * @param {string} id
 * @returns {{ code: string, files: readonly string[] } | undefined} its code, and the files that it depends on; `undefined`
 *   of any other module
 */
export function messageModule(root, id) {
  const folder = messagesIn(root);
  const made = MADE[id];
  if (made !== undefined) {
    return {
      code: made(offeredIn(root), (language, file) => JSON.stringify(`${folder}/${language}/${file}`)),
      files: [],
    };
  }
  if (!id.startsWith(`${folder}/`)) return undefined;
  const isData = id.endsWith(`.json${MODULE}`);
  const path = isData ? id.slice(0, -MODULE.length) : id;
  const [language, file] = partsOf(path, folder) ?? [];
  if (language === undefined || file === undefined) return undefined;
  const files = [path, inEnglish(path)];
  if (isData) return { code: `export default ${JSON.stringify(dataOf(root, language, file))};`, files };
  return existsSync(path)
    ? undefined
    : { code: within(`${folder}/${language}`, readFileSync(inEnglish(path), 'utf8')), files };
}

/**
 * @param {string} root
 * @param {string} language
 * @param {string} file
 */
function dataOf(root, language, file) {
  return file === LANGUAGE_FILE ? readFile(root, language, file) : readWithEnglish(root, language, file);
}

/**
 * A module of English for another language: what lies beside it lies in that language's folder.
 *
 * @param {string} folder
 * @param {string} code
 */
function within(folder, code) {
  return code.replace(/(\bfrom |\bimport\()'\.\//g, `$1'${folder}/`);
}

/** @param {string} root */
function messagesIn(root) {
  return normalizePath(join(root, 'src', 'messages'));
}

/**
 * @param {string} path
 * @param {string} folder of all messages
 * @returns {string[] | undefined} folder of the language, and file; `undefined` of a path elsewhere
 */
function partsOf(path, folder) {
  const [, language, file] = /^\/([\w-]+)\/([\w-]+\.(?:json|ts))$/.exec(path.replace(folder, '')) ?? [];
  return language === undefined || file === undefined || !path.startsWith(folder) ? undefined : [language, file];
}

/** @param {string} path a file of any language */
function inEnglish(path) {
  return posix.join(posix.dirname(posix.dirname(path)), ENGLISH, posix.basename(path));
}
