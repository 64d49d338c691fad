import { at } from '../model/at.ts';
import type { AfterSigningRules, Combination, CommonKnowledge, FactionRules, Secrets } from '../model/game.ts';
import { own } from '../model/own.ts';
import { sumsOverPackages } from '../model/packages.ts';
import type { OptionSets } from '../model/scenario/option-sets.ts';
import type { Faction, Party } from '../model/scenario/party.ts';
import type { Scenario } from '../model/scenario/scenario.ts';
import { RATIFY_BY_STANDING, RATIFY_WITH_FACTIONS } from '../model/scenario/standing-rules.ts';

/** Compiles the rules for the time after a signature; `setsOf` gives options by index. */
export function compileAfterSigning(
  { rules, durability }: Scenario,
  setsOf: (sets: OptionSets) => Combination['sets'],
): AfterSigningRules {
  const ratify = rules.standing?.ratify;
  return {
    on: rules.afterSigning ?? true,
    ratify: { withFactions: ratify ?? RATIFY_WITH_FACTIONS, byStanding: ratify ?? RATIFY_BY_STANDING },
    lines: (durability ?? []).map(({ when, points }) => ({ sets: setsOf(when), points })),
  };
}

/** A party's factions, each with the most that a text of each track could bring it. */
export function compileFactions(
  scenario: Scenario,
  common: Pick<CommonKnowledge, 'tracks'>,
  party: Party,
  sums: Pick<Secrets, 'points' | 'sheets'>,
): FactionRules[] {
  return (party.factions ?? []).map((faction) => {
    const factors = scenario.issues.map(({ id }) => factorOf(faction, id));
    return {
      weight: faction.weight,
      factors,
      best: common.tracks.map((_, track) => bestFor(common, sums, factors, track)),
      wants: Math.round(faction.wants * 1000),
    };
  });
}

function factorOf({ cares }: Faction, issue: string): number {
  return Math.round((own(cares, issue) ?? 1) * 10);
}

/** The most that a package which crosses none of the party's red lines brings; 0 where there is none. */
function bestFor(
  common: Pick<CommonKnowledge, 'tracks'>,
  { points, sheets }: Pick<Secrets, 'points' | 'sheets'>,
  factors: readonly number[],
  track: number,
): number {
  const sheet = at(sheets, track);
  const more = sumsOverPackages(
    at(common.tracks, track).issues.map((issue) => at(points, issue).map((each) => each * (at(factors, issue) - 10))),
  );
  let best = 0;
  for (let pack = 0; pack < more.length; pack += 1) {
    if (sheet.forbidden[pack] === 0) best = Math.max(best, at(sheet.points, pack) * 10 + at(more, pack));
  }
  return best;
}
