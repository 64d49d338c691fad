import { at } from '../model/at.ts';
import type { ClaimId, PartyIndex } from '../model/moves.ts';
import type { SeenClaim, View } from '../views/view.ts';
import { linesIn } from './lines.ts';
import { factsIn, type Part } from './part.ts';

/** Facts about claims that the seat has made or heard. Claims are given by their places in the view. */
interface Claims {
  readonly places: Map<ClaimId, number>;
  /** By party that they are about. */
  readonly about: (readonly number[])[];
  /** Claims that have not been answered in public, in order. */
  readonly unconfirmed: Set<number>;
}

const CLAIMS: Part<SeenClaim, Claims> = {
  entriesIn: ({ claims }) => claims,
  isSame: (claim, before) => claim.status === before.status && isSameClaim(claim, before),
  nothing: ({ common }) => ({
    places: new Map(),
    about: Array.from({ length: common.partyCount }, () => []),
    unconfirmed: new Set(),
  }),
  copyOf: ({ places, about, unconfirmed }) => ({
    places: new Map(places),
    about: [...about],
    unconfirmed: new Set(unconfirmed),
  }),
  takeIn: ({ places, about, unconfirmed }, { id, about: party, status }, _view, place) => {
    places.set(id, place);
    about[party] = [...at(about, party), place];
    if (status === 'unconfirmed') unconfirmed.add(place);
  },
  takeChange: ({ unconfirmed }, claim, before, _view, place) => {
    if (!isSameClaim(claim, before) || claim.status === 'unconfirmed') return false;
    unconfirmed.delete(place);
    return true;
  },
};

function claimsIn(view: View): Claims {
  return factsIn(view, CLAIMS);
}

/** True if two entries are the same claim; its hearers and its answer may differ. */
function isSameClaim(one: SeenClaim, other: SeenClaim): boolean {
  return one.id === other.id && one.about === other.about;
}

/** The claim with an id, if the seat has made or heard it. */
export function claimWith(view: View, id: ClaimId): SeenClaim | undefined {
  const place = claimsIn(view).places.get(id);
  return place === undefined ? undefined : view.claims[place];
}

/** The claims about a party. */
export function knownClaimsAbout(view: View, party: PartyIndex): readonly SeenClaim[] {
  return at(claimsIn(view).about, party).map((place) => at(view.claims, place));
}

/** The claims that nobody has answered in public. */
export function claimsUnconfirmed(view: View): readonly SeenClaim[] {
  return Array.from(claimsIn(view).unconfirmed, (place) => at(view.claims, place));
}

/** True if a claim about the seat was answered in public today. */
export function hasAnsweredClaimToday(view: View): boolean {
  const { claimAnswered } = linesIn(view);
  return at(claimsIn(view).about, view.party).some(
    (place) => claimAnswered.get(at(view.claims, place).id) === view.round,
  );
}
