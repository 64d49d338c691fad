import { ENGLISH } from '../en/english.ts';
import glossary from '../en/glossary.json' with { type: 'json' };
import { FUNCTION_NAMES } from '../functions/function-names.ts';
import type { Language } from '../language.ts';
import { type MessageParts, messagePartsOf, type Selection } from './message-parts.ts';

/** Messages by region or file, and by name; notes are not among them. */
export type RegionMessages = Readonly<Record<string, Readonly<Record<string, unknown>> | undefined>>;

/** Tags that a message may put around a piece of itself, for the page to draw. */
const TAGS: readonly string[] = ['b', 'count', 'hidden', 'note', 'open', 'term', 'vague', 'wording'];
/** Keys by which something else than a number selects. */
const WORDS = /^[a-z][a-z-]*$/;

/** Returns all messages of a language as id and text; a message with several wordings has one entry for each. */
export function messagesIn(texts: RegionMessages): [id: string, text: string][] {
  return Object.entries(texts).flatMap(([region, messages]) =>
    Object.entries(messages ?? {}).flatMap(([name, text]) =>
      name.startsWith('@') ? [] : [text].flat().map((one): [string, string] => [`${region}.${name}`, String(one)]),
    ),
  );
}

/** Returns the faults of a message, each with the remedy; empty if there are none. */
export function messageFaults(text: string, language = ENGLISH): string[] {
  const parts = partsOrFault(text);
  if (typeof parts === 'string') return [parts];
  return [
    ...[...parts.functions]
      .filter((name) => !FUNCTION_NAMES.includes(name))
      .map((name) => `there is no function :${name}; write the function that the English message has`),
    ...[...parts.tags]
      .filter((name) => !TAGS.includes(name))
      .map((name) => `there is no tag #${name}; write the tag that the English message has`),
    ...unexplained(text).map((word) => `the glossary has no ${word}; leave the word after of= as English has it`),
    ...[...parts.keys]
      .filter((key) => !WORDS.test(key) && !/^\d+$/.test(key))
      .map((key) => `nothing is selected by ${key}; begin the variant as the English message does`),
    ...parts.selections.flatMap((selection) => pluralFaults(selection, language)),
    ...[...parts.cases]
      .filter((one) => !Object.hasOwn(language.you, one))
      .map((one) => `the language has no case ${one}; add it to "you" in language.json, or write another`),
    ...(parts.hasLocals
      ? ['it has a .local value, whose type cannot be read; write the value out where it is said']
      : []),
    ...(/\{\{\s|\s\}\}/.test(text) ? ['a variant begins or ends with a space; take it out'] : []),
  ];
}

/** Words that a message would have explained, and that the glossary does not know. */
function unexplained(text: string): string[] {
  const words = [...text.matchAll(/\{#term of=([\w-]+)\}/g)].map(([, word = '']) => word);
  return words.filter((word) => !Object.hasOwn(glossary, `${word}-meaning`));
}

/** Functions whose values are counted. */
const COUNTING = ['count', 'rounds', 'points'];

/**
 * Returns a fault for each plural category that a selection by plural category lacks, and for each that the language does
 * not have. The catch-all may stand for `other`.
 */
function pluralFaults({ functions, keys }: Selection, { tag }: Language): string[] {
  if (!COUNTING.some((name) => functions.has(name))) return [];
  const categories: readonly string[] = new Intl.PluralRules(tag).resolvedOptions().pluralCategories;
  const used = [...keys].filter((key) => !/^\d+$/.test(key));
  const missing = used.length === 0 ? [] : categories.filter((one) => one !== 'other' && !keys.has(one));
  return [
    ...used
      .filter((key) => !categories.includes(key))
      .map((key) => `${tag} has no plural category ${key}; it has ${categories.join(', ')}`),
    ...missing.map(
      (category) => `there are no words for the plural category ${category}; add a variant ${category} {{...}}`,
    ),
  ];
}

function partsOrFault(text: string) {
  try {
    return messagePartsOf(text);
  } catch (error) {
    return `it cannot be read (${error instanceof Error ? error.message : String(error)}); look for a brace that is missing or one too many, and for {{ }} around each variant`;
  }
}

/**
 * Returns the differences of a language from English: missing and surplus ids, values of a message, and codes that have
 * words.
 */
export function languageFaults(english: RegionMessages, other: RegionMessages): string[] {
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

function partsById(texts: RegionMessages): Map<string, Ways> {
  const byId = new Map<string, MessageParts[]>();
  for (const [id, text] of messagesIn(texts)) byId.set(id, [...(byId.get(id) ?? []), messagePartsOf(text)]);
  return byId;
}
