import { crosses } from '../claims/declarations.ts';
import { at } from '../model/at.ts';
import type { Declaration } from '../model/declaration.ts';
import type { Combination, CommonKnowledge, Game } from '../model/game.ts';
import type { Clause, PartyIndex, ReviewMove } from '../model/moves.ts';
import { note } from '../model/note.ts';
import type { Refusal } from '../model/refusal.ts';
import type { SingleText } from '../model/single-text.ts';
import type { State } from '../model/state.ts';
import type { OwnMeans, Table } from '../model/table.ts';
import { crossesCombination } from '../text/readings.ts';
import { reviewersOf } from './draft.ts';
import { MOST_NAMED } from './vote.ts';
import { type AcceptedClause, writeAccepted } from './write-accepted.ts';

/**
 * Maximum number of clauses of a single text that a party may name: two, or as many as its red lines and its own public
 * declarations require, so that nobody is made to accept across them.
 */
export function mostCriticised(
  redLines: readonly Combination[],
  declarations: readonly Readonly<Declaration>[],
  party: PartyIndex,
  clauses: readonly Clause[],
): number {
  const lines = redLines.filter((line) => crossesCombination(line, clauses));
  const words = declarations.filter(
    (said) => said.party === party && !said.crossed && clauses.some((clause) => crosses(said, clause)),
  );
  return Math.min(clauses.length, Math.max(MOST_NAMED, lines.length + words.length));
}

/** Refuses a review that names more than it may, or anything but clauses of the single text. */
export function reviewRefusal(
  _common: CommonKnowledge,
  table: Table,
  move: ReviewMove,
  own: OwnMeans,
): Refusal | undefined {
  if (table.toAct?.kind !== 'review' || table.toAct.draft !== move.draft) {
    return { code: 'malformed', what: 'a review of another text' };
  }
  const { clauses } = at(table.drafts, move.draft);
  const most = mostCriticised(own.redLines, table.declarations, move.party, clauses);
  const named = new Set(move.over);
  const known = move.over.every((issue) => clauses.some((clause) => clause.issue === issue));
  const fits = known && named.size === move.over.length && named.size <= most;
  return fits ? undefined : { code: 'name-clauses', least: 0, most };
}

/** Gives a review. Reviews are opened together, once the last signatory has given its own. */
export function performReview(game: Game, state: State, move: ReviewMove): void {
  state.owed.shift();
  const text = at(state.drafts, move.draft);
  text.reviews.push({ party: move.party, over: [...move.over].sort((a, b) => a - b) });
  if (text.reviews.length < reviewersOf(game.common, text.track).length) return;
  text.opened = true;
  note(state, 'all', { kind: 'reviewed', draft: move.draft });
  writeAccepted(game, state, acceptedClauses(game.common, text));
}

/** The clauses that not everybody has named, each with the initials of those that have not. */
function acceptedClauses(common: CommonKnowledge, text: SingleText): AcceptedClause[] {
  return text.clauses.flatMap((clause) => {
    const content = text.reviews.filter(({ over }) => !over.includes(clause.issue)).map(({ party }) => party);
    if (content.length === 0) return [];
    const parties = initialsItself(common, text, clause) ? [text.by, ...content] : content;
    return [{ clause, parties, opening: [text.by, ...content] }];
  });
}

/** A mediator initials what it has itself drafted where its initial counts. */
function initialsItself(common: CommonKnowledge, { by, track }: SingleText, { issue }: Clause): boolean {
  return at(common.tracks, track).signatories.includes(by) || at(common.issues, issue).consent.includes(by);
}
