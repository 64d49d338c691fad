import { own } from '#engine/model/own.ts';
import { GENDERS, type Party } from '#engine/model/scenario/party.ts';
import type { Scenario } from '#engine/model/scenario/scenario.ts';
import { error, warning } from '../check.ts';
import type { Finding, Path } from '../diagnostic.ts';
import { didYouMean } from '../did-you-mean.ts';
import { notWithinSentence } from '../not-within-sentence.ts';
import { MARK } from '../schema/mark.ts';
import { CASES, PLURAL_CATEGORIES } from '../schema/word-forms.ts';
import type { TextTree } from './text-tree.ts';
import { mostCharacters, withTexts } from './with-texts.ts';

/** Marks that a translation gives to delegations though they are none, or though another has them. */
export function markFindings(scenario: Scenario, texts: object, place: Path): Finding[] {
  const { parties } = withTexts(scenario, texts);
  const isTranslated = ({ mark }: Party, index: number) => mark !== scenario.parties[index]?.mark;
  return parties.flatMap((party, index) => {
    const { id, mark } = party;
    if (!isTranslated(party, index)) return [];
    const path = [...place, 'parties', id, 'mark'];
    if (!MARK.test(mark)) return [error({ code: 'bad-format.mark', written: mark }, path)];
    const other = parties.find(
      (each, at) => at !== index && isAlike(each, party) && !(at > index && isTranslated(each, at)),
    );
    return other === undefined ? [] : [error({ code: 'duplicate-mark', mark, party: other.name }, path)];
  });
}

function isAlike(one: Party, other: Party): boolean {
  return one.mark.toUpperCase() === other.mark.toUpperCase();
}

/** Returns the findings about translated texts that mirror an original: errors, and missing texts. */
export function treeFindings(original: TextTree, texts: unknown, path: Path): Finding[] {
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

/** Returns the findings about one translated text. */
export function textFindings(original: string, text: unknown, path: Path): Finding[] {
  if (typeof text !== 'string') return [error({ code: 'wrong-type.text' }, path)];
  if (text.trim() === '') return [error({ code: 'empty-text.translated' }, path)];
  const most = mostCharacters(original);
  const placeholder = '{option}';
  const misfit = path.at(-1) === 'inSentence' ? notWithinSentence(text) : undefined;
  return [
    ...(misfit === undefined ? [] : [warning(misfit, path)]),
    ...(text.length > most ? [warning({ code: 'too-long.translated', has: text.length, most }, path)] : []),
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
