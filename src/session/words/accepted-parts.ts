import type { Clause } from '#engine/model/moves.ts';
import type { LetterPart } from './fitted-parts.ts';
import type { Given } from './given.ts';
import type { SentenceWriter } from './sentence-writer.ts';

/** Most clauses that an acceptance names. */
const MOST_NAMED = 2;

/** Returns what the answer adopts from the letter: all of it, or a part of it. */
export function acceptedParts(saying: SentenceWriter, given: Given): LetterPart[] {
  const { line, on } = saying;
  if (on !== 'accept') return takenParts(saying, given, { weight: 65 });
  const comesRound = given.first('comes-round');
  const opening = comesRound === undefined ? [] : [{ ...line('comes-round', comesRound), weight: 100 }];
  const taken = given.first('takes')?.clauses ?? [];
  const gain = given.first('gains-by');
  const clauses = [...(gain === undefined ? [] : [gain]), ...taken].slice(0, MOST_NAMED);
  if (given.first('moves') === undefined && clauses.length > 0) {
    const accepts = { ...line('accepts', { clauses }), weight: 95 };
    return [...opening, accepts, ...gainedParts(saying, gain, clauses.length)];
  }
  const yes = opening.length > 0 ? opening : [{ ...line('accepts-all'), weight: 100 }];
  return [...yes, ...takenParts(saying, given, { weight: 40, spare: true }), ...gainedParts(saying, gain, 0)];
}

function takenParts({ line }: SentenceWriter, given: Given, how: Omit<LetterPart, 'words'>): LetterPart[] {
  const taken = given.first('takes');
  return taken === undefined ? [] : [{ ...line('takes', taken), ...how }];
}

/** A clause that brings most, beside the `named` clauses of an accepted letter: among several it is named again. */
function gainedParts({ line }: SentenceWriter, gain: Clause | undefined, named: number): LetterPart[] {
  if (gain === undefined) return [];
  if (gain.or !== undefined) return [{ ...line('taken-vaguely', gain), weight: 60 }];
  if (named === 0) return [{ ...line('gains-by', { answer: gain }), weight: 45, spare: true }];
  return [{ ...(named === 1 ? line('wanted') : line('gains-by-one', { answer: gain })), weight: 45 }];
}
