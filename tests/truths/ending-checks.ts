/** What the first page of a debrief says: how it ended, who signed what, and what each has of it. */
import { at } from '#engine/model/at.ts';
import type { EndingKind } from '#engine/model/ending.ts';
import type { IssueIndex, PartyIndex } from '#engine/model/moves.ts';
import { type Check, type Checks, sameAll, sameToTenths } from './check.ts';
import { type Facts, isSettledIn, issuesOf, meantIn, signedOn, tracksOf, votesOn } from './facts.ts';
import { hasOf, hasVagueBetter, isInForce, kindOf, refusedAtHome, textsSuiting, thoughtOfHome } from './outcome.ts';
import { articleOf, meaningOf, partOf } from './whereabouts.ts';

const isKind =
  (kind: EndingKind) =>
  (facts: Facts): boolean =>
    facts.ending.kind === kind && kindOf(facts) === kind;

const signedTracks = (facts: Facts) => tracksOf(facts).filter((track) => signedOn(facts, track) !== undefined);
const allRefused = (facts: Facts) => [...new Set(tracksOf(facts).flatMap((track) => refusedAtHome(facts, track)))];
/** Those whose homes would have said yes if they had been as was thought. */
const allSurprised = (facts: Facts) =>
  allRefused(facts).filter((party) =>
    tracksOf(facts).some((track) => {
      if (!refusedAtHome(facts, track).includes(party)) return false;
      const { support, needed } = thoughtOfHome(facts, party, track);
      return support >= needed;
    }),
  );

/** Points over no deal of all that is in force, by the points as they are told part by part. */
function gainOf(facts: Facts, party: PartyIndex): number {
  const told = (units: number) => Math.round((units * 10) / facts.game.scale);
  const gains = tracksOf(facts).map((track) => {
    const { have, noDeal } = hasOf(facts, party, track);
    return told(have) - told(noDeal);
  });
  return gains.reduce((sum, each) => sum + each, 0) / 10;
}

/** Whether a wording with such initials stands in an article in the end. */
function isThere(facts: Facts, issue: IssueIndex, who: readonly PartyIndex[]): boolean {
  const { current, beside } = at(facts.end.text, issue);
  return [...(current === undefined ? [] : [current]), ...beside].some(({ initials }) => sameAll(initials, who));
}

const isUntilVote: Check<'ending.accepted-until-vote'> = (facts, { who, noes }, where) => {
  const issue = articleOf(facts, where);
  return votesOn(facts, at(facts.game.common.issues, issue).track).some(({ before: then, ballots }) => {
    const over = ballots.flatMap((each) => (!each.yes && each.over.includes(issue) ? [each.party] : []));
    const { current } = at(then.text, issue);
    return sameAll(over, noes) && current !== undefined && sameAll(current.initials, who);
  });
};

const isBetterBy: Check<'ending.result-better'> = (facts, { who, points }, where) =>
  who === where.party && sameToTenths(gainOf(facts, who), points);

export const ENDING_CHECKS: Checks = {
  'ending.headline-none': isKind('none'),
  'ending.headline-opening': isKind('opening'),
  'ending.headline-partial': isKind('partial'),
  'ending.headline-signed': isKind('signed'),
  'ending.headline-unratified': isKind('unratified'),
  'ending.headline-broken': isKind('broken'),
  'ending.headline-held': isKind('held'),
  'ending.broken-off': (facts, { who, round }) =>
    signedTracks(facts).length === 0 &&
    at(facts.end.parties, who).gone &&
    at(facts.end.parties, who).leavesAt === round,
  'ending.talks-ended': ({ game, end }, { dated, round, count }) =>
    round === end.round && count === game.scenario.rounds.count && dated === (game.scenario.rounds.dates !== undefined),
  'ending.no-names': (facts) => signedTracks(facts).length === 0,
  'ending.were-signed': (facts, { tracks }) => sameAll(tracks, signedTracks(facts)),
  'ending.remained-unsigned': (facts, { tracks }) =>
    sameAll([...tracks, ...signedTracks(facts)], tracksOf(facts)) && tracks.length > 0,
  'ending.made-without-deal': (facts, { tracks }) =>
    facts.game.scenario.level === 'no-deal' &&
    tracks.length > 0 &&
    tracks.every(
      (track) =>
        signedOn(facts, track) === undefined &&
        textsSuiting(facts, track).length === 0 &&
        !hasVagueBetter(facts, track),
    ),
  'ending.refused-at-home': (facts, { who }) => sameAll(who, allRefused(facts)),
  'ending.surprised-at-home': (facts, { who }) => sameAll(who, allSurprised(facts)),
  'ending.afterwards-unratified': isKind('unratified'),
  'ending.afterwards-broken': isKind('broken'),
  'ending.afterwards-held': ({ ending }) =>
    ending.aftermath?.durability !== undefined &&
    ending.aftermath.durability.drawn < ending.aftermath.durability.chance,
  'ending.hindsight-easier': ({ setup }) => setup.seats.every((seat) => seat === 'person' || seat === 'conciliator'),
  'ending.hindsight-harder': ({ setup }) => setup.seats.every((seat) => seat === 'person' || seat === 'hardliner'),
  'ending.on-paper': ({ setup }) => setup.onPaper === true,
  'ending.signed-not-ratified': (facts, { round }, where) =>
    signedOn(facts, partOf(where)) === round && refusedAtHome(facts, partOf(where)).length > 0,
  'ending.nothing-written': (facts, _, where) => at(facts.end.text, articleOf(facts, where)).current === undefined,
  'ending.accepted-by': (facts, { who }, where) => isThere(facts, articleOf(facts, where), who),
  'ending.accepted-by-nobody': (facts, _, where) => isThere(facts, articleOf(facts, where), []),
  'ending.accepted-until-vote': isUntilVote,
  'ending.accepted-until-off': (facts, { who }, where) => {
    const issue = articleOf(facts, where);
    return facts.end.record.some(
      (line) => line.kind === 'initialsFell' && line.issue === issue && sameAll(line.dropped, who),
    );
  },
  'ending.result-none': (facts, _, { party = -1 }) =>
    tracksOf(facts).every((track) => hasOf(facts, party, track).have === hasOf(facts, party, track).noDeal),
  'ending.result-same': (facts, _, { party = -1 }) => sameToTenths(gainOf(facts, party), 0),
  'ending.result-better': isBetterBy,
  'ending.result-worse': (facts, { who, points }, where) => isBetterBy(facts, { who, points: -points }, where),
  'track-status.open': (facts, _, where) => signedOn(facts, partOf(where)) === undefined,
  'track-status.signed': (facts, { since }, where) => signedOn(facts, partOf(where)) === since,
  'track-status.closed': (facts, { since }, where) =>
    facts.end.record.some(
      (line) => line.kind === 'walkedOut' && line.round === since && line.closed.includes(partOf(where)),
    ),
  'notes.not-signed': (facts, _, where) => !isSigned(facts, articleOf(facts, where)),
};

function isSigned(facts: Facts, issue: IssueIndex): boolean {
  return signedTracks(facts).some((track) => issuesOf(facts, track).includes(issue));
}

/** What is wrong with the numbers and signs of the first page, which stand in no sentence; nothing where all is right. */
export function wrongOnFirstPage(facts: Facts, model: FirstPage): string[] {
  const results = model.results.flatMap(({ party, perTrack }) =>
    perTrack.flatMap(({ worth, signed }, track) => {
      const { have, noDeal } = hasOf(facts, party, track);
      const [points, walkAway] = [have, noDeal].map((units) => units / facts.game.scale);
      const isRight =
        signed === isInForce(facts, track) &&
        sameToTenths(worth.points, points ?? 0) &&
        sameToTenths(worth.walkAway, walkAway ?? 0) &&
        isVerdict(worth, signed);
      return isRight
        ? []
        : [`result of ${party} on part ${track}: ${JSON.stringify(worth)}, really ${points}, ${walkAway}`];
    }),
  );
  const clauses = model.tracks.flatMap(({ track, signed, clauses: told }) =>
    told.flatMap(({ left, label }, place) => {
      const issue = at(issuesOf(facts, track), place);
      const isSaid =
        left === 'tabled' || left === 'empty' || label === meaningOf(facts, meantIn(facts, facts.end, issue));
      return left === leftAs(facts, issue, signed) && isSaid ? [] : [`article ${issue} was left as ${left}`];
    }),
  );
  return [...results, ...clauses];
}

interface FirstPage {
  readonly results: readonly {
    readonly party: PartyIndex;
    readonly perTrack: readonly {
      readonly worth: { readonly points: number; readonly walkAway: number; readonly verdict: string };
      readonly signed: boolean;
    }[];
  }[];
  readonly tracks: readonly {
    readonly track: number;
    readonly signed: boolean;
    readonly clauses: readonly { readonly left: string; readonly label: string }[];
  }[];
}

function isVerdict(worth: FirstPage['results'][number]['perTrack'][number]['worth'], signed: boolean): boolean {
  if (!signed) return ['theirs-unsigned', 'theirs-unratified'].includes(worth.verdict);
  if (worth.points < worth.walkAway) return worth.verdict === 'theirs-less';
  if (worth.points === worth.walkAway) return worth.verdict === 'theirs-same';
  return ['theirs-hardly', 'theirs-better', 'theirs-much'].includes(worth.verdict);
}

function leftAs(facts: Facts, issue: IssueIndex, signed: boolean): string {
  if (isSettledIn(facts, facts.end, issue)) return 'accepted';
  if (signed) return meantIn(facts, facts.end, issue).or === undefined ? 'silent' : '';
  return at(facts.end.text, issue).current === undefined ? 'empty' : 'tabled';
}
