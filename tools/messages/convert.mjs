// @ts-check
// Turns the messages in TypeScript, src/messages/{en,uk}/*.ts, into JSON files, and deletes what these replace. It is run
// once, on the messages as they are then: node tools/messages/convert.mjs. A comment before a message becomes its note,
// `"@name"`; one at the head of a group a heading, `"@@words-of-it"`.
import { execFileSync, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseMessage, stringifyMessage } from 'messageformat';
import { transformWithOxc } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folderOf = (/** @type {string} */ language) => join(root, 'src', 'messages', language);

/** Modules that stay in TypeScript in the folder of English. */
const STAY = ['english.ts', 'english-speaker.ts', 'in-english.ts', 'late.ts', 'load.ts'];
/** Characters that there is room for, where the page draws words on the map or in a narrow column. */
const LIMITS = [
  { of: /^map\.(?:relayed|closed|claim|gone|leaving|no-channel)$/, most: 16 },
  { of: /^map\.sea-/, most: 20 },
  { of: /^tag\./, most: 14 },
  { of: /^talks\.mood-/, most: 14 },
];

/** The language itself, by folder: the module and what it exports. */
const LANGUAGE = { uk: 'ukrainian.ts' };

/** @typedef {{ about: string | undefined, headings: Map<string, string>, notes: Map<string, string> }} Comments */
/** @typedef {Record<string, string | readonly string[]>} Messages */

const english = await convertLanguage('en', new Map());
await convertLanguage('uk', english);
for (const [name] of english) renameMentions(name);
execFileSync('npx', ['biome', 'check', '--write', 'src/messages/en'], { cwd: root, stdio: 'inherit' });

/**
 * @param {string} language
 * @param {ReadonlyMap<string, Comments>} before comments of English, which are not repeated
 * @returns {Promise<Map<string, Comments>>} by the name of a file
 */
// biome-ignore lint/complexity/noExcessiveCognitiveComplexity: run once, and taken out
async function convertLanguage(language, before) {
  const folder = folderOf(language);
  const files = readdirSync(folder).filter((name) => name.endsWith('.ts') && !STAY.includes(name));
  const texts = new Map(files.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
  const regions = files.filter((name) => isRegion(texts.get(name) ?? ''));
  const commentsOf = new Map(regions.map((name) => [basename(name, '.ts'), commentsIn(texts.get(name) ?? '')]));
  for (const name of regions) {
    const messages = await messagesOf(texts.get(name) ?? '');
    const file = basename(name, '.ts');
    const comments = without(commentsOf.get(file), before.get(file));
    writeFileSync(join(folder, `${file}.json`), fileText(`${language}/${file}`, messages, comments));
    rmSync(join(folder, name));
  }
  for (const name of files.filter((each) => !regions.includes(each))) {
    if (name === LANGUAGE[/** @type {'uk'} */ (language)]) await convertLanguageItself(folder, texts.get(name) ?? '');
    else if (language === 'en') writeFileSync(join(folder, name), withJson(texts.get(name) ?? '', commentsOf));
    if (language !== 'en' && isOfMessages(name)) rmSync(join(folder, name));
  }
  console.log(`${language}: ${regions.length} files`);
  return commentsOf;
}

/** @param {string} text */
function isRegion(text) {
  return !/^import /m.test(text) && /^export const \w+ = \{[\s\S]*\} as const;\s*$/m.test(text);
}

/** True of a module that a language has as English has it; others have code of their own. @param {string} name */
function isOfMessages(name) {
  return Object.values(LANGUAGE).includes(name) || readdirSync(folderOf('en')).includes(name);
}

/**
 * @param {string} text a module that imports nothing
 * @returns {Promise<Messages>} what it exports
 */
async function messagesOf(text) {
  const { code } = await transformWithOxc(text, 'messages.ts', { sourcemap: false });
  const module = await import(`data:text/javascript,${encodeURIComponent(code)}`);
  return /** @type {Messages} */ (Object.values(module)[0]);
}

/**
 * @param {string} folder
 * @param {string} text
 */
async function convertLanguageItself(folder, text) {
  const { tag, ...rest } = await messagesOf(text.replace(/^import type .*$/m, ''));
  writeFileSync(join(folder, 'language.json'), `${JSON.stringify({ tag, ...rest }, undefined, 2)}\n`);
}

/**
 * Reads comments, line by line: the files are all formatted alike.
 *
 * @param {string} text
 * @returns {Comments}
 */
// biome-ignore lint/complexity/noExcessiveCognitiveComplexity: run once, and taken out
function commentsIn(text) {
  const about = /^\/\*\*([\s\S]*?)\*\/\nexport const/m.exec(text)?.[1];
  const lines = text.slice(text.search(/^export const/m)).split('\n');
  /** @type {Comments} */
  const found = { about: about && words(about), headings: new Map(), notes: new Map() };
  let [heading, waiting] = ['', ''];
  let isWithin = false;
  for (const [at, line] of lines.entries()) {
    const comment = /^ {2}\/\/ ?(.*)$/.exec(line)?.[1];
    const [, quoted, plain] = /^ {2}(?:'([^']+)'|([\w$]+)):/.exec(line) ?? [];
    const key = quoted ?? plain;
    if (comment !== undefined) heading = /^ {2}\/\//.test(lines[at - 1] ?? '') ? `${heading} ${comment}` : comment;
    else if (isWithin || /^ {2}\/\*\*/.test(line)) {
      waiting += ` ${line.replace(/^ *(?:\/\*\*|\*(?!\/))? ?/, '').replace(/ *\*\/$/, '')}`;
      isWithin = !line.endsWith('*/');
    } else if (key !== undefined) {
      if (heading !== '') found.headings.set(key, words(heading));
      if (waiting !== '') found.notes.set(key, words(waiting));
      [heading, waiting] = ['', ''];
    }
  }
  return found;
}

/** @param {string} comment */
function words(comment) {
  return comment
    .replace(/^\s*\*\s?/gm, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/**
 * Comments of a language that English has not.
 *
 * @param {Comments | undefined} own
 * @param {Comments | undefined} before
 * @returns {Comments}
 */
function without(own, before) {
  if (own === undefined) throw new Error('The comments of a file were not read.');
  if (before === undefined) return own;
  const notes = [...own.notes].filter(([key, note]) => note !== before.notes.get(key));
  const headings = [...own.headings].filter(([, heading]) => ![...before.headings.values()].includes(heading));
  return {
    about: own.about === before.about ? undefined : own.about,
    headings: new Map(headings),
    notes: new Map(notes),
  };
}

/**
 * @param {string} name for a complaint
 * @param {Messages} messages
 * @param {Comments} comments
 * @returns {string}
 */
// biome-ignore lint/complexity/noExcessiveCognitiveComplexity: run once, and taken out
function fileText(name, messages, { about, headings, notes }) {
  /** @type {Record<string, unknown>} */
  const file = about === undefined ? {} : { '@@comment': about };
  for (const [key, text] of Object.entries(messages)) {
    const [heading, note] = [headings.get(key), notes.get(key)];
    if (heading !== undefined) file[freeName(heading, file)] = heading;
    const limit = name.startsWith('en/') ? LIMITS.find(({ of }) => of.test(`${name.slice(3)}.${key}`)) : undefined;
    const room = limit && `At most ${limit.most} characters.`;
    if (note ?? room) file[`@${key}`] = [note, room].filter((each) => each !== undefined).join(' ');
    file[key] = typeof text === 'string' ? oneLine(name, key, text) : text.map((each) => oneLine(name, key, each));
  }
  return `${JSON.stringify(file, undefined, 2)}\n`;
}

/** @param {string} heading @param {Record<string, unknown>} file */
function freeName(heading, file) {
  const name = `@@${
    heading
      .toLowerCase()
      .match(/[a-z]+/g)
      ?.slice(0, 5)
      .join('-') ?? 'group'
  }`;
  return Object.hasOwn(file, name) ? `${name}-${Object.keys(file).length}` : name;
}

/**
 * A message without the indentation that it had in the module: the same message for whatever reads it.
 *
 * @param {string} name @param {string} key @param {string} text
 */
function oneLine(name, key, text) {
  if (!/^\s*\./.test(text)) return text;
  const lines = text.trim().split('\n');
  const narrow = lines.map((line) =>
    line.trim().replace(/^([^{]*?)\s+\{\{/, (_, keys) => `${keys.replace(/\s+/g, ' ')} {{`),
  );
  const short = narrow.join('\n');
  if (stringifyMessage(parseMessage(short)) !== stringifyMessage(parseMessage(text)))
    throw new Error(`${name}, "${key}" would be another message without its indentation.`);
  return short;
}

/**
 * @param {string} text a module that puts regions together
 * @param {ReadonlyMap<string, unknown>} files names of those that are JSON now
 */
function withJson(text, files) {
  return text
    .replace(/^import type \{.*\n/gm, '')
    .replace(/^import \{ (\w+) \} from '\.\/([\w-]+)\.ts';$/gm, (line, name, file) =>
      files.has(file) ? `import ${name} from './${file}.json' with { type: 'json' };` : line,
    )
    .replace(/\n\/\*\* These, and those that come late\. \*\/\nexport type Messages[\s\S]*$/, '');
}

/** Documents name the files. @param {string} name */
function renameMentions(name) {
  const { stdout } = spawnSync('git', ['grep', '-lE', `messages/(en|uk|[*])/${name}\\.ts`, '--', '*.md'], {
    cwd: root,
    encoding: 'utf8',
  });
  for (const path of stdout.split('\n').filter((each) => each !== '')) {
    const text = readFileSync(join(root, path), 'utf8');
    writeFileSync(
      join(root, path),
      text.replaceAll(new RegExp(`(messages/(?:en|uk|\\*)/${name})\\.ts`, 'g'), '$1.json'),
    );
  }
}
