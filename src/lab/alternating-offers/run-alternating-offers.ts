import { at } from '#engine/model/at.ts';
import type { Matter } from './matter-of.ts';
import type { NegotiationState, Negotiator, OwnDomain, SeatedNegotiator, TurnAction } from './negotiator.ts';
import { ACCEPT, LEAVE, NOTHING } from './negotiator.ts';

/** The result of a negotiation. */
export interface Negotiation {
  readonly ending: 'agreed' | 'left' | 'out of time';
  /** The agreed outcome, otherwise `NOTHING`. */
  readonly outcome: number;
  /** The round in which it ended, from 0; as many as there were, if time ran out. */
  readonly round: number;
  readonly deeds: readonly TurnAction[];
}

interface MutableState extends NegotiationState {
  round: number;
  time: number;
  offer: number;
  readonly deeds: TurnAction[];
  /** The number of parties in a row that support the offer on the table, its proposer included. */
  inFavour: number;
}

/**
 * The stacked alternating offers protocol (Aydoğan, Festen, Hindriks & Jonker 2017): in a fixed order each party
 * accepts the offer on the table, puts another in its place, or leaves. What all others accept in a row is agreed;
 * when one leaves, or after `rounds` rounds, there is no agreement.
 * Throws a RangeError where a negotiator does what the protocol does not have.
 */
export function runAlternatingOffers(matter: Matter, negotiators: readonly Negotiator[], rounds: number): Negotiation {
  const seated = takeSeats(matter, negotiators, rounds);
  const outcomes = matter.sheets[0]?.values.length ?? 0;
  const state: MutableState = { round: 0, time: 0, offer: NOTHING, deeds: [], inFavour: 0 };
  for (; state.round < rounds; state.round += 1) {
    state.time = (state.round + 1) / (rounds + 1);
    for (let party = 0; party < seated.length; party += 1) {
      const choice = at(seated, party)(state);
      if (choice === LEAVE) return ended('left', state);
      take(state, party, choice, outcomes);
      if (state.inFavour === seated.length) return ended('agreed', state);
    }
  }
  return ended('out of time', state);
}

function takeSeats(matter: Matter, negotiators: readonly Negotiator[], rounds: number): SeatedNegotiator[] {
  const { issueSizes, sheets } = matter;
  if (sheets.length < 2) throw new RangeError('A negotiation needs two parties or more.');
  if (negotiators.length !== sheets.length) {
    throw new RangeError(
      `There are ${sheets.length} sheets and ${negotiators.length} negotiators; each needs its own.`,
    );
  }
  return negotiators.map((negotiator, party) => {
    const seat: OwnDomain = { party, partyCount: sheets.length, issueSizes, rounds, sheet: at(sheets, party) };
    return negotiator.sit(seat);
  });
}

function take(state: MutableState, party: number, choice: number, outcomes: number): void {
  if (choice === ACCEPT) {
    if (state.offer === NOTHING) throw new RangeError(`Party ${party} accepts, and there is no offer yet.`);
    state.inFavour += 1;
    state.deeds.push({ party, kind: 'accept', outcome: state.offer });
    return;
  }
  if (!(Number.isInteger(choice) && choice >= 0 && choice < outcomes)) {
    throw new RangeError(`Party ${party} offers ${choice}; outcomes are numbered from 0 to ${outcomes - 1}.`);
  }
  state.offer = choice;
  state.inFavour = 1;
  state.deeds.push({ party, kind: 'offer', outcome: choice });
}

function ended(ending: Negotiation['ending'], { offer, round, deeds }: MutableState): Negotiation {
  return { ending, outcome: ending === 'agreed' ? offer : NOTHING, round, deeds };
}
