// @ts-check
// The message files of all languages, as they lie in src/messages.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Folder of the language that all messages are written in first. */
export const ENGLISH = 'en';
/** The file with a language's own conventions. English has a module instead, since the page itself needs it. */
export const LANGUAGE_FILE = 'language.json';
/** Share of the messages from which on a language is offered. */
export const LEAST_SHARE = 0.85;

/**
 * Files that were read, by path: each is asked for by itself, and for the share of its language.
 *
 * @type {Map<string, { mtimeMs: number, value: any }>}
 */
const READ = new Map();

/**
 * Messages by name. `@name` is a note on one, `@@name` a heading.
 *
 * @typedef {Record<string, string | readonly string[]>} Texts
 */

/**
 * Folders of languages, English first.
 *
 * @param {string} root the project's folder
 */
export function foldersOf(root) {
  const messages = join(root, 'src', 'messages');
  const others = readdirSync(messages).filter((name) => existsSync(join(messages, name, LANGUAGE_FILE)));
  return [ENGLISH, ...others.sort()];
}

/**
 * Names of the message files of a language.
 *
 * @param {string} root
 * @param {string} folder
 */
export function filesOf(root, folder) {
  return readdirSync(join(root, 'src', 'messages', folder))
    .filter((name) => name.endsWith('.json') && name !== LANGUAGE_FILE)
    .sort();
}

/**
 * Languages beside English that are offered, with the share of their messages that is there, from 0 to 1.
 *
 * @param {string} root
 */
export function offeredIn(root) {
  return foldersOf(root)
    .filter((folder) => folder !== ENGLISH)
    .map((folder) => ({ folder, language: readFile(root, folder, LANGUAGE_FILE), share: shareOf(root, folder) }))
    .filter(({ share }) => share >= LEAST_SHARE);
}

/**
 * Share of the English messages that a language has, rounded down to a hundredth.
 *
 * @param {string} root
 * @param {string} folder
 */
export function shareOf(root, folder) {
  let [all, there] = [0, 0];
  for (const file of filesOf(root, ENGLISH)) {
    const own = readTexts(root, folder, file);
    const names = Object.keys(readTexts(root, ENGLISH, file));
    all += names.length;
    there += names.filter((name) => isThere(own[name])).length;
  }
  return Math.floor((there / Math.max(all, 1)) * 100) / 100;
}

/**
 * Messages of a file in a language, in English where it has none, in the order of English.
 *
 * @param {string} root
 * @param {string} folder
 * @param {string} file
 * @returns {Texts}
 */
export function readWithEnglish(root, folder, file) {
  const english = readTexts(root, ENGLISH, file);
  if (folder === ENGLISH) return english;
  const own = readTexts(root, folder, file);
  return Object.fromEntries(
    Object.entries(english).map(([name, text]) => {
      const there = own[name];
      return [name, there !== undefined && isThere(there) ? there : text];
    }),
  );
}

/** Tools for translators leave a message empty that is not translated. @param {string | readonly string[] | undefined} text */
function isThere(text) {
  return text !== undefined && text.length > 0 && (typeof text === 'string' || text.every((each) => each !== ''));
}

/**
 * Messages of a file without notes; none where a language has no such file.
 *
 * @param {string} root
 * @param {string} folder
 * @param {string} file
 * @returns {Texts}
 */
function readTexts(root, folder, file) {
  if (folder !== ENGLISH && !existsSync(join(root, 'src', 'messages', folder, file))) return {};
  return Object.fromEntries(Object.entries(readFile(root, folder, file)).filter(([name]) => !name.startsWith('@')));
}

/**
 * @param {string} root
 * @param {string} folder
 * @param {string} file
 * @returns {any}
 */
export function readFile(root, folder, file) {
  const path = `src/messages/${folder}/${file}`;
  const whole = join(root, path);
  const { mtimeMs } = statSync(whole);
  const before = READ.get(whole);
  if (before?.mtimeMs === mtimeMs) return before.value;
  const text = readFileSync(whole, 'utf8');
  try {
    const value = JSON.parse(text);
    READ.set(whole, { mtimeMs, value });
    return value;
  } catch (problem) {
    const error = new Error(`${path}${placeIn(text, String(problem))}`);
    // A translator needs the line of the file, and nothing of where the build tool was.
    error.stack = error.message;
    throw error;
  }
}

/**
 * @param {string} text
 * @param {string} problem as Node says it
 */
function placeIn(text, problem) {
  const [, at] = /position (\d+)/.exec(problem) ?? [];
  const before = text.slice(0, at === undefined ? text.length : Number(at)).split('\n');
  return (
    `:${before.length}:${(before.at(-1)?.length ?? 0) + 1} is no JSON that can be read from here on. ` +
    'Look for a comma or a quotation mark that is missing, or one too many, here or in the line above; ' +
    'a quotation mark within a message is written \\".'
  );
}
