import { at } from '../model/at.ts';
import type { Consultation } from '../model/bloc-rules.ts';
import type { PartyIndex } from '../model/moves.ts';
import type { View } from '../views/view.ts';
import { factsIn, type Part } from './part.ts';

/** By party: the round in which it has last asked its members about an issue; 0 if it never has. */
type MembersAsked = Int32Array;

const MEMBERS_ASKED: Part<Consultation, MembersAsked> = {
  entriesIn: ({ consultations }) => consultations,
  isSame: (one, before) => one.party === before.party && one.round === before.round,
  nothing: ({ common }) => new Int32Array(common.partyCount),
  copyOf: (asked) => asked.slice(),
  takeIn: (asked, { party, round }) => {
    asked[party] = round;
  },
};

/** True if a party has asked its members about an issue today. */
export function hasAskedMembersToday(view: View, party: PartyIndex): boolean {
  return at(factsIn(view, MEMBERS_ASKED), party) === view.round;
}
