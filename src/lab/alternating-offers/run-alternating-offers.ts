import { at } from '#engine/model/at.ts';
import type { Matter } from './matter-of.ts';
import type { Deed, Negotiator, Seat, Seated, Table } from './negotiator.ts';
import { ACCEPT, LEAVE, NOTHING } from './negotiator.ts';

/** How a negotiation ended. */
export interface Negotiation {
  readonly ending: 'agreed' | 'left' | 'out of time';
  /** What was agreed, `NOTHING` otherwise. */
  readonly outcome: number;
  /** The round in which it ended, from 0; as many as there were, if time ran out. */
  readonly round: number;
  readonly deeds: readonly Deed[];
}

interface Standing extends Table {
  round: number;
  time: number;
  offer: number;
  readonly deeds: Deed[];
  /** How many in a row are for the offer on the table, its proposer among them. */
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
  const standing: Standing = { round: 0, time: 0, offer: NOTHING, deeds: [], inFavour: 0 };
  for (; standing.round < rounds; standing.round += 1) {
    standing.time = (standing.round + 1) / (rounds + 1);
    for (let party = 0; party < seated.length; party += 1) {
      const turn = at(seated, party)(standing);
      if (turn === LEAVE) return ended('left', standing);
      take(standing, party, turn, outcomes);
      if (standing.inFavour === seated.length) return ended('agreed', standing);
    }
  }
  return ended('out of time', standing);
}

function takeSeats(matter: Matter, negotiators: readonly Negotiator[], rounds: number): Seated[] {
  const { issueSizes, sheets } = matter;
  if (sheets.length < 2) throw new RangeError('A negotiation needs two parties or more.');
  if (negotiators.length !== sheets.length) {
    throw new RangeError(
      `There are ${sheets.length} sheets and ${negotiators.length} negotiators; each needs its own.`,
    );
  }
  return negotiators.map((negotiator, party) => {
    const seat: Seat = { party, partyCount: sheets.length, issueSizes, rounds, sheet: at(sheets, party) };
    return negotiator.sit(seat);
  });
}

function take(standing: Standing, party: number, turn: number, outcomes: number): void {
  if (turn === ACCEPT) {
    if (standing.offer === NOTHING) throw new RangeError(`Party ${party} accepts, and there is no offer yet.`);
    standing.inFavour += 1;
    standing.deeds.push({ party, kind: 'accept', outcome: standing.offer });
    return;
  }
  if (!(Number.isInteger(turn) && turn >= 0 && turn < outcomes)) {
    throw new RangeError(`Party ${party} offers ${turn}; outcomes are numbered from 0 to ${outcomes - 1}.`);
  }
  standing.offer = turn;
  standing.inFavour = 1;
  standing.deeds.push({ party, kind: 'offer', outcome: turn });
}

function ended(ending: Negotiation['ending'], { offer, round, deeds }: Standing): Negotiation {
  return { ending, outcome: ending === 'agreed' ? offer : NOTHING, round, deeds };
}
