import { ENGLISH } from '#messages/en/english.ts';
import type { Language } from '#messages/language.ts';
import type { Texts } from '#messages/speaker.ts';
import { GLOSSARY } from '#session/words/glossary.ts';
import { type MessageParts, messagePartsOf, type Selection } from './message-parts.ts';

/** Tags that a message may put around a piece of itself, for the page to draw. */
const TAGS: readonly string[] = ['b', 'count', 'hidden', 'note', 'open', 'term', 'vague', 'wording'];
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

/** What a language lacks, or has too much, beside English: ids, values of a message, and codes that it has words for. */
export function languageFaults(english: Texts, other: Texts): string[] {
  const [ours, theirs] = [partsById(english), partsById(other)];
  return [
    ...[...ours.keys()].filter((id) => !theirs.has(id)).map((id) => `${id} is missing`),
    ...[...theirs.keys()].filter((id) => !ours.has(id)).map((id) => `${id} is not among the English messages`),
    ...[...theirs].flatMap(([id, parts]) => {
      const original = ours.get(id);
      return original === undefined
        ? []
        : [...strangeValues(id, original, parts), ...missingCodes(id, original, parts)];
    }),
  ];
}

/** A message, or all the ways to say the same. */
type Ways = readonly MessageParts[];

function strangeValues(id: string, ours: Ways, theirs: Ways): string[] {
  const given = new Set(ours.flatMap(({ values }) => [...values.keys()]));
  const asked = new Set(theirs.flatMap(({ values }) => [...values.keys()]));
  return [...asked]
    .filter((value) => !given.has(value))
    .map((value) => `${id} asks for $${value}, which nobody gives it`);
}

/** Wherever a message goes by a code, it has words for each that English has words for. */
function missingCodes(id: string, ours: Ways, theirs: Ways): string[] {
  const given = (name: string) => new Set(ours.flatMap(({ codes }) => (codes.get(name) ?? []).flat()));
  return theirs.flatMap(({ codes }) =>
    [...codes].flatMap(([name, places]) =>
      places.flatMap((place) =>
        [...given(name)]
          .filter((code) => !place.includes(code))
          .map((code) => `${id} has no words for $${name} ${code}`),
      ),
    ),
  );
}

function partsById(texts: Texts): Map<string, Ways> {
  const byId = new Map<string, MessageParts[]>();
  for (const [id, text] of messagesIn(texts)) byId.set(id, [...(byId.get(id) ?? []), messagePartsOf(text)]);
  return byId;
}
