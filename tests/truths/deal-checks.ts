/** What the map of deals says of texts, days and offers. */
import { at } from '#engine/model/at.ts';
import type { Clause, PartyIndex, TrackIndex } from '#engine/model/moves.ts';
import type { StoneModel } from '#session/debrief/deal-map-model.ts';
import type { Check, Checks } from './check.ts';
import { type Facts, issuesOf, lastDayOf, lastOfDay, saidInTheEnd, signatoriesOf, signedOn, votesOn } from './facts.ts';
import type { Where } from './leaves.ts';
import { differing, isNearest } from './left-checks.ts';
import { type Offered, offersOf } from './offers.ts';
import { betterTexts, countSuited, hasOf, suitedOn, withinReach, worthThen } from './outcome.ts';
import { isSameClause, partOf, textIn } from './whereabouts.ts';
import { allTexts, type FirmText, lateOn, signedWorth } from './worth.ts';

/** Texts that suited all on a day, each with what every signatory has over no deal. */
function zoneOn(facts: Facts, track: TrackIndex, round: number) {
  const signatories = signatoriesOf(facts, track);
  const suited = suitedOn(facts, track, round);
  const { parties } = lastOfDay(facts, round);
  const late = lateOn(facts.game, track, round);
  return allTexts(facts.game, track)
    .filter((text) => suited(text).length === signatories.length)
    .map((text) => ({
      text,
      over: signatories.map((party) => at(text.worth, party) - late - at(at(parties, party).walkAway, track)),
    }));
}

type Zone = ReturnType<typeof zoneOn>;

/** Product of the gains of those who can gain anything in the zone. */
function product(zone: Zone, { over }: Zone[number]): bigint {
  const gains = over.filter((_, place) => zone.some((each) => at(each.over, place) > 0));
  return gains.reduce((all, each) => all * BigInt(each), 1n);
}

/** By how far each comes towards the most that it could have in the zone, the least first. */
function sharesIn(zone: Zone, { over }: Zone[number]): number[] {
  const most = over.map((_, place) => Math.max(...zone.map((each) => at(each.over, place))));
  return over.map((each, place) => (at(most, place) === 0 ? 1 : each / at(most, place))).sort((a, b) => a - b);
}

function isAsEqual(one: readonly number[], other: readonly number[]): boolean {
  const parting = one.findIndex((share, place) => Math.abs(share - at(other, place)) > 1e-9);
  return parting === -1 || at(one, parting) > at(other, parting);
}

const measured =
  (isBest: (zone: Zone, text: Zone[number]) => boolean): Check<'debrief-deals.nash-why'> =>
  (facts, _, where) => {
    const zone = zoneOn(facts, partOf(where), where.round ?? 0);
    const { answers } = textIn(facts, where);
    const text = zone.find((each) => [...answers].every(([issue, option]) => each.text.answers.get(issue) === option));
    return text !== undefined && isBest(zone, text);
  };

/** Texts that are as good as the one that stands there, by its measure. */
function tiesWith(facts: Facts, where: Where): number {
  const { kind } = where.within.find((each) => 'kind' in each) as { readonly kind: string };
  const zone = zoneOn(facts, partOf(where), where.round ?? 0);
  const { answers } = textIn(facts, where);
  const own = zone.find((each) => [...answers].every(([issue, option]) => each.text.answers.get(issue) === option));
  if (own === undefined) return -1;
  if (kind === 'nash') return zone.filter((each) => product(zone, each) === product(zone, own)).length - 1;
  const isSame = (one: readonly number[], other: readonly number[]) => isAsEqual(one, other) && isAsEqual(other, one);
  return zone.filter((each) => isSame(sharesIn(zone, each), sharesIn(zone, own))).length - 1;
}

/** The offer that a stone tells of, by whom it was made and on which day. */
function offeredIn(facts: Facts, where: Where): readonly Offered[] {
  const stone = where.within.find((each) => 'kind' in each && 'letter' in each) as { readonly letter: string };
  const { party = -1 } = where;
  return offersOf(facts, party).filter(({ track, round }) => track === where.track && String(round) === stone.letter);
}

function isSameText(one: readonly Clause[], other: readonly Clause[]): boolean {
  return one.every((clause, place) => isSameClause(clause, at(other, place)));
}

/** Whether a stone says a text, and what it was worth to each signatory against no deal on a day. */
function isStone(
  facts: Facts,
  where: Where,
  text: readonly Clause[],
  round: number,
  worths: readonly number[],
): boolean {
  const { answers, points, over } = where.within.find((each) => 'kind' in each && 'letter' in each) as StoneModel;
  const { parties } = lastOfDay(facts, round);
  const isSame = (told: number, units: number) => Math.abs(told * facts.game.scale - units) < 1e-6;
  return (
    text.every((clause, place) => facts.game.say('clause.label', { clause }) === answers[place]?.label) &&
    signatoriesOf(facts, partOf(where)).every((party, place) => {
      const worth = at(worths, party);
      const noDeal = at(at(parties, party).walkAway, partOf(where));
      return isSame(at(points, place), worth) && isSame(at(over, place), worth - noDeal);
    })
  );
}

/** The stone of what was signed. */
function isSignedStone(facts: Facts, where: Where, round: number): boolean {
  const worths = facts.game.scenario.parties.map((_, party) => signedWorth(facts, party, partOf(where)));
  return (
    signedOn(facts, partOf(where)) === round && isStone(facts, where, saidInTheEnd(facts, partOf(where)), round, worths)
  );
}

const isOffered =
  (kinds: readonly Offered['kind'][]): Check<'debrief-deals.offered'> =>
  (facts, { who, round }, where) => {
    const last = offeredIn(facts, where).at(-1);
    return (
      last?.by === who &&
      last.round === round &&
      kinds.includes(last.kind) &&
      isStone(facts, where, last.text, round, last.worths)
    );
  };

function best(facts: Facts, where: Where, worth: (text: FirmText) => bigint): boolean {
  const all = betterTexts(facts, partOf(where)).map(worth);
  return all.every((each) => each <= worth(textIn(facts, where)));
}

/** Whether an article of the text that stands there says so, and what it stood against in the end. */
const isInstead: Check<'debrief-deals.instead'> = (facts, { answer, stood }, where) => {
  const text = textIn(facts, where);
  const said = saidInTheEnd(facts, partOf(where)).find(({ issue }) => issue === answer.issue);
  return text.answers.get(answer.issue) === answer.option && said !== undefined && isSameClause(said, stood as Clause);
};

function daysWith(facts: Facts, track: TrackIndex): number[] {
  return Array.from({ length: lastDayOf(facts, track) }, (_, day) => countSuited(facts, track, day + 1));
}

export const DEAL_CHECKS: Checks = {
  'debrief-deals.possible': ({ game }, { count }, where) => allTexts(game, partOf(where)).length === count,
  'debrief-deals.uncrossed': (facts, { count }, where) => {
    const signatories = signatoriesOf(facts, partOf(where));
    const isClear = ({ open, crosses }: FirmText) => !open && !crosses.some((party) => signatories.includes(party));
    return allTexts(facts.game, partOf(where)).filter(isClear).length === count;
  },
  'debrief-deals.suited': (facts, { count, round }, where) => daysWith(facts, partOf(where))[round - 1] === count,
  'debrief-deals.aimed-for': ({ game }, { round, penalty }, where) => {
    const { aimFor } = at(game.scenario.tracks, partOf(where));
    return aimFor?.round === round && lateOn(game, partOf(where), round + 1) === penalty;
  },
  'debrief-deals.only-after': (facts, { track, round }, where) =>
    at(facts.game.common.tracks, partOf(where)).after === track && signedOn(facts, track) === round,
  'debrief-deals.only-after-unsigned': (facts, { track }, where) =>
    at(facts.game.common.tracks, partOf(where)).after === track && signedOn(facts, track) === undefined,
  'debrief-deals.offered': isOffered(['offer', 'counter']),
  'debrief-deals.drafted': isOffered(['draft']) as Check<'debrief-deals.drafted'>,
  'debrief-deals.offered-again': (facts, { more, all }, where) =>
    offeredIn(facts, where).length === all && more === all - 1,
  'debrief-deals.same-again': (facts, { who, days }, where) => {
    const [first] = offeredIn(facts, where).slice(-1);
    if (first === undefined) return false;
    const said = (round: number) => facts.game.say('debrief-deals.day', { round });
    const later = offersOf(facts, who as PartyIndex).filter(
      ({ track, round, text }) => track === first.track && round > first.round && isSameText(text, first.text),
    );
    return days.every((day) => later.some(({ round }) => said(round) === day));
  },
  'debrief-deals.completed': (facts, { who }, where) => {
    const last = offeredIn(facts, where).at(-1);
    return last?.by === who && last.clauses.length < last.text.length;
  },
  'debrief-deals.signed': (facts, { round }, where) =>
    isSignedStone(facts, where, round) && lateOn(facts.game, partOf(where), round) === 0,
  'debrief-deals.signed-late': (facts, { round }, where) =>
    isSignedStone(facts, where, round) && lateOn(facts.game, partOf(where), round) > 0,
  'debrief-deals.voted-down': (facts, { round }, where) => {
    const last = votesOn(facts, partOf(where)).at(-1);
    return last?.round === round && !last.signed;
  },
  'debrief-deals.nash-why': measured((zone, text) => zone.every((each) => product(zone, each) <= product(zone, text))),
  'debrief-deals.kalai-smorodinsky-why': measured((zone, text) =>
    zone.every((each) => isAsEqual(sharesIn(zone, text), sharesIn(zone, each))),
  ),
  'debrief-deals.nash': (_, { round }, where) => round === where.round,
  'debrief-deals.kalai-smorodinsky': (_, { round }, where) => round === where.round,
  'debrief-deals.both-solutions': (_, { round }, where) => round === where.round,
  'debrief-deals.ties': (facts, { count }, where) => tiesWith(facts, where) === count,
  'debrief-deals.nearest': (facts, _, where) => isNearest(facts, partOf(where), textIn(facts, where)),
  'debrief-deals.nearest-for-all': (facts, _, where) => isNearest(facts, partOf(where), textIn(facts, where), true),
  'debrief-deals.nearest-to-text': (facts, _, where) => isNearest(facts, partOf(where), textIn(facts, where)),
  'debrief-deals.fairest': (facts, _, where) => {
    const over = (text: FirmText) =>
      signatoriesOf(facts, partOf(where)).map((party) =>
        Math.max(0, worthThen(facts, party, partOf(where), text) - hasOf(facts, party, partOf(where)).noDeal),
      );
    return best(facts, where, (text) => over(text).reduce((all, each) => all * BigInt(each), 1n));
  },
  'debrief-deals.best-for': (facts, { who }, where) => {
    const worth = (text: FirmText) => worthThen(facts, who, partOf(where), text);
    const own = worth(textIn(facts, where));
    return (
      own > hasOf(facts, who, partOf(where)).have &&
      own === Math.max(...withinReach(facts, partOf(where)).map((text) => worth(text)))
    );
  },
  'debrief-deals.instead': isInstead,
  'debrief-deals.where-nothing-stood': (facts, { answer }, where) =>
    textIn(facts, where).answers.get(answer.issue) === answer.option &&
    saidInTheEnd(facts, partOf(where)).every(({ issue }) => issue !== answer.issue),
  'debrief-deals.same-words': (facts, _, where) => differing(facts, partOf(where), textIn(facts, where)).length === 0,
  'debrief-deals.changes': (facts, { changes }, where) =>
    differing(facts, partOf(where), textIn(facts, where)).length === changes.length,
  'debrief-deals.in-time': (facts, { round }, where) => {
    const { aimFor } = at(facts.game.scenario.tracks, partOf(where));
    return aimFor?.round === round && (signedOn(facts, partOf(where)) ?? 0) > round;
  },
  'debrief-deals.in-time-why': (facts, _, where) => suitedInTime(facts, partOf(where)),
};

/** Whether what was signed suited all on the day that was set. */
function suitedInTime(facts: Facts, track: TrackIndex): boolean {
  const { aimFor } = at(facts.game.scenario.tracks, track);
  if (aimFor === undefined) return false;
  const { parties, world } = lastOfDay(facts, aimFor.round);
  const late = lateOn(facts.game, track, aimFor.round + 1);
  const isThere = saidInTheEnd(facts, track).every(({ issue, option, or = option }) =>
    [option, or].every((each) => at(at(world.offTable, issue), each) === 0),
  );
  return (
    isThere &&
    late > 0 &&
    issuesOf(facts, track).length > 0 &&
    signatoriesOf(facts, track).every(
      (party) => hasOf(facts, party, track).have + late >= at(at(parties, party).walkAway, track),
    )
  );
}
