import { own } from '#engine/model/own.ts';
import { GENDERS } from '#engine/model/scenario/party.ts';
import { error, warning } from '../check.ts';
import type { Finding, Path } from '../diagnostic.ts';
import { didYouMean } from '../did-you-mean.ts';
import { CASES, PLURAL_CATEGORIES } from '../schema/word-forms.ts';
import type { TextTree } from './text-tree.ts';

/** How much longer a text may be than the original, and how long any may be: languages differ, but a screen has its room. */
const LONGER = 2;
const ROOM = 40;

/** What is wrong with texts that mirror those of an original, and what they lack. */
export function treeFindings(original: TextTree, texts: unknown, path: Path): Finding[] {
  if (texts === undefined || texts === null)
    return [warning('missing-text', path.slice(0, -1), 'It has no texts yet.')];
  if (typeof texts !== 'object' || Array.isArray(texts)) {
    return [
      error('wrong-type', path, 'Texts stand under the keys of the original, lists by the ids of what is in them.'),
    ];
  }
  const missing = Object.keys(original).filter((key) => !Object.hasOwn(texts, key) && !goesWithout(key, texts));
  return [
    ...(missing.length === 0 ? [] : [warning('missing-text', path, `Not translated yet: ${missing.join(', ')}.`)]),
    ...Object.entries(texts).flatMap(([key, text]) => nodeFindings(original, key, text, path)),
  ];
}

/** A title in a language whose cases a sentence cannot give it has no words for within one: it is quoted there. */
function goesWithout(key: string, texts: object): boolean {
  return key === 'inSentence' && Object.hasOwn(texts, 'title');
}

function nodeFindings(original: TextTree, key: string, text: unknown, path: Path): Finding[] {
  const here = [...path, key];
  const of = own(original, key);
  if (typeof of === 'string') return textFindings(of, text, here);
  if (typeof of === 'object') return treeFindings(of, text, here);
  const form = formFindings(key, text, here);
  if (form !== undefined) return form;
  const suggestion = didYouMean(key, Object.keys(original));
  return [{ ...warning('stale-text', here, `The original has no text "${key}" here.`, suggestion), at: 'key' }];
}

function textFindings(original: string, text: unknown, path: Path): Finding[] {
  if (typeof text !== 'string') return [error('wrong-type', path, 'This is to be a text.')];
  if (text.trim() === '') return [error('empty-text', path, 'This text is empty.')];
  const most = original.length * LONGER + ROOM;
  const placeholder = '{option}';
  return [
    ...(text.length > most
      ? [error('too-long', path, `This text has ${text.length} characters, and room is for ${most}.`)]
      : []),
    ...(original.includes(placeholder) && text.split(placeholder).length !== 2
      ? [error('missing-placeholder', path, 'The words of the option go where {option} stands, once.')]
      : []),
  ];
}

/** What may be said of a name beside the original's texts; absent where the key is no form. */
function formFindings(key: string, value: unknown, path: Path): Finding[] | undefined {
  switch (key) {
    case 'plural':
      return typeof value === 'boolean' ? [] : [error('wrong-type', path, 'This is to be true or false.')];
    case 'gender':
      return GENDERS.some((gender) => gender === value) ? [] : [error('unknown-value', path, 'A gender is m, f or n.')];
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
    return [error('wrong-type', path, `Forms stand under their kinds: ${kinds.join(', ')}.`)];
  }
  return Object.entries(value).flatMap(([kind, form]) => {
    const here = [...path, kind];
    if (!kinds.includes(kind))
      return [error('unknown-key', here, `There is no "${kind}": ${kinds.join(', ')}.`, { at: 'key' })];
    return typeof form === 'string' && form.trim() !== '' ? [] : [error('wrong-type', here, 'This is to be a text.')];
  });
}
