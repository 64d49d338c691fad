import { at } from '../model/at.ts';
import type { Combination, Game, Sheet, WalkAwayRules } from '../model/game.ts';
import { meeting } from '../model/meeting.ts';
import type { PartyIndex, TrackIndex } from '../model/moves.ts';
import type { Domain, DomainParty, ExactPoints } from './domain.ts';
import type { WalkAwayLevel } from './scenario-analysis.ts';

const STEPS: Readonly<Record<WalkAwayLevel, number>> = { low: -1, middle: 0, high: 1 };

/** A track of a scenario as a domain of its signatories, at their walk-aways of the first round. */
export function trackDomain(game: Game, track: TrackIndex, level: WalkAwayLevel): Domain {
  const rules = at(game.common.tracks, track);
  return {
    issues: rules.issues.map((issue) => {
      const { id, options } = at(game.scenario.issues, issue);
      return { name: id, options: options.map((option) => option.id) };
    }),
    parties: rules.signatories.map((party) => partyOf(game, track, party, level)),
    packageCount: rules.packageCount,
    listed: rules.packageCount,
    sample: undefined,
    barred: barredPackages(game, track),
  };
}

/** A text cannot be signed that leaves an issue open which must be settled. */
function barredPackages({ common }: Game, track: TrackIndex): Uint8Array | undefined {
  const unsettled = at(common.tracks, track).issues.flatMap((issue): Combination[] => {
    const { mustSettle, silent } = at(common.issues, issue);
    return mustSettle ? [{ track, sets: [{ issue, options: [silent] }] }] : [];
  });
  return unsettled.length === 0 ? undefined : meeting(common, track, unsettled);
}

function partyOf(game: Game, track: TrackIndex, party: PartyIndex, level: WalkAwayLevel): DomainParty {
  const { sheets, walkAways } = at(game.secrets, party);
  const sheet = at(sheets, track);
  const accepts = walkAwayIn(at(walkAways, track), level, 1);
  return {
    name: at(game.scenario.parties, party).id,
    ranks: sheet.points,
    accepts,
    forbidden: sheet.forbidden.includes(1) ? sheet.forbidden : undefined,
    points: exactPoints(sheet, accepts, game.scale),
  };
}

function exactPoints({ points }: Sheet, walkAway: number, scale: number): ExactPoints {
  return {
    unit: BigInt(scale),
    walkAway: BigInt(walkAway),
    of: (row) => BigInt(points[row]!),
    near: (row) => points[row]! / scale,
  };
}

/** A walk-away in a round (the first is 1) if nothing but time happens. */
export function walkAwayIn({ start, spread, drift }: WalkAwayRules, level: WalkAwayLevel, round: number): number {
  return start + STEPS[level] * spread + drift * (round - 1);
}
