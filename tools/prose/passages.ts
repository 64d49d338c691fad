import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { allMessages } from '../../src/messages/en/all-messages.ts';

/** The audience of a text. */
export type Shelf = 'messages' | 'scenarios' | 'documents';

/** A piece of English that a person reads at once. */
export interface Passage {
  readonly shelf: Shelf;
  /** A message's id, a scenario's key or a document's path. */
  readonly place: string;
  readonly text: string;
}

/** Mandates and letters are long enough for a reading grade to mean something. */
export interface GradedText {
  readonly place: string;
  readonly text: string;
}

/** Returns all English of the project: messages, scenarios, and documents but the generated reference. */
export function passagesIn(root: string): readonly Passage[] {
  return [...ofMessages(), ...ofScenarios(root), ...ofDocuments(root)];
}

/** Returns the mandates of all delegations, each as one text. */
export function mandatesIn(root: string): readonly GradedText[] {
  return scenarioFiles(root).flatMap((file) =>
    partiesOf(parse(read(root, file))).map(({ id, mandate }) => ({
      place: `${file} ${id}`,
      text: textsIn(mandate, '').join(' '),
    })),
  );
}

function ofMessages(): Passage[] {
  return Object.entries(allMessages).flatMap(([region, messages]) =>
    Object.entries<string | readonly string[]>(messages)
      .filter(isSaid)
      .flatMap(([name, wordings]) =>
        [wordings]
          .flat()
          .flatMap((wording) =>
            saidBy(wording).map((text): Passage => ({ shelf: 'messages', place: `${region}.${name}`, text })),
          ),
      ),
  );
}

/** Notes for translators stand beside the messages. */
function isSaid([name]: readonly [string, unknown]): boolean {
  return !name.startsWith('@');
}

function ofScenarios(root: string): Passage[] {
  return scenarioFiles(root).flatMap((file) =>
    textsIn(parse(read(root, file)), '').map((text): Passage => ({ shelf: 'scenarios', place: file, text })),
  );
}

function ofDocuments(root: string): Passage[] {
  const files = readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.md') && !path.endsWith('.uk.md') && !path.endsWith('scenario-format.md'))
    .map((path) => `docs/${path}`);
  return ['README.md', 'CONTRIBUTING.md', ...files.toSorted()].flatMap((file) =>
    proseOf(read(root, file)).map((text): Passage => ({ shelf: 'documents', place: file, text })),
  );
}

function scenarioFiles(root: string): string[] {
  const isEnglish = (name: string) => name.endsWith('.yaml') && !/\.\w\w\.yaml$/.test(name);
  const names = readdirSync(join(root, 'scenarios')).filter(isEnglish);
  return names.toSorted().map((name) => `scenarios/${name}`);
}

/** Keys whose texts are words of others: a source is quoted as it is. */
const QUOTED = new Set(['source', 'sources', 'quote', 'url', 'cite']);

/** Returns every text under a value that has a sentence's length. */
function textsIn(value: unknown, key: string): string[] {
  if (QUOTED.has(key)) return [];
  if (typeof value === 'string') return value.split(' ').length > 3 ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => textsIn(inner, Array.isArray(value) ? key : name));
}

function partiesOf(scenario: { readonly parties?: readonly { id: string; mandate?: unknown }[] }) {
  return (scenario.parties ?? []).filter(({ mandate }) => mandate !== undefined);
}

function read(root: string, file: string): string {
  return readFileSync(join(root, file), 'utf8');
}

/** Returns the sentences of a passage, each with its closing mark. */
export function sentencesOf(passage: string): readonly string[] {
  return passage
    .split(/(?<=[.!?…][”’)]?)\s+(?=[“‘(]?[\p{Lu}\d])|\n{2,}/u)
    .map((sentence) => sentence.replaceAll(/\s+/g, ' ').trim())
    .filter((sentence) => /\p{L}/u.test(sentence));
}

/**
 * Returns what a message can say: one passage for each of its variants, with a stand-in for each value.
 *
 * @param message in MessageFormat 2
 */
export function saidBy(message: string): readonly string[] {
  const variants = [...message.matchAll(/\{\{([\s\S]*?)\}\}(?!\})/g)].map(([, text = '']) => text);
  const texts = variants.length > 0 ? variants : [message];
  return texts.map((text) => text.replaceAll(/\{[#/][^}]*\}/g, '').replaceAll(/\{[^}]*\}/g, 'X'));
}

/** Returns the prose of a document: paragraphs and items of lists, without code, tables, headings, addresses and marks. */
export function proseOf(markdown: string): readonly string[] {
  return markdown
    .replaceAll(/```[\s\S]*?```/g, '')
    .split(/\n\s*\n|\n(?=\s*(?:[-*]|\d+\.)\s)/)
    .filter((block) => !/^\s*(?:#|\||<)/.test(block))
    .map((block) =>
      block
        .replaceAll(/\]\([^)]*\)/g, '')
        .replaceAll(/`[^`]*`/g, 'X')
        .replaceAll(/^\s*(?:[-*>]|\d+\.)\s+/gm, '')
        .replaceAll(/[[\]*]/g, ''),
    );
}
