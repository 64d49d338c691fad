import { availabilityRefusal } from '../events/availability.ts';
import { at } from '../model/at.ts';
import { channelBetween } from '../model/channels.ts';
import type { CommonKnowledge, Game } from '../model/game.ts';
import type { DraftMove, PartyIndex, TrackIndex } from '../model/moves.ts';
import { note } from '../model/note.ts';
import type { Refusal } from '../model/refusal.ts';
import type { State } from '../model/state.ts';
import type { Table } from '../model/table.ts';
import { clausesInOrder, isIndex, wordingRefusal } from '../text/clauses.ts';

/** Reviewers of a single text: all signatories of its track but the mediator itself. */
export function reviewersOf(common: CommonKnowledge, track: TrackIndex): PartyIndex[] {
  // None of them has left: the track would be closed.
  const { signatories, mediator } = at(common.tracks, track);
  return signatories.filter((party) => party !== mediator);
}

/**
 * Refuses any single text on a track if the party is not its mediator, the track is over, it has one today, or a
 * reviewer cannot be reached directly.
 */
export function mediatingRefusal(
  common: CommonKnowledge,
  table: Table,
  party: PartyIndex,
  track: TrackIndex,
): Refusal | undefined {
  if (!isIndex(track, common.tracks.length)) return { code: 'malformed', what: 'an unknown track' };
  if (at(common.tracks, track).mediator !== party) return { code: 'not-mediator', track };
  if (at(table.tracks, track).status !== 'open') return { code: 'track-over', track };
  if (table.drafts.some((earlier) => earlier.track === track && earlier.round === table.round)) {
    return { code: 'drafted-today', track };
  }
  const reviewers = reviewersOf(common, track);
  if (reviewers.length === 0) return { code: 'nobody-addressed' };
  const unreached = reviewers.find((other) => channelBetween(common, table, party, other) !== 'direct');
  return unreached === undefined ? undefined : { code: 'not-direct', party: unreached };
}

export function draftRefusal(common: CommonKnowledge, table: Table, move: DraftMove): Refusal | undefined {
  return (
    mediatingRefusal(common, table, move.party, move.track) ??
    wordingRefusal(common, table, move.track, move.clauses) ??
    availabilityRefusal(table, move.clauses)
  );
}

/**
 * Puts a single text: the one-text procedure of Fisher & Ury (1981), as at Camp David in 1978. Nobody answers with a
 * text of its own; each signatory says at once what must change.
 */
export function performDraft({ common }: Game, state: State, move: DraftMove): void {
  const { party: by, track } = move;
  const index = state.drafts.length;
  const clauses = clausesInOrder(move.clauses);
  state.drafts.push({ by, track, clauses, round: state.round, reviews: [], opened: false });
  for (const party of reviewersOf(common, track)) state.owed.push({ kind: 'review', party, draft: index });
  state.movesLeft -= 1;
  note(state, 'all', { kind: 'drafted', draft: index });
}
