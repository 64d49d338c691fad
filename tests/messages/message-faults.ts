import { ENGLISH } from '#messages/en/english.ts';
import type { Language } from '#messages/language.ts';
import type { Texts } from '#messages/speaker.ts';
import { GLOSSARY } from '#session/words/glossary.ts';
import { messagePartsOf, type Selection } from './message-parts.ts';

/** Tags that a message may put around a piece of itself, for the page to draw. */
const TAGS: readonly string[] = ['b', 'count', 'hidden', 'open', 'term'];
/** Keys by which something else than a number selects. */
const WORDS = /^[a-z][a-z-]*$/;

/** All messages of a language: each with its id and, where there are several ways to say it, one for each. */
export function messagesIn(texts: Texts): [id: string, text: string][] {
  return Object.entries(texts).flatMap(([region, messages]) =>
    Object.entries(messages ?? {}).flatMap(([name, text]) =>
      [text].flat().map((one): [string, string] => [`${region}.${name}`, one]),
    ),
  );
}

/** What is wrong with a message of a language, in words; nothing where all is well. `functions`: those that it may use. */
export function messageFaults(text: string, functions: readonly string[], language = ENGLISH): string[] {
  const parts = partsOrFault(text);
  if (typeof parts === 'string') return [parts];
  return [
    ...[...parts.functions].filter((name) => !functions.includes(name)).map((name) => `no function :${name}`),
    ...[...parts.tags].filter((name) => !TAGS.includes(name)).map((name) => `no tag #${name}`),
    ...unexplained(text).map((word) => `no entry ${word} of the glossary`),
    ...[...parts.keys].filter((key) => !WORDS.test(key) && !/^\d+$/.test(key)).map((key) => `no key ${key}`),
    ...parts.selections.flatMap((selection) => pluralFaults(selection, language)),
    ...[...parts.cases].filter((one) => !isCaseOf(language, one)).map((one) => `no case ${one}`),
    ...(parts.hasLocals ? ['a .local value, whose type cannot be read'] : []),
    ...(/\{\{\s|\s\}\}/.test(text) ? ['space at the edge of a variant'] : []),
  ];
}

/** Words that a message would have explained, and that the glossary does not know. */
function unexplained(text: string): string[] {
  const words = [...text.matchAll(/\{#term of=([\w-]+)\}/g)].map(([, word = '']) => word);
  return words.filter((word) => !GLOSSARY.some((key) => key === word));
}

/** Functions whose values are counted. */
const COUNTING = ['count', 'rounds', 'points'];

/** Where a message goes by a plural category of its language, it has words for each of them; for the rest, a catch-all. */
function pluralFaults({ functions, keys }: Selection, { tag }: Language): string[] {
  if (!COUNTING.some((name) => functions.has(name))) return [];
  const categories: readonly string[] = new Intl.PluralRules(tag).resolvedOptions().pluralCategories;
  const used = [...keys].filter((key) => !/^\d+$/.test(key));
  const missing = used.length === 0 ? [] : categories.filter((one) => one !== 'other' && !keys.has(one));
  return [
    ...used.filter((key) => !categories.includes(key)).map((key) => `no plural category ${key} in ${tag}`),
    ...missing.map((category) => `no words for the plural category ${category}`),
  ];
}

/** The one that is told has a form for every case that messages ask for. */
function isCaseOf({ you }: Language, wanted: string): boolean {
  return Object.hasOwn(you, wanted);
}

function partsOrFault(text: string) {
  try {
    return messagePartsOf(text);
  } catch (error) {
    return String(error);
  }
}

/** What a language lacks, or has too much, beside English: ids, and values of a message. */
export function languageFaults(english: Texts, other: Texts): string[] {
  const [ours, theirs] = [valuesById(english), valuesById(other)];
  return [
    ...[...ours.keys()].filter((id) => !theirs.has(id)).map((id) => `${id} is missing`),
    ...[...theirs.keys()].filter((id) => !ours.has(id)).map((id) => `${id} is not among the English messages`),
    ...[...theirs].flatMap(([id, values]) =>
      [...values]
        .filter((value) => ours.has(id) && !ours.get(id)?.has(value))
        .map((value) => `${id} asks for $${value}, which nobody gives it`),
    ),
  ];
}

function valuesById(texts: Texts): Map<string, ReadonlySet<string>> {
  const byId = new Map<string, Set<string>>();
  for (const [id, text] of messagesIn(texts)) {
    const values = byId.get(id) ?? new Set();
    byId.set(id, values);
    for (const value of messagePartsOf(text).values.keys()) values.add(value);
  }
  return byId;
}
