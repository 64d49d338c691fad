import type { Domain, DomainParty } from '#engine/analysis/domain.ts';
import { signingOf } from '#engine/analysis/signing.ts';
import { zoneCount } from '#engine/analysis/zone-count.ts';
import { at } from '#engine/model/at.ts';
import { MOST_ACCEPTED } from '../proofreading/acceptance-band.ts';
import type { Band } from '../proofreading/level-bands.ts';

/** The input of the search for walk-aways. */
export interface WalkAwaySearch {
  readonly domain: Domain;
  /** The game's units in a point. */
  readonly scale: number;
  /** By signatory, in the game's units: how far below its start a walk-away may come to lie. */
  readonly below: readonly number[];
  /** The share of texts that is to suit all on the first day. */
  readonly aim: number;
  /** The least that will do on the first day, and the most when walk-aways have come down. */
  readonly allowed: Band;
}

/** Walk-aways in whole points by signatory; or why there are none. */
export type FoundWalkAways =
  | { readonly ok: true; readonly starts: readonly number[] }
  | { readonly ok: false; readonly why: NoWalkAways };

/** Too few texts suit all whatever they ask for; too many do; or somebody never stands in the way of anything. */
export type NoWalkAways = 'too-far-apart' | 'too-close' | 'no-veto';

/**
 * Looks for walk-aways at which the wanted share of all texts suits all signatories. They come down from where each signs
 * hardly anything, a point at a time, always that of the one who signs least: so all are about equally hard to please.
 */
export function walkAwaysFor(search: WalkAwaySearch): FoundWalkAways {
  const tried = [...comingDown(search)];
  if (search.allowed.most === 0) return withoutDeal(tried);
  const { least, most } = search.allowed;
  const allowed = tried.filter(({ share, later }) => share >= least && later <= most);
  if (allowed.length === 0) {
    return { ok: false, why: tried.some(({ later }) => later > most) ? 'too-close' : 'too-far-apart' };
  }
  const best = allowed
    .sort((one, other) => timesApart(one.share, search.aim) - timesApart(other.share, search.aim))
    .find(({ starts }) => everybodyCounts(search, starts));
  return best === undefined ? { ok: false, why: 'no-veto' } : { ok: true, starts: best.starts };
}

/** Walk-aways that were tried, and the share of texts that suits all at them: on the first day, and at the most. */
interface Tried {
  readonly starts: readonly number[];
  readonly share: number;
  readonly later: number;
}

function* comingDown(search: WalkAwaySearch): Iterable<Tried> {
  const { domain, allowed } = search;
  const crossed = signingOf(domain).crossed;
  const nothingBelow = search.below.map(() => 0);
  const ladders = domain.parties.map((party) => acceptedBy(party, domain));
  let starts = ladders.map((ladder) => highestFor(search, ladder, allowed.least));
  for (;;) {
    const shareAt = (below: readonly number[]) =>
      zoneCount({ domain, excluded: crossed }, leastOf(search, starts, below)) / domain.listed;
    const later = shareAt(search.below);
    yield { starts, share: shareAt(nothingBelow), later };
    if (later > allowed.most) return;
    const accepted = ladders.map((ladder, place) => shareAbove(ladder, at(starts, place) * search.scale));
    const least = Math.min(...accepted);
    // Counted among the texts that cross no red line of its own, which is the stricter way.
    if (least >= MOST_ACCEPTED) return;
    const next = accepted.indexOf(least);
    starts = starts.map((start, place) => (place === next ? start - 1 : start));
  }
}

/** The ranks that signatories accept at walk-aways so far below their starts. */
function leastOf({ scale }: WalkAwaySearch, starts: readonly number[], below: readonly number[]): readonly number[] {
  return starts.map((start, place) => start * scale - at(below, place));
}

/** Returns a party's points for the texts that it could sign at all, in descending order. */
function acceptedBy({ ranks, forbidden }: DomainParty, { barred }: Domain): Int32Array {
  return ranks
    .filter((_, row) => forbidden?.[row] !== 1 && barred?.[row] !== 1)
    .sort()
    .reverse();
}

/** The share of them that is worth at least so much. */
function shareAbove(ladder: Int32Array, least: number): number {
  let [low, high] = [0, ladder.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ladder[middle]! >= least) low = middle + 1;
    else high = middle;
  }
  return ladder.length === 0 ? 1 : low / ladder.length;
}

/** The highest walk-away at which a party signs at least a share of what it could. */
function highestFor({ scale }: WalkAwaySearch, ladder: Int32Array, share: number): number {
  const last = Math.min(ladder.length - 1, Math.floor(share * ladder.length));
  return Math.floor((ladder[last] ?? 0) / scale);
}

/** True if for each signatory some text fails because of that signatory alone. */
function everybodyCounts(search: WalkAwaySearch, starts: readonly number[]): boolean {
  const { domain } = search;
  const excluded = signingOf(domain).crossed;
  const least = leastOf(
    search,
    starts,
    starts.map(() => 0),
  );
  const count = zoneCount({ domain, excluded }, least);
  return least.every((_, place) => {
    const without = least.map((each, other) => (other === place ? Number.NEGATIVE_INFINITY : each));
    return zoneCount({ domain, excluded }, without) > count;
  });
}

/** Returns the ratio of the larger share to the smaller one. */
function timesApart(share: number, aim: number): number {
  return share > aim ? share / aim : aim / share;
}

/** The last before there is a deal: nobody asks for more than it takes. */
function withoutDeal(tried: readonly Tried[]): FoundWalkAways {
  const last = tried.filter(({ later }) => later === 0).at(-1);
  return last === undefined ? { ok: false, why: 'too-close' } : { ok: true, starts: last.starts };
}
