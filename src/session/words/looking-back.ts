/** Parts of a letter that look back on what its reader has heard before: what is asked for since when, has changed or is left out. */
import type { Clause } from '#engine/model/moves.ts';
import type { Reason } from '#engine/negotiators/decision/reason.ts';
import type { LetterPart } from './fitted-parts.ts';
import type { Given } from './given.ts';
import type { Said, SentenceWriter } from './sentence-writer.ts';

/** True if the own position changes: what has not changed is not dwelt on beside that. */
export function isChange(given: Given): boolean {
  return given.first('moves') !== undefined || given.first('changed') !== undefined;
}

/** Returns the demands of a letter, since when its reader knows them, and which of them are new. */
export function asksSaid(
  { line, on }: SentenceWriter,
  given: Given,
  { since, allSince }: Extract<Reason, { code: 'asks' }>,
  clauses: readonly Clause[],
): Said {
  if (given.first('moves') !== undefined && on !== 'accept') return line('asks-in-return', { clauses });
  const [first, other] = clauses;
  if (since === undefined || first === undefined || isDayNamed(given)) return line('asks', { clauses });
  return other === undefined || allSince !== undefined
    ? line('asks-since', { clauses, since: allSince ?? since })
    : line('asks-since-two', { answer: first, other, since });
}

/** True if a letter names a day already: its position changes, or it is repeated. */
function isDayNamed(given: Given): boolean {
  return isChange(given) || (['said-before', 'answer-stands', 'still-no'] as const).some(given.first);
}

/** Returns the changes that the reader has not heard of, in one sentence. */
export function changedParts({ line }: SentenceWriter, given: Given): LetterPart[] {
  return given.of('changed').map((reason) => ({ ...line('changed', reason), weight: 115 }));
}

/** Returns the articles that the letter leaves out. */
export function leftOutParts({ line }: SentenceWriter, given: Given): LetterPart[] {
  return given.of('leaves-out').map((reason) => ({ ...line('leaves-out', reason), weight: 57 }));
}
