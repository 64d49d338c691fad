import { chancesByPackage } from '#engine/beliefs/chances-of-signature.ts';
import { isAvailable } from '#engine/events/availability.ts';
import { at } from '#engine/model/at.ts';
import type { PackageIndex } from '#engine/model/game.ts';
import { byId } from '#engine/model/ids.ts';
import type { Clause, IssueIndex, Move, OfferId, OptionIndex, PartyIndex, TrackIndex } from '#engine/model/moves.ts';
import { openTracks } from '#engine/model/open-tracks.ts';
import { optionIn } from '#engine/model/packages.ts';
import { optionsOf } from '#engine/model/wording.ts';
import { counteringRefusal } from '#engine/moves/answer.ts';
import { negotiate } from '#engine/negotiators/negotiate.ts';
import { optionsOn } from '#engine/negotiators/weighing/open-now.ts';
import type { Player } from '#engine/simulation/player.ts';
import { sameClauses } from '#engine/text/clauses.ts';
import { isRuledOutAlone } from '#engine/text/is-ruled-out-alone.ts';
import { signedOptions, versionOf } from '#engine/text/text.ts';
import type { View } from '#engine/views/view.ts';
import { isSignable } from './is-signable.ts';
import { reachableOn } from './openings.ts';
import { turnDown } from './turn-down.ts';

/**
 * Takes one clause of each track hostage: the one that it gains most by. It agrees to everything that does not touch
 * it, gives the others on the rest whatever they seem to want, and signs nothing without it.
 */
export const HOSTAGE_TAKER: Player = (view) => {
  const move = holdingOut(view);
  if (move !== undefined) return { move, reasons: [] };
  return view.toAct?.kind === 'reply' ? negotiate(view) : turnDown(view);
};

function holdingOut(view: View): Move | undefined {
  const { toAct } = view;
  if (toAct?.kind === 'talk') return offer(view);
  if (toAct?.kind === 'answer') return answer(view, toAct.offer);
  if (toAct?.kind === 'vote') return vote(view, toAct.track);
  return toAct?.kind === 'review' ? review(view, toAct.draft) : undefined;
}

function offer(view: View): Move | undefined {
  const { party } = view;
  for (const track of openTracks(view)) {
    const clauses = ransom(view, track);
    const to = reachableOn(view, track).filter((other) => !hasAll(view, other, clauses));
    if (clauses.length > 0 && to.length > 0) return { type: 'offer', party, track, to, clauses };
  }
  return undefined;
}

function hasAll(view: View, party: PartyIndex, clauses: readonly Clause[]): boolean {
  return clauses.every(({ issue, option }) => versionOf(at(view.text, issue), option)?.initials.includes(party));
}

function answer(view: View, id: OfferId): Move | undefined {
  const { party } = view;
  const offered = byId(view.offers, id);
  const base = { type: 'answer', party, offer: id } as const;
  if (sparesHostage(view, offered.track, offered.clauses)) return { ...base, response: 'accept' };
  const clauses = ransom(view, offered.track);
  const mayCounter = counteringRefusal(view.common, view, offered) === undefined;
  if (!mayCounter || clauses.length === 0 || sameClauses(clauses, offered.clauses)) return undefined;
  return { ...base, response: 'counter', clauses };
}

function vote(view: View, track: TrackIndex): Move | undefined {
  const hostage = hostageOf(view, track);
  const isMet = hostage === undefined || signedOptions(view.common, view, hostage.issue).includes(hostage.option);
  return isMet && isSignable(view, track) ? { type: 'vote', party: view.party, track, yes: true } : undefined;
}

function review(view: View, index: number): Move | undefined {
  const text = view.drafts.find((one) => one.index === index);
  const hostage = text && hostageOf(view, text.track);
  if (text === undefined || hostage === undefined) return undefined;
  const over = sparesHostage(view, text.track, text.clauses) ? [] : [hostage.issue];
  return { type: 'review', party: view.party, draft: index, over };
}

function sparesHostage(view: View, track: TrackIndex, clauses: readonly Clause[]): boolean {
  const hostage = hostageOf(view, track);
  return clauses.every((clause) => clause.issue !== hostage?.issue || optionsOf(clause).includes(hostage.option));
}

/** The clause that brings the party most over what silence brings it, by its own sheet, outside its red lines. */
function hostageOf(view: View, track: TrackIndex): { issue: IssueIndex; option: OptionIndex } | undefined {
  const gains = at(view.common.tracks, track).issues.flatMap((issue) => {
    const points = at(view.own.points, issue);
    const silent = at(points, at(view.common.issues, issue).silent);
    return optionsOn(view, issue)
      .filter((option) => !isRuledOutAlone(view.own.redLines, issue, option))
      .map((option) => ({ issue, option, gain: at(points, option) - silent }));
  });
  const most = Math.max(...gains.map(({ gain }) => gain));
  return gains.find(({ gain }) => gain === most);
}

/** The demand: of all packages with its clause that it would sign, the one that the others are likeliest to sign. */
function ransom(view: View, track: TrackIndex): Clause[] {
  const rules = at(view.common.tracks, track);
  const hostage = hostageOf(view, track);
  const { points, forbidden } = at(view.own.sheets, track);
  const walkAway = at(view.own.walkAway, track);
  const chances = chancesByPackage(view, track);
  const optionsIn = (pack: PackageIndex) =>
    rules.issues.map((issue, place) => ({
      issue,
      option: optionIn(rules, pack, place, at(view.common.issues, issue).optionCount),
    }));
  const isAsked = (clauses: readonly Clause[]) =>
    clauses.every(
      ({ issue, option }) =>
        isAvailable(view, issue, option) && (issue !== hostage?.issue || option === hostage.option),
    );
  let best = -1;
  for (let pack = 0; pack < points.length; pack += 1) {
    if (forbidden[pack] === 1 || at(points, pack) < walkAway) continue;
    if (best !== -1 && at(chances, pack) <= at(chances, best)) continue;
    if (isAsked(optionsIn(pack))) best = pack;
  }
  return best === -1 ? [] : optionsIn(best);
}
