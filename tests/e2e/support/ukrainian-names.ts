import { readdirSync, readFileSync } from 'node:fs';
import { literally, type Names } from './table.ts';

const MESSAGES = new URL('../../../src/messages/', import.meta.url);

/** How controls are called on the page in Ukrainian, by their English words, whole or as far as their values. */
export const UKRAINIAN_NAMES: Names = {
  with: (words) => new RegExp(pattern(words)),
  from: (words) => new RegExp(`^${pattern(words)}`),
  only: (words) => new RegExp(`^${pattern(words)}$`),
};

/** Words in English that stand in several places may be called differently in each. */
const CALLED: ReadonlyMap<string, ReadonlySet<string>> = called();

function called(): Map<string, Set<string>> {
  const all = new Map<string, Set<string>>();
  for (const [words, there] of pairs()) all.set(words, (all.get(words) ?? new Set()).add(there));
  return all;
}

function* pairs(): Generator<[string, string]> {
  for (const file of readdirSync(new URL('uk/', MESSAGES)).filter(
    (name) => name.endsWith('.json') && name !== 'language.json',
  )) {
    const [english, ukrainian] = ['en', 'uk'].map((folder) => readTexts(`${folder}/${file}`));
    for (const [name, words] of Object.entries(english ?? {})) {
      const there = ukrainian?.[name];
      if (typeof words === 'string' && typeof there === 'string') yield [untilValues(words), untilValues(there)];
    }
  }
}

function readTexts(path: string): Readonly<Record<string, unknown>> {
  return JSON.parse(readFileSync(new URL(path, MESSAGES), 'utf8'));
}

function untilValues(message: string): string {
  return message.replace(/\{.*/s, '');
}

function pattern(words: string): string {
  const there = CALLED.get(words);
  if (there === undefined) throw new Error(`no message begins with, and has no more before its values than: ${words}`);
  return `(?:${[...there].map(literally).join('|')})`;
}
