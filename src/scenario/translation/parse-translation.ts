import { own } from '#engine/model/own.ts';
import { GENDERS, type Party } from '#engine/model/scenario/party.ts';
import type { Scenario } from '#engine/model/scenario/scenario.ts';
import { error, warning } from '../check.ts';
import type { Diagnostic, Finding, Path } from '../diagnostic.ts';
import { didYouMean } from '../did-you-mean.ts';
import { notWithinSentence } from '../not-within-sentence.ts';
import { placeFindings } from '../place-findings.ts';
import { readScenarioYaml } from '../read-scenario-yaml.ts';
import { MARK } from '../schema/mark.ts';
import { CASES, PLURAL_CATEGORIES } from '../schema/word-forms.ts';
import { type TextTree, textsOf } from './text-tree.ts';
import { withTexts } from './with-texts.ts';

/** The texts of a scenario in another language. */
export interface Translation {
  /** Id of the scenario. */
  readonly scenario: string;
  /** BCP 47, such as `uk`. */
  readonly language: string;
  readonly texts: TextTree;
}

/** A translation that can be used, with all that it lacks; or what stands in its way. */
export type ParsedTranslation =
  | { readonly ok: true; readonly translation: Translation; readonly warnings: readonly Diagnostic[] }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

const KEYS = ['format', 'scenario', 'language', 'texts'] as const;
const LANGUAGE = /^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$/;

/**
 * Reads the text of a translation of a scenario. Never throws. What is missing falls back to the original, and what
 * belongs to nothing in it is left out: both are warnings, with their places.
 */
export function parseTranslation(text: string, scenario: Scenario): ParsedTranslation {
  const { read, refused } = readScenarioYaml(text, isKey);
  if (read === undefined || refused.length > 0)
    return { ok: false, diagnostics: placeFindings(text, undefined, [], refused) };
  const { value, source } = read;
  const findings = findingsIn(value, scenario);
  if (findings.some(isError)) return { ok: false, diagnostics: placeFindings(text, source, findings) };
  const { scenario: id, language, texts } = value as Translation;
  const translation = { scenario: id, language, texts: texts ?? {} };
  const marks = markFindings(scenario, translation.texts);
  const placed = placeFindings(text, source, [...findings, ...marks]);
  return marks.length > 0 ? { ok: false, diagnostics: placed } : { ok: true, translation, warnings: placed };
}

function isKey(word: string): boolean {
  return (KEYS as readonly string[]).includes(word);
}

function isError({ severity }: Finding): boolean {
  return severity === 'error';
}

function findingsIn(value: unknown, scenario: Scenario): Finding[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return [error({ code: 'not-a-map.translation' }, [])];
  }
  const { format, scenario: id, language, texts } = value as Readonly<Record<string, unknown>>;
  return [
    ...unknownKeys(Object.keys(value)),
    ...(format === 1 ? [] : [error({ code: 'bad-format.translation' }, at(value, 'format'))]),
    ...(id === scenario.id ? [] : [error({ code: 'other-scenario', id: scenario.id }, at(value, 'scenario'))]),
    ...(typeof language === 'string' && LANGUAGE.test(language)
      ? []
      : [error({ code: 'bad-language' }, at(value, 'language'))]),
    ...treeFindings(textsOf(scenario), texts, ['texts']),
  ];
}

function* unknownKeys(keys: readonly string[]): Iterable<Finding> {
  for (const key of keys) {
    if ((KEYS as readonly string[]).includes(key)) continue;
    const suggestion = didYouMean(key, KEYS);
    yield error({ code: 'unknown-key.translation', key }, [key], { at: 'key', suggestion });
  }
}

/** The place of a key, or of the whole where it is missing. */
function at(value: object, key: string): Path {
  return Object.hasOwn(value, key) ? [key] : [];
}

/** Marks that a translation gives to delegations though they are none, or though another has them. */
function markFindings(scenario: Scenario, texts: TextTree): Finding[] {
  const { parties } = withTexts(scenario, texts);
  const isTranslated = ({ mark }: Party, place: number) => mark !== scenario.parties[place]?.mark;
  return parties.flatMap((party, place) => {
    const { id, mark } = party;
    if (!isTranslated(party, place)) return [];
    const path = ['texts', 'parties', id, 'mark'];
    if (!MARK.test(mark)) return [error({ code: 'bad-format.mark', written: mark }, path)];
    const other = parties.find(
      (each, at) => at !== place && isAlike(each, party) && !(at > place && isTranslated(each, at)),
    );
    return other === undefined ? [] : [error({ code: 'duplicate-mark', mark, party: other.name }, path)];
  });
}

function isAlike(one: Party, other: Party): boolean {
  return one.mark.toUpperCase() === other.mark.toUpperCase();
}

/** The largest ratio of a translation's length to the original's, plus `ROOM`, since screens have limited space. */
const LONGER = 2;
const ROOM = 40;

/** Returns the findings about translated texts that mirror an original: errors, and missing texts. */
function treeFindings(original: TextTree, texts: unknown, path: Path): Finding[] {
  if (texts === undefined || texts === null) return [warning({ code: 'missing-text.all' }, path.slice(0, -1))];
  if (typeof texts !== 'object' || Array.isArray(texts)) {
    return [error({ code: 'wrong-type.texts' }, path)];
  }
  const missing = Object.keys(original).filter((key) => !Object.hasOwn(texts, key) && !goesWithout(key, texts));
  return [
    ...(missing.length === 0 ? [] : [warning({ code: 'missing-text', keys: missing }, path)]),
    ...Object.entries(texts).flatMap(([key, text]) => nodeFindings(original, key, text, path)),
  ];
}

/** A title or a label in a language whose cases a sentence cannot give it has no words for within one: it is quoted there. */
function goesWithout(key: string, texts: object): boolean {
  return key === 'inSentence' && (Object.hasOwn(texts, 'title') || Object.hasOwn(texts, 'label'));
}

function nodeFindings(original: TextTree, key: string, text: unknown, path: Path): Finding[] {
  const here = [...path, key];
  const of = own(original, key);
  if (typeof of === 'string') return textFindings(of, text, here);
  if (typeof of === 'object') return treeFindings(of, text, here);
  const form = formFindings(key, text, here);
  if (form !== undefined) return form;
  const suggestion = didYouMean(key, Object.keys(original));
  return [warning({ code: 'stale-text', key }, here, { at: 'key', suggestion })];
}

function textFindings(original: string, text: unknown, path: Path): Finding[] {
  if (typeof text !== 'string') return [error({ code: 'wrong-type.text' }, path)];
  if (text.trim() === '') return [error({ code: 'empty-text.translated' }, path)];
  const most = original.length * LONGER + ROOM;
  const placeholder = '{option}';
  const misfit = path.at(-1) === 'inSentence' ? notWithinSentence(text) : undefined;
  return [
    ...(misfit === undefined ? [] : [warning(misfit, path)]),
    ...(text.length > most ? [error({ code: 'too-long.translated', has: text.length, most }, path)] : []),
    ...(original.includes(placeholder) && text.split(placeholder).length !== 2
      ? [error({ code: 'missing-placeholder.translated' }, path)]
      : []),
  ];
}

/** Returns the findings about a grammatical form of a name; `undefined` if the key is not a form. */
function formFindings(key: string, value: unknown, path: Path): Finding[] | undefined {
  switch (key) {
    case 'plural':
      return typeof value === 'boolean' ? [] : [error({ code: 'wrong-type.true-or-false' }, path)];
    case 'gender':
      return GENDERS.some((gender) => gender === value) ? [] : [error({ code: 'unknown-value.gender' }, path)];
    case 'cases':
      return formsFindings(CASES, value, path);
    case 'forms':
      return formsFindings(PLURAL_CATEGORIES, value, path);
    default:
      return undefined;
  }
}

function formsFindings(kinds: readonly string[], value: unknown, path: Path): Finding[] {
  if (typeof value !== 'object' || value === null) {
    return [error({ code: 'wrong-type.forms', kinds }, path)];
  }
  return Object.entries(value).flatMap(([kind, form]) => {
    const here = [...path, kind];
    if (!kinds.includes(kind)) return [error({ code: 'unknown-key.form', key: kind, kinds }, here, { at: 'key' })];
    return typeof form === 'string' && form.trim() !== '' ? [] : [error({ code: 'wrong-type.text' }, here)];
  });
}
