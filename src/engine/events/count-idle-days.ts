import { at } from '../model/at.ts';
import type { CommonKnowledge, Game } from '../model/game.ts';
import type { PartyIndex } from '../model/moves.ts';
import { note } from '../model/note.ts';
import type { Offer } from '../model/offer.ts';
import type { State } from '../model/state.ts';
import { sameClauses } from '../text/clauses.ts';

/** Days in a row on which a delegation brings nothing new, after which the record tells both readings. */
const TELLING = 2;

/** Counts a day that a delegation ends with moves left. */
export function countEndedDay(state: State, party: PartyIndex): void {
  at(state.parties, party).daysEnded += 1;
}

/**
 * At dusk: counts for every delegation that still has something to agree on whether the day was one in a row on which it
 * has brought nothing new. It may prepare or it may stall: both readings are told, and nothing else follows (Ikle 1964 on
 * negotiating for other ends than an agreement). It is counted by what comes of a day, for all alike: to refuse, to ask or
 * to say the same again brings nothing new, for every delegation and on every turn.
 */
export function countIdleDays({ common }: Game, state: State): void {
  // Of what was said on paper, little was written down.
  if (state.setup.onPaper) return;
  state.parties.forEach((own, party) => {
    if (own.gone || !isConcerned(common, state, party) || bringsSomething(state, party)) return;
    const isInRow = own.idleRound > 0 && own.idleRound === state.round - 1;
    own.idleDays = isInRow ? own.idleDays + 1 : 1;
    own.idleRound = state.round;
    if (own.idleDays === TELLING) note(state, 'all', { kind: 'idle', party, days: own.idleDays });
  });
}

/** True if a party signs an open track, or has consent there. */
function isConcerned(common: CommonKnowledge, { tracks }: State, party: PartyIndex): boolean {
  return common.tracks.some(
    ({ signatories, issues }, track) =>
      at(tracks, track).status === 'open' &&
      (signatories.includes(party) || issues.some((issue) => at(common.issues, issue).consent.includes(party))),
  );
}

/** True if a party has proposed something new today, agreed to something, called a vote or used a lever. */
function bringsSomething(state: State, party: PartyIndex): boolean {
  const { offers, record, round } = state;
  if (offers.some((offer) => offer.from === party && offer.round === round && isNew(offers, offer))) return true;
  return record.some((line) => {
    if (line.round !== round) return false;
    switch (line.kind) {
      case 'answered':
        return offers.some(
          ({ id, from, to, answer }) =>
            id === line.offer && answer?.response === 'accept' && (from === party || to === party),
        );
      case 'initialled':
      case 'voteCalled':
      case 'leverUsed':
        return line.party === party;
      case 'drafted':
        return at(state.drafts, line.draft).by === party;
      default:
        return false;
    }
  });
}

/** True if an offer or a counter says something that its sender has not put to the same party before. */
function isNew(offers: readonly Offer[], { id, from, to, track, clauses }: Offer): boolean {
  const until = offers.findIndex((offer) => offer.id === id);
  return !offers
    .slice(0, until)
    .some((one) => one.from === from && one.to === to && one.track === track && sameClauses(one.clauses, clauses));
}
