import type { Part } from '../mind/part.ts';
import { at } from '../model/at.ts';
import type { PartyIndex } from '../model/moves.ts';
import { type GivenSign, type InterestSign, isSameSign } from '../views/interest-sign.ts';
import type { View } from '../views/view.ts';

/** Signs in the entries of a list. Lists of a party in which nothing is new stay the same objects. */
export interface SignsGiven {
  readonly byEntry: (readonly GivenSign[])[];
  /** By party, in the order of the entries. */
  readonly byParty: (readonly InterestSign[])[];
}

/** A part of a mind that reads the signs in each entry of a list. */
export function signsGiven<Entry>(
  signsIn: (entry: Entry, view: View) => readonly GivenSign[],
): Omit<Part<Entry, SignsGiven>, 'entriesIn'> {
  return {
    nothing: ({ common }) => ({ byEntry: [], byParty: Array.from({ length: common.partyCount }, () => []) }),
    copyOf: ({ byEntry, byParty }) => ({ byEntry: [...byEntry], byParty: [...byParty] }),
    takeIn: ({ byEntry, byParty }, entry, view) => {
      const given = signsIn(entry, view);
      byEntry.push(given);
      for (const { party, sign } of given) byParty[party] = [...at(byParty, party), sign];
    },
    takeChange: (facts, entry, _before, view, place) => {
      replace(facts, place, signsIn(entry, view));
      return true;
    },
  };
}

function replace({ byEntry, byParty }: SignsGiven, place: number, given: readonly GivenSign[]): void {
  const before = at(byEntry, place);
  if (isSameGiven(before, given)) return;
  byEntry[place] = given;
  for (const party of new Set([...before, ...given].map((one) => one.party))) byParty[party] = signsBy(byEntry, party);
}

/** The signs of a party in entries. */
export function signsBy(
  byEntry: readonly (readonly GivenSign[])[],
  party: PartyIndex,
  except?: number,
): InterestSign[] {
  const signs: InterestSign[] = [];
  byEntry.forEach((given, place) => {
    if (place === except) return;
    for (const one of given) if (one.party === party) signs.push(one.sign);
  });
  return signs;
}

function isSameGiven(one: readonly GivenSign[], other: readonly GivenSign[]): boolean {
  if (one.length !== other.length) return false;
  return one.every(({ party, sign }, place) => {
    const { party: giver, sign: same } = at(other, place);
    return party === giver && isSameSign(sign, same);
  });
}
