import {
  chancesBy,
  chancesBySignatory,
  chancesOfSignature,
  type SignatoryChances,
} from '../../beliefs/chances-of-signature.ts';
import { afterOffering } from '../../beliefs/heed-own-words.ts';
import { thoughtBefore, thoughtOf } from '../../beliefs/thought.ts';
import { timesSaid } from '../../mind/letters.ts';
import { spaceOf } from '../../mind/space.ts';
import { at } from '../../model/at.ts';
import type { PackageIndex } from '../../model/game.ts';
import type { PartyIndex, TrackIndex } from '../../model/moves.ts';
import { sumsOverPackages } from '../../model/packages.ts';
import type { OwnLimits } from '../../views/mind.ts';
import type { SeenOffer } from '../../views/seen-offer.ts';
import type { View } from '../../views/view.ts';
import { homeOn, isTooUnsure } from './own-home.ts';
import { chanceOfAll, nothingFound, type Sight } from './sight.ts';
import { targetOn } from './target.ts';

/** Inputs of a decision about a track, computed once. */
export interface Outlook extends Sight {
  /** By place: what this game's taste adds when prospects are compared. */
  readonly liking: Int32Array;
  /** Target of the party for today, see `targetOn`. */
  readonly target: number;
}

/** Returns a party's outlook on a track now. */
export function outlookOn(view: View, track: TrackIndex): Outlook {
  return outlookWith(view, track, chancesBySignatory(view, track));
}

/**
 * Returns a party's outlook on the track of an offer before the offer has changed any of its beliefs, but for one: the
 * sender of clauses will probably sign them. So of two offers that are alike to everybody else the one that gives it
 * more is never received worse.
 */
export function outlookBefore(view: View, offer: SeenOffer): Outlook {
  const { track, from } = offer;
  const space = spaceOf(view, track);
  const saidBefore = timesSaid(view, from, offer.clauses) > 1;
  const thoughtOn = (party: PartyIndex) => (party === from ? thoughtBefore(view, from, offer) : thoughtOf(view, party));
  const others = chancesBySignatory(view, track, thoughtOn).map((other) => {
    if (other.party !== from || saidBefore) return other;
    const chances = afterOffering(other.chances, view.common, { space, track }, offer.clauses);
    const chanceOf = (pack: PackageIndex) => Math.max(other.chanceOf(pack), chanceOfAll({ space, chances }, pack));
    return { ...other, chances, chanceOf };
  });
  return outlookWith(view, track, others, offer);
}

/** Returns the party's outlook after an offer, from that `before` it: only what is thought of its sender has changed. */
export function outlookAfter({ view, track, others }: Outlook, { from }: SeenOffer): Outlook {
  const now = others.map((other) => (other.party === from ? chancesBy(view, track, from) : other));
  return outlookWith(view, track, now);
}

/** Loss of a track's text for the party because its announced date has passed; in the game's units. */
export function lateOn({ common, round, party }: View, track: TrackIndex): number {
  const { aimFor, signatories } = at(common.tracks, track);
  return aimFor !== undefined && round > aimFor.round && signatories.includes(party) ? aimFor.penalty : 0;
}

function outlookWith(view: View, track: TrackIndex, others: readonly SignatoryChances[], ignored?: SeenOffer): Outlook {
  const { atHome, isClosed, live, brings } = ownLimits(view, track);
  const outlook = {
    view,
    track,
    others,
    ignored,
    space: spaceOf(view, track),
    chances: chancesOfSignature(view, track, others),
    walkAway: at(view.own.walkAway, track),
    late: lateOn(view, track),
    atHome,
    isClosed,
    live,
    brings,
    found: nothingFound(),
    liking: likingOf(view, track),
    target: 0,
  };
  outlook.target = targetOn(outlook);
  return outlook;
}

/** By place, what this game's taste adds to the points of a package when the party compares prospects. */
function likingOf(view: View, track: TrackIndex): Int32Array {
  const { common, own, mind } = view;
  const space = spaceOf(view, track);
  const before = mind.liking.get(track);
  if (before?.taste === own.taste && before.space === space) return before.liking;
  const sums = sumsOverPackages(
    at(common.tracks, track).issues.map((issue) =>
      at(own.points, issue).map((points, option) =>
        Math.floor((points * (at(at(own.taste, issue), option) - 100)) / 100),
      ),
    ),
  );
  const liking = space.open.map((pack) => at(sums, pack));
  mind.liking.set(track, { taste: own.taste, space, liking });
  return liking;
}

/** Packages of a track that the party could sign. They change only with its support at home. */
export function ownLimits(view: View, track: TrackIndex): OwnLimits {
  const { forbidden, points } = at(view.own.sheets, track);
  const { standing } = at(view.parties, view.party);
  const before = view.mind.limits.get(track);
  if (before?.forbidden === forbidden && before.points === points && before.standing === standing) return before;
  const { open } = spaceOf(view, track);
  const atHome = homeOn(view, track);
  const isClosed = (pack: PackageIndex) =>
    forbidden[pack] === 1 || (atHome !== undefined && isTooUnsure(atHome[pack]!));
  const live = new Int32Array(open.length);
  let count = 0;
  for (let place = 0; place < open.length; place += 1) {
    if (isClosed(open[place]!)) continue;
    live[count] = place;
    count += 1;
  }
  const brings = new Int32Array(count);
  for (let index = 0; index < count; index += 1) brings[index] = points[open[live[index]!]!]!;
  const limits = { forbidden, points, standing, atHome, isClosed, live: live.slice(0, count), brings };
  view.mind.limits.set(track, limits);
  return limits;
}
