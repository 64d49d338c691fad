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
  /** Wording that its only addressee has named as the condition of its yes. */
  readonly condition?: readonly Clause[] | undefined;
  /** The round in which it is written, which decides the wording: it is the same for each addressee, and once it is sent. */
  readonly round: number;
}

/**
 * Returns the letter as a paragraph in the voice of its delegation: what it takes over from the letter that it counters, or
 * the condition that it meets, then all that it asks for. It reads the same before and after it is sent.
 */
export function ownLetterInWords(game: LocalizedGame, letter: OwnLetter): string {
  const { from, clauses, countered = [], condition = [], round } = letter;
  const taken = clauses.filter((clause) => isIn(countered, clause));
  const met = condition.every((clause) => isIn(clauses, clause)) ? condition : [];
  const asked = clauses.filter((clause) => !isIn([...taken, ...met], clause));
  const saying = sentenceWriterOf(game, { on: countered.length === 0 ? 'offer' : 'counter', turn: round, by: from });
  if (met.length > 0) {
    const agreed = saying.game.say('talks.pay-price', { clauses: met });
    const inReturn = asked.length === 0 ? undefined : saying.line('asks-in-return', { clauses: asked }).words;
    return joinSentences(game, [agreed, inReturn]);
  }
  const reasons: Reason[] = [
    ...(taken.length === 0 ? [] : [{ code: 'takes' as const, clauses: taken }]),
    ...(asked.length === 0 ? [] : [{ code: 'asks' as const, clauses: asked, since: undefined }]),
  ];
  const parts = letterParts(saying, reasons).filter(({ spare }) => spare !== true);
  return joinSentences(
    game,
    parts.map(({ words }) => words),
  );
}

function isIn(text: readonly Clause[], clause: Clause): boolean {
  return text.some((each) => each.issue === clause.issue && isSameWording(each, clause));
}
