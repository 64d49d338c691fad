import { authoredReadings } from '../beliefs/authored-readings.ts';
import { at } from '../model/at.ts';
import type {
  Combination,
  CommonKnowledge,
  Game,
  IssueRules,
  KnownClaim,
  KnownPosition,
  Secrets,
  TrackRules,
} from '../model/game.ts';
import { meeting } from '../model/meeting.ts';
import { own } from '../model/own.ts';
import { ownLever } from '../model/own-lever.ts';
import { packagesLeftOpen } from '../model/packages.ts';
import type { OptionSets } from '../model/scenario/option-sets.ts';
import type { Hypothesis, Party } from '../model/scenario/party.ts';
import type { Position } from '../model/scenario/position.ts';
import type { Scenario, ScenarioClaim } from '../model/scenario/scenario.ts';
import { STANDING_RULES, type StandingRules } from '../model/scenario/standing-rules.ts';
import { temperamentRulesOf } from '../model/scenario/temperament.ts';
import { bitsRuledOutAlone } from '../text/is-ruled-out-alone.ts';
import { channelRulesOf } from './channel-rules-of.ts';
import { compileAfterSigning, compileFactions } from './compile-after-signing.ts';
import { compileBlocs, roundOf } from './compile-blocs.ts';
import { allPositions, compileEvents, pointsInEffects } from './compile-events.ts';
import { compileSheets } from './compile-sheets.ts';
import { indexById } from './index-by-id.ts';
import { issueRulesOf } from './issue-rules-of.ts';
import { positionsHolding } from './positions-holding.ts';
import { workOut } from './work-out.ts';

/**
 * Makes a checked scenario ready for play. The work grows with the number of packages; do it once a game.
 * @throws RangeError when an id is unknown, which the checks of `parseScenario` rule out.
 */
export function compileGame(scenario: Scenario): Game {
  const steps = compilingGame(scenario);
  for (;;) {
    const next = steps.next();
    if (next.done) return next.value;
  }
}

/**
 * Like `compileGame`, in steps, between which a page can do other work: what all know of each part, then each
 * delegation.
 */
export function* compilingGame(scenario: Scenario): Generator<void, Game> {
  const scale = scaleOf(scenario);
  const { events, levers } = compileEvents(scenario, scale);
  const known = yield* commonKnowledgeOf(scenario, scale);
  yield;
  const common = { ...known, leverOwners: levers.map(({ party }) => party), worked: workOut(known) };
  const secrets: Secrets[] = [];
  for (const [index, party] of scenario.parties.entries()) {
    yield;
    const levered = levers.flatMap((lever, place) => (lever.party === index ? [ownLever(lever, place)] : []));
    secrets.push({ ...secretsOf(scenario, common, party, scale), levers: levered });
  }
  return { scenario, scale, common, secrets, events, levers, undisclosed: compileBlocs(scenario).undisclosed };
}

/** The smallest of 1, 10, 100 and 1000 that makes every number of points whole. */
function scaleOf(scenario: Scenario): number {
  const numbers = [
    ...scenario.issues.flatMap((issue) => issue.options.flatMap((option) => Object.values(option.points))),
    ...scenario.terms.map((term) => term.points),
    ...scenario.parties.flatMap((party) => (party.hypotheses ?? []).flatMap(pointsOfHypothesis)),
    ...scenario.tracks.map((track) => track.aimFor?.penalty ?? 0),
    ...pointsInEffects(scenario),
    ...scenario.parties.flatMap((party) =>
      Object.values(party.walkAway).flatMap(({ start, drift, spread, shock }) => [start, drift, spread, shock]),
    ),
  ];
  return [1, 10, 100].find((scale) => numbers.every((number) => isWhole(number * scale))) ?? 1000;
}

function pointsOfHypothesis({ points }: Hypothesis): number[] {
  return Object.values(points ?? {}).flatMap((row) => Object.values(row));
}

function isWhole(number: number): boolean {
  return Math.abs(number - Math.round(number)) < 1e-6;
}

function* commonKnowledgeOf(
  scenario: Scenario,
  scale: number,
): Generator<void, Omit<CommonKnowledge, 'leverOwners' | 'worked'>> {
  const issues = scenario.issues.map((_, issue) => issueRulesOf(scenario, issue));
  const tracks = scenario.tracks.map((_, track) => trackRulesOf(scenario, track, issues, scale));
  const positions = allPositions(scenario).map((position, index, all) => ({
    ...knownPositionOf(scenario, position),
    why: whyIn(all, index),
    // An event makes them known, not their date.
    ...(index < scenario.positions.length ? {} : { fromRound: scenario.rounds.count + 1 }),
  }));
  const declared = scenario.redLines.flatMap(({ party, never, declared: isPublic }) =>
    isPublic ? [{ party: partyIndex(scenario, party), never: combinationOf(scenario, never) }] : [],
  );
  const linesBy = (party: number) => declared.filter((line) => line.party === party).map((line) => line.never);
  const ruledOut = scenario.parties.map((_, party) => {
    return tracks.map((_track, track) => meeting({ tracks, issues }, track, linesBy(party)));
  });
  const leftOpen: Int32Array[][] = [];
  for (const [track, rules] of tracks.entries()) {
    yield;
    leftOpen.push(packagesLeftOpen(rules, ruledOut, track));
  }
  return {
    partyCount: scenario.parties.length,
    point: scale,
    roundCount: scenario.rounds.count,
    movesPerRound: scenario.rules.movesPerRound,
    mayWalkOut: scenario.rules.walkOut,
    hasOpenings: scenario.rules.openings === true,
    standing: standingRulesOf(scenario),
    afterSigning: compileAfterSigning(scenario, (sets) => combinationOf(scenario, sets).sets),
    standingAtStart: scenario.parties.map((party) => party.standing ?? standingRulesOf(scenario).start),
    tracks,
    issues,
    positions,
    claims: (scenario.claims ?? []).map((claim) => knownClaimOf(scenario, claim)),
    holding: Array.from({ length: scenario.rounds.count }, (_, index) => positionsHolding(positions, index + 1)),
    declared,
    neverAlone: scenario.parties.map((_, party) => {
      return issues.map((_issue, issue) => bitsRuledOutAlone(linesBy(party), issue));
    }),
    ruledOut,
    leftOpenTo: scenario.parties.map((_, party) => leftOpen.map((lists) => at(lists, party))),
    channels: channelRulesOf(scenario),
    hypotheses: scenario.parties.map((_, party) => authoredReadings(scenario, party, scale, tracks)),
    blocs: compileBlocs(scenario).blocs,
  };
}

function standingRulesOf({ rules: { standing } }: Scenario): StandingRules {
  return {
    start: standing?.start ?? STANDING_RULES.start,
    failedVote: standing?.failedVote ?? STANDING_RULES.failedVote,
    walkOut: standing?.walkOut ?? STANDING_RULES.walkOut,
    crossedDeclaration: standing?.crossedDeclaration ?? STANDING_RULES.crossedDeclaration,
    deniedClaim: standing?.deniedClaim ?? STANDING_RULES.deniedClaim,
    consult: standing?.consult ?? STANDING_RULES.consult,
    dissent: standing?.dissent ?? STANDING_RULES.dissent,
  };
}

function trackRulesOf(scenario: Scenario, index: number, issues: readonly IssueRules[], scale: number): TrackRules {
  const track = at(scenario.tracks, index);
  const own = issues.flatMap((rules, issue) => (rules.track === index ? [issue] : []));
  const strides = own.map(() => 1);
  for (let place = own.length - 2; place >= 0; place -= 1) {
    strides[place] = at(strides, place + 1) * at(issues, at(own, place + 1)).optionCount;
  }
  return {
    signatories: track.signatories.map((id) => partyIndex(scenario, id)),
    issues: own,
    strides,
    packageCount: own.reduce((product, issue) => product * at(issues, issue).optionCount, 1),
    after: track.after === undefined ? undefined : indexById(scenario.tracks, track.after),
    mediator: track.mediator === undefined ? undefined : partyIndex(scenario, track.mediator),
    aimFor: track.aimFor && { round: track.aimFor.round, penalty: Math.round(track.aimFor.penalty * scale) },
  };
}

/** The position that says why a party takes one: the same, or another to the same effect; absent where none does. */
function whyIn(positions: readonly Position[], index: number): number | undefined {
  const position = at(positions, index);
  if (position.because !== undefined) return index;
  return positions
    .flatMap((one, place) => (one.because !== undefined && isToTheSameEffect(one, position) ? [place] : []))
    .at(-1);
}

function isToTheSameEffect(one: Position, other: Position): boolean {
  return (
    one.party === other.party && one.issue === other.issue && one.option === other.option && one.stance === other.stance
  );
}

function knownPositionOf(scenario: Scenario, position: Position): Omit<KnownPosition, 'why'> {
  const issue = indexById(scenario.issues, position.issue);
  return {
    party: partyIndex(scenario, position.party),
    issue,
    option: indexById(at(scenario.issues, issue).options, position.option),
    stance: position.stance,
    tag: position.tag,
    date: position.date,
    source: position.source,
    fromRound: roundOf(scenario.rounds.dates, position.date),
  };
}

function knownClaimOf(scenario: Scenario, claim: ScenarioClaim): KnownClaim {
  const issue = indexById(scenario.issues, claim.issue);
  const { options } = at(scenario.issues, issue);
  return {
    by: partyIndex(scenario, claim.by),
    about: partyIndex(scenario, claim.about),
    issue,
    options: claim.options.map((id) => indexById(options, id)).sort((a, b) => a - b),
    fromRound: roundOf(scenario.rounds.dates, claim.date),
  };
}

/** A party's own of some lines of the file, in their order. */
function linesOf<Line extends { readonly party: string }>(lines: readonly Line[], { id }: Party): Line[] {
  return lines.filter(({ party }) => party === id);
}

function secretsOf(scenario: Scenario, common: CommonKnowledge, party: Party, scale: number): Omit<Secrets, 'levers'> {
  const points = scenario.issues.map((issue) =>
    issue.options.map((option) => Math.round((own(option.points, party.id) ?? 0) * scale)),
  );
  // A place among the party's own: in the whole file it would tell how many lines the others keep to themselves.
  const redLines = linesOf(scenario.redLines, party).map((line, index) => ({
    ...combinationOf(scenario, line.never),
    index,
  }));
  const terms = linesOf(scenario.terms, party).map(({ when, points: worth }, index) => ({
    when: combinationOf(scenario, when),
    points: Math.round(worth * scale),
    index,
  }));
  const sheets = compileSheets(common, points, redLines, terms);
  const factions = compileFactions(scenario, common, party, { points, sheets });
  return {
    sheets,
    points,
    most: points.map((row) => Math.max(...row)),
    walkAways: scenario.tracks.map((track) => {
      const { start, drift, spread, shock } = own(party.walkAway, track.id) ?? {
        start: 0,
        drift: 0,
        spread: 0,
        shock: 0,
      };
      const scaled = (number: number) => Math.round(number * scale);
      return { start: scaled(start), drift: scaled(drift), spread: scaled(spread), shock: scaled(shock) };
    }),
    redLines,
    temperament: temperamentRulesOf(party.temperament),
    factions,
    doubt: Math.round((party.doubt ?? 0) * 1000),
  };
}

/** Sets of options by index, in the order of the issues, so that nothing depends on the order of keys. */
function combinationOf(scenario: Scenario, sets: OptionSets): Combination {
  const listed = scenario.issues.flatMap((issue, index) => {
    const options = own(sets, issue.id);
    return options === undefined ? [] : [{ issue: index, options: options.map((id) => indexById(issue.options, id)) }];
  });
  const first = at(scenario.issues, at(listed, 0).issue);
  return { track: indexById(scenario.tracks, first.track), sets: listed };
}

function partyIndex(scenario: Scenario, id: string): number {
  return indexById(scenario.parties, id);
}
