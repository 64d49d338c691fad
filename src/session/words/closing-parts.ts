import type { LetterPart } from './fitted-parts.ts';
import type { Given } from './given.ts';
import type { SentenceWriter } from './sentence-writer.ts';

/** Most open articles that are named after a yes. */
const MOST_OPEN = 2;
/** Most terms that are named of a letter that only confirms. */
const MOST_CONFIRMED = 3;

/** Terms of a letter that names none elsewhere, because its reader proposes each of them too. */
export function confirmingParts({ line, terms = [], on }: SentenceWriter): LetterPart[] {
  const isLetter = on === 'offer' || on === 'counter';
  return isLetter && terms.length > 0
    ? [{ ...line('confirms', { clauses: terms.slice(0, MOST_CONFIRMED) }), weight: 92 }]
    : [];
}

/** Articles that are open between the two after a yes; for an answer that would be too short. */
export function nextParts({ line, on }: SentenceWriter, given: Given): LetterPart[] {
  const between = given.first('between');
  if (on !== 'accept' || between === undefined) return [];
  const open = between.open.slice(0, MOST_OPEN);
  const said = open.length > 0 ? line('open', { issues: open }) : line('settled', between);
  return [{ ...said, weight: 50, spare: true }];
}
