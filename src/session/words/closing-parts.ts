import type { LetterPart } from './fitted-parts.ts';
import type { Given } from './given.ts';
import type { SentenceWriter } from './sentence-writer.ts';

/** Most articles that are named of those on which the two do not agree, */
const MOST_OPEN = 2;
/** and most terms of those on which they do. */
const MOST_CONFIRMED = 3;

/** The terms of a letter that names none of them otherwise, since its reader has put forward each as well. */
export function confirmingParts({ line, terms = [], on }: SentenceWriter): LetterPart[] {
  const isLetter = on === 'offer' || on === 'counter';
  return isLetter && terms.length > 0
    ? [{ ...line('confirms', { clauses: terms.slice(0, MOST_CONFIRMED) }), weight: 92 }]
    : [];
}

/** What is open between the two after a yes; for an answer that would be too short. */
export function nextParts({ line, on }: SentenceWriter, given: Given): LetterPart[] {
  const between = given.first('between');
  if (on !== 'accept' || between === undefined) return [];
  const open = between.open.slice(0, MOST_OPEN);
  const said = open.length > 0 ? line('open', { issues: open }) : line('settled', between);
  return [{ ...said, weight: 50, spare: true }];
}
