/** What a debrief says to whoever sat in a chair: what it has, what it missed, and when that was decided. */
import { at } from '#engine/model/at.ts';
import type { Clause, IssueIndex, PartyIndex, TrackIndex } from '#engine/model/moves.ts';
import { type Check, type Checks, sameAll, sameToTenths } from './check.ts';
import { type Facts, isSettledIn, issuesOf, meantIn, signatoriesOf, signedOn, votesOn } from './facts.ts';
import { hasOf, isInForce, refusedAtHome, withinReach, worthThen } from './outcome.ts';
import { isSameClause, partOf } from './whereabouts.ts';
import { allTexts, worthOf } from './worth.ts';

/** By the file of the scenario: the parts that the delegation signs; where it signs none, those that it mediates. */
function ownTracks({ game, you }: Facts): TrackIndex[] {
  const { parties, tracks } = game.scenario;
  const { id } = at(parties, you);
  const those = (is: (track: (typeof tracks)[number]) => boolean) =>
    tracks.flatMap((each, track) => (is(each) ? [track] : []));
  const signs = those(({ signatories }) => signatories.includes(id));
  return signs.length > 0 ? signs : those(({ mediator }) => mediator === id);
}

/** The most that a text within reach would have given the delegation; less than anything if there is none. */
function mostWithin(facts: Facts, track: TrackIndex): number {
  return Math.max(...withinReach(facts, track).map((text) => worthThen(facts, facts.you, track, text)));
}

/** True if some text within reach would have given the delegation more than it has. */
function hadReach(facts: Facts): boolean {
  return ownTracks(facts).some((track) => mostWithin(facts, track) > hasOf(facts, facts.you, track).have);
}

/** The most that a text which crosses none of its own red lines is worth to the delegation. */
function bestOf({ game, you }: Facts, track: TrackIndex): number {
  const own = allTexts(game, track).filter(({ crosses }) => !crosses.includes(you));
  return Math.max(...own.map(({ worth }) => at(worth, you)));
}

/** Points as they are read, over all parts: no deal, what one has, the most within reach, and the best text of all. */
function sumsOf(facts: Facts) {
  const sum = (of: (track: TrackIndex) => number) =>
    Math.round((ownTracks(facts).reduce((all, track) => all + of(track), 0) * 10) / facts.game.scale) / 10;
  const has = (track: TrackIndex) => hasOf(facts, facts.you, track);
  return {
    noDeal: sum((track) => has(track).noDeal),
    have: sum((track) => has(track).have),
    reach: sum((track) => Math.max(has(track).have, mostWithin(facts, track))),
    best: sum((track) => Math.max(bestOf(facts, track), has(track).noDeal)),
  };
}

/** Faults in the numbers of the line, which stand in no sentence; empty if all are right. */
export function wrongOnLine(facts: Facts, line: OwnLine | undefined): string[] {
  if (line === undefined) return [];
  const { noDeal, have, reach, best } = sumsOf(facts);
  const isRight =
    sameToTenths(line.noDeal, noDeal) &&
    sameToTenths(line.have, have) &&
    sameToTenths(line.best, best) &&
    sameToTenths(line.reach ?? line.have, reach);
  return isRight ? [] : [`the line ${JSON.stringify(line)}, really ${JSON.stringify(sumsOf(facts))}`];
}

interface OwnLine {
  readonly noDeal: number;
  readonly have: number;
  readonly reach: number | undefined;
  readonly best: number;
}

const verdict =
  (is: (facts: Facts, gain: number, most: number) => boolean): Check<'verdict.some'> =>
  (facts, { reach }) => {
    const { noDeal, have, best } = sumsOf(facts);
    return is(facts, have - noDeal, best - noDeal) && reach === hadReach(facts);
  };

/** By the ballots and the homes: parts that were signed, and those of them that some home refused. */
function cameOf(facts: Facts) {
  const own = ownTracks(facts);
  const signed = own.filter((track) => signedOn(facts, track) !== undefined);
  const refused = signed.filter((track) => refusedAtHome(facts, track).length > 0);
  return { all: own.length, signed: signed.length, refused: refused.length };
}

/** Nothing was signed, or everything that was signed was refused at a home; else something binds. */
const binds = (facts: Facts) => cameOf(facts).signed > cameOf(facts).refused;

/** A text with some of its answers turned. */
function turned(facts: Facts, track: TrackIndex, clauses: readonly Clause[]): Clause[] {
  return issuesOf(facts, track).map(
    (issue) => clauses.find((each) => each.issue === issue) ?? meantIn(facts, facts.end, issue),
  );
}

function worthToYou(facts: Facts, track: TrackIndex, clauses: readonly Clause[]): number {
  const round = signedOn(facts, track) ?? facts.end.round;
  return worthOf(facts, facts.end, facts.you, track, turned(facts, track, clauses), round);
}

const trackOf = ({ game }: Facts, issue: IssueIndex): TrackIndex => at(game.common.issues, issue).track;

/** Whether answers stand in the end, and the last initial that each needed came from these delegations on that day. */
const isSettledBy: Check<'moment.settled'> = (facts, values) => {
  const { who, clauses } = values as unknown as {
    readonly who: readonly PartyIndex[];
    readonly clauses: readonly Clause[];
  };
  return clauses.every((clause) => {
    const { consent } = at(facts.game.common.issues, clause.issue);
    const stands =
      isSettledIn(facts, facts.end, clause.issue) && isSameClause(meantIn(facts, facts.end, clause.issue), clause);
    return stands && who.some((party) => consent.includes(party));
  });
};

/** What an article brought: the worst and the best that its answers, and those told with it, would have been worth. */
function stakes(facts: Facts, clauses: readonly Clause[]): { readonly brings: number; readonly turns: number } {
  const track = trackOf(facts, at(clauses, 0).issue);
  const ways = clauses.reduce<Clause[][]>(
    (all, { issue }) =>
      at(facts.game.scenario.issues, issue).options.flatMap((_, option) =>
        all.map((way) => [...way, { issue, option }]),
      ),
    [[]],
  );
  const worths = ways.map((way) => worthToYou(facts, track, way));
  const worst = Math.min(...worths);
  return { brings: worthToYou(facts, track, []) - worst, turns: Math.max(...worths) - worst };
}

/** The deed that a meaning stands beside. */
type Deed = Readonly<Record<string, unknown>> & {
  readonly clauses?: readonly Clause[];
  readonly clause?: Clause;
  readonly track?: TrackIndex;
};

export function ownChecks(deedOf: (within: readonly object[]) => Deed): Checks {
  const brought =
    (is: (told: { brings: number; turns: number }) => { brings: number; turns: number }): Check<'moment.brings'> =>
    (facts, values, { within }) => {
      const { brings, turns } = stakes(facts, deedOf(within).clauses ?? []);
      const told = is({ brings: Number(values.brings), turns: Number(values.turns) });
      return told.brings === brings && told.turns === turns;
    };
  const ended = (facts: Facts, to: Clause, gain: number, within: readonly object[]) => {
    const { clause } = deedOf(within);
    if (clause === undefined) return false;
    const track = trackOf(facts, clause.issue);
    return (
      isSameClause(meantIn(facts, facts.end, clause.issue), to) &&
      worthToYou(facts, track, []) - worthToYou(facts, track, [clause]) === gain
    );
  };
  return {
    ...POINTS_CHECKS,
    'moment.settled': isSettledBy,
    'moment.brings': brought((told) => told),
    'moment.brings-all': brought(({ turns }) => ({ brings: turns, turns })) as Check<'moment.brings-all'>,
    'moment.brings-none': brought(({ turns }) => ({ brings: 0, turns })) as Check<'moment.brings-none'>,
    'moment.ended-better': (facts, { ended: to, gain }, { within }) => gain > 0 && ended(facts, to, gain, within),
    'moment.ended-worse': (facts, { ended: to, loss }, { within }) => loss > 0 && ended(facts, to, -loss, within),
  };
}

const POINTS_CHECKS: Checks = {
  'ending.own-without': (facts, { track, noDeal }) =>
    !isInForce(facts, track) && hasOf(facts, facts.you, track).noDeal === noDeal,
  'ending.own-same': (facts, { track, points }) => {
    const { have, noDeal } = hasOf(facts, facts.you, track);
    return have === points && Math.abs(have - noDeal) * 10 < facts.game.scale * 1.01;
  },
  'ending.own-more': (facts, { track, points, gain }) => {
    const { have, noDeal } = hasOf(facts, facts.you, track);
    return have === points && gain === have - noDeal && gain > 0;
  },
  'ending.own-less': (facts, { track, points, loss }) => {
    const { have, noDeal } = hasOf(facts, facts.you, track);
    return have === points && loss === noDeal - have && loss > 0;
  },
  'ending.none-within-reach': (facts, _, where) => withinReach(facts, partOf(where)).length === 0,
  'ending.no-more-to-have': (facts, _, where) =>
    mostWithin(facts, partOf(where)) <= hasOf(facts, facts.you, partOf(where)).have,
  'ending.up-to': (facts, { most }, where) => mostWithin(facts, partOf(where)) === most,
  'verdict.unsigned': verdict((facts) => cameOf(facts).signed === 0),
  'verdict.unratified': verdict((facts) => cameOf(facts).signed > 0 && !binds(facts)),
  'verdict.less': verdict((facts, gain) => binds(facts) && gain < 0),
  'verdict.same': verdict((facts, gain) => binds(facts) && gain === 0),
  'verdict.less-of-others': verdict((facts, gain) => binds(facts) && gain < 0) as Check<'verdict.less-of-others'>,
  'verdict.same-of-others': verdict((facts, gain) => binds(facts) && gain === 0) as Check<'verdict.same-of-others'>,
  'verdict.part': verdict((facts, gain) => {
    const { all, signed, refused } = cameOf(facts);
    return binds(facts) && signed < all && refused === 0 && gain > 0;
  }),
  'verdict.ratified-part': verdict((facts, gain) => binds(facts) && cameOf(facts).refused > 0 && gain > 0),
  'verdict.little': verdict((_, gain, most) => gain > 0 && gain * 10 < most),
  'verdict.some': verdict((_, gain, most) => gain * 10 >= most && gain * 2 <= most),
  'verdict.most': verdict((_, gain, most) => gain * 2 > most),
  'better.none': (facts) => !hadReach(facts),
  'moment.signed-worth': (facts, { points, noDeal }) =>
    ownTracks(facts).some((track) => {
      const has = hasOf(facts, facts.you, track);
      return isInForce(facts, track) && has.have === points && has.noDeal === noDeal;
    }),
  'moment.signed': (facts, values) => isInForce(facts, (values as unknown as { readonly track: TrackIndex }).track),
  'moment.never-signed': (facts, { track, issues, count }) =>
    signedOn(facts, track) === undefined &&
    facts.moves.every(({ type, party }) => type !== 'walkOut' || !signatoriesOf(facts, track).includes(party)) &&
    count === issues.length &&
    issues.every((issue) => trackOf(facts, issue) === track && !isSettledIn(facts, facts.end, issue)),
  'moment.had-to-wait': (facts, { tracks }) =>
    tracks.every((track) => {
      const { after } = at(facts.game.scenario.tracks, track);
      const first = facts.game.scenario.tracks.findIndex(({ id }) => id === after);
      return signedOn(facts, track) === undefined && first !== -1 && signedOn(facts, first) === undefined;
    }),
  'moment.without-it': (facts) => ownTracks(facts).some((track) => signedOn(facts, track) === undefined),
  'moment.left': (facts, { who }) => at(facts.end.parties, who).gone,
  'moment.no-longer': (facts, { tracks }) =>
    tracks.every((track) => at(facts.end.tracks, track).status === 'closed' && signedOn(facts, track) === undefined),
  'moment.not-ratified': (facts, { track }) => refusedAtHome(facts, track).length > 0,
  'moment.voted-no': (facts, { noes, over, track }) =>
    votesOn(facts, track).some(({ ballots }) => {
      const against = ballots.flatMap((each) => (each.yes ? [] : [each]));
      const named = [...new Set(against.flatMap((each) => [...each.over]))];
      return (
        sameAll(
          noes,
          against.map(({ party }) => party),
        ) && sameAll(over, named)
      );
    }),
  'moment.text-was-worth': (facts, values) => {
    const { worth, noDeal, track } = values as unknown as {
      readonly worth: number;
      readonly noDeal: number;
      readonly track: TrackIndex;
    };
    const texts = votesOn(facts, track).map(({ before: then }) =>
      issuesOf(facts, track).map((issue) => meantIn(facts, then, issue)),
    );
    const round = signedOn(facts, track) ?? facts.end.round;
    return (
      hasOf(facts, facts.you, track).noDeal === noDeal &&
      texts.some((text) => worthOf(facts, facts.end, facts.you, track, text, round) === worth)
    );
  },
  'moment.refused': (facts, values) => {
    const { by, from, clause } = values as unknown as {
      readonly by: PartyIndex;
      readonly from: PartyIndex;
      readonly clause: Clause;
    };
    return facts.moves.some((move, index) => {
      if (move.type !== 'answer' || move.response !== 'refuse' || move.party !== by || move.issue !== clause.issue)
        return false;
      const offer = at(facts.before, index).offers.find(({ id }) => id === move.offer);
      return offer?.from === from && (offer.delivered ?? offer.clauses).some((each) => isSameClause(each, clause));
    });
  },
  'moment.was-within-reach': (facts, { worth, instead }) =>
    ownTracks(facts).some(
      (track) =>
        hasOf(facts, facts.you, track).noDeal === instead &&
        withinReach(facts, track).some((text) => worthThen(facts, facts.you, track, text) === worth),
    ),
};
