import type { Issue, Option } from '#engine/model/scenario/issue.ts';
import { warning } from '../../check.ts';
import type { Finding, Path } from '../../diagnostic.ts';
import type { Remark } from '../remark.ts';

/** The number of characters of a wording that fit between the brackets of an article's sentence. */
const MOST_IN_BRACKETS = 32;
/** The number of letters of one word that fit on the smallest screens. */
const MOST_LETTERS = 30;

/**
 * The page has room for words. Where all wordings of an article are long it shows labels, as it should; where a single one is,
 * that takes the sentence from all others.
 */
export const wordsFit: Remark = function* ({ scenario }) {
  for (const [index, issue] of scenario.issues.entries()) yield* aloneTooLong(issue, index);
  yield* longWords(scenario, []);
};

function* aloneTooLong(issue: Issue, index: number): Iterable<Finding> {
  const long = issue.options.filter(isLong);
  const [alone] = long;
  if (alone === undefined || long.length > 1 || issue.options.length < 3) return;
  const has = wordingOf(alone).length;
  const place = issue.options.indexOf(alone);
  const fault = { code: 'long-wording', issue: issue.id, has, most: MOST_IN_BRACKETS } as const;
  yield warning(fault, ['issues', index, 'options', place, 'wording'], {
    suggestion: { code: 'shorten-to', most: MOST_IN_BRACKETS },
  });
}

/** A long label would be shown in any case. */
function isLong(option: Option): boolean {
  return wordingOf(option).length > MOST_IN_BRACKETS && option.label.length < wordingOf(option).length;
}

function wordingOf({ wording, label }: Option): string {
  return wording ?? label;
}

function* longWords(value: unknown, path: Path): Iterable<Finding> {
  if (typeof value === 'string') yield* longWord(value, path);
  else if (typeof value === 'object' && value !== null) {
    const parts = Array.isArray(value) ? value.entries() : Object.entries(value);
    for (const [key, part] of parts) yield* longWords(part, [...path, key]);
  }
}

const LONG_WORD = { suggestion: { code: 'divide-word' } } as const;

/** Ids are no words. */
const ID = /^[a-z0-9-]*$/;
const WORD = /[\p{L}\p{M}\p{N}]+/gu;

function* longWord(text: string, path: Path): Iterable<Finding> {
  const word = ID.test(text) ? undefined : text.match(WORD)?.find((each) => each.length > MOST_LETTERS);
  if (word !== undefined)
    yield warning({ code: 'long-word', word, has: word.length, most: MOST_LETTERS }, path, LONG_WORD);
}
