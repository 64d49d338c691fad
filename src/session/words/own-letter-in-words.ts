import type { Clause, PartyIndex } from '#engine/model/moves.ts';
import { isSameWording } from '#engine/model/wording.ts';
import type { Reason } from '#engine/negotiators/decision/reason.ts';
import { joinSentences } from '#messages/join-sentences.ts';
import type { LocalizedGame } from '#messages/localized-game.ts';
import { letterParts } from './letter-parts.ts';
import { sentenceWriterOf } from './sentence-writer.ts';

/** An offer or a counter of the person's own, sent or in the making. */
export interface OwnLetter {
  readonly from: PartyIndex;
  readonly clauses: readonly Clause[];
  /** Clauses of the letter that it counters. */
  readonly countered?: readonly Clause[] | undefined;
  /** The round in which it is written, which decides the wording: it is the same for each addressee, and once it is sent. */
  readonly round: number;
}

/**
 * Returns the letter as a paragraph in the voice of its delegation: what it takes over from the letter that it counters,
 * then all that it asks for. It goes by the clauses alone, so that it reads the same before and after it is sent.
 */
export function ownLetterInWords(game: LocalizedGame, { from, clauses, countered = [], round }: OwnLetter): string {
  const isTaken = (clause: Clause) =>
    countered.some((theirs) => theirs.issue === clause.issue && isSameWording(theirs, clause));
  const taken = clauses.filter(isTaken);
  const asked = clauses.filter((clause) => !isTaken(clause));
  const reasons: Reason[] = [
    ...(taken.length === 0 ? [] : [{ code: 'takes' as const, clauses: taken }]),
    ...(asked.length === 0 ? [] : [{ code: 'asks' as const, clauses: asked, since: undefined }]),
  ];
  const on = countered.length === 0 ? 'offer' : 'counter';
  const parts = letterParts(sentenceWriterOf(game, { on, turn: round, by: from }), reasons);
  return joinSentences(
    game,
    parts.filter(({ spare }) => spare !== true).map(({ words }) => words),
  );
}
