import { daysTurnedDown } from '../../mind/letters-answered.ts';
import { at } from '../../model/at.ts';
import type { OwnLever } from '../../model/own-lever.ts';
import { leverRefusal } from '../../moves/use-lever.ts';
import type { View } from '../../views/view.ts';
import type { Decision } from '../decision/decision.ts';
import type { Reason } from '../decision/reason.ts';
import type { Bid } from '../weighing/bid.ts';
import { type Doubt, doubtsOn } from '../weighing/doubt.ts';
import { homeOn, isTooUnsure } from '../weighing/own-home.ts';

/** Days on which a signatory has to turn down offers before anything but words is tried. */
const PATIENT_DAYS = 3;

/**
 * Uses a lever of its own, where it would else end its day, on a signatory that has turned down its offers on several days
 * and may not sign what it works for, or that keeps it waiting (`keptWaitingBy`), and has not agreed to all of the text: a lever that makes waiting dearer for
 * that signatory or, where it does so for nobody, obliges it; that does not make it easier for any other to do without a text, nor harder by a point
 * or more for the party itself; and that leaves the party the support at home which the text needs.
 */
export function pullLever(view: View, bids: readonly Bid[]): Decision | undefined {
  const { party, common, own } = view;
  const turnedDown = bids
    .flatMap(doubtsOn)
    .filter(({ track, party: other }) => daysTurnedDown(view, track, other) >= PATIENT_DAYS);
  const reluctant = [...turnedDown, ...bids.flatMap((bid) => keptWaitingBy(view, bid))].filter(
    (doubt) => !hasAgreedToAll(view, doubt),
  );
  for (const lever of own.levers) {
    const move = { type: 'useLever', party, lever: lever.index } as const;
    if (leverRefusal(common, view, move, own) !== undefined || isDearAtHome(view, lever, bids)) continue;
    if (worksAgainst(view, lever)) continue;
    const by = lever.presses.length > 0 ? 'pressing' : 'obliging';
    const swayed = reluctant.find((doubt) => sways(lever, by, doubt));
    if (swayed === undefined) continue;
    return {
      move,
      reasons: [{ code: 'acts-on', party: swayed.party, track: swayed.track, by }],
    };
  }
  return undefined;
}

/** The signatories of a track that another has to wait for, from the day before it is due as long as it is not signed. */
function keptWaitingBy({ common, tracks, round, party }: View, { outlook }: Bid): Doubt[] {
  const { after } = at(common.tracks, outlook.track);
  if (after === undefined || at(tracks, after).status !== 'open') return [];
  const { signatories, aimFor } = at(common.tracks, after);
  const due = aimFor?.round ?? common.roundCount;
  return round < due - 1
    ? []
    : signatories.filter((other) => other !== party).map((other) => ({ track: after, party: other }));
}

/**
 * True if the initials of a signatory stand on every article of a track or, if a vote is called, on each that has been
 * initialled at all: it cannot be brought any closer.
 */
function hasAgreedToAll({ common, tracks, text }: View, { track, party }: Doubt): boolean {
  const standing = at(common.tracks, track).issues.map((issue) => at(text, issue).current);
  const isCalled = at(tracks, track).calledBy !== undefined;
  const asked = isCalled ? standing.filter((version) => version !== undefined) : standing;
  return asked.length > 0 && asked.every((version) => version?.initials.includes(party) === true);
}

/** True if home, with the support that the lever leaves, would rather refuse a text that the party works for. */
function isDearAtHome(view: View, { cost }: OwnLever, bids: readonly Bid[]): boolean {
  const left = at(view.parties, view.party).standing - cost;
  const isRefused = ({ outlook, wanted }: Bid) => {
    const home = homeOn(view, outlook.track, left);
    return wanted !== undefined && home !== undefined && isTooUnsure(at(home, wanted.pack));
  };
  return bids.some(isRefused);
}

/** Ways in which a lever makes others readier to sign. */
type Sway = Extract<Reason, { code: 'acts-on' }>['by'];

/** True if a lever makes a party readier to sign. One that presses any parties is used on those alone. */
function sways({ presses, obliges }: OwnLever, by: Sway, { party, track }: Doubt): boolean {
  if (by === 'obliging') return obliges.includes(party);
  return presses.some((pressed) => pressed.party === party && pressed.track === track);
}

/**
 * True if a lever makes it harder for the party itself to do without a text, by a point or more, or easier for another
 * that would have to sign it.
 */
function worksAgainst({ common }: View, { takes, eases }: OwnLever): boolean {
  const signs = eases.some(({ party, track }) => at(common.tracks, track).signatories.includes(party));
  return signs || takes >= common.point;
}
