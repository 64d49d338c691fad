import { ENDING_KINDS, type EndingKind } from '#engine/model/ending.ts';
import type { Scenario } from '#engine/model/scenario/scenario.ts';
import { parseScenario } from '#scenario/parse-scenario.ts';
import type { PlayedSummary } from '#scenario/proofreading/played/played-summary.ts';
import { remarksOnPlay } from '#scenario/proofreading/played/remarks-on-play.ts';

/** The scenario in a text that can be played. */
export function scenarioIn(text: string): Scenario {
  const parsed = parseScenario(text);
  if (!parsed.ok) throw new Error(`It cannot be played: ${parsed.diagnostics.map(({ code }) => code).join()}`);
  return parsed.scenario;
}

/** A hundred games as an author wants them: signed in half of the cases, late, and with different texts. */
export function goodGames(scenario: Scenario): PlayedSummary {
  const { tracks, parties, issues, events = [], durability = [], rounds } = scenario;
  const chair = { points: 5000, walkAways: 4000, gains: gainsOf(50), walkedOut: 0 };
  return {
    games: 100,
    stopped: 0,
    endings: endingsOf({ none: 50, held: 25, broken: 25 }),
    tracks: tracks.map(() => ({
      rounds: Array.from({ length: rounds.count }, (_, round) => (round === rounds.count - 1 ? 50 : 0)),
      texts: { 1: 20, 2: 20, 3: 10 },
      voted: 80,
      against: parties.map(() => 10),
      drafted: 10,
      refusedAtHome: parties.map(() => 0),
    })),
    chairs: parties.map(() => chair),
    issues: issues.map(({ options }) => ({
      silent: 5,
      options: options.map(() => ({ signed: 10, proposed: 50 })),
    })),
    events: events.map(() => 100),
    walkOuts: 0,
    lasting: { ratified: 50, held: 25, lines: durability.map(() => 25) },
  };
}

/** Games by how they ended; none of the others. */
export function endingsOf(some: Partial<Record<EndingKind, number>>): Record<EndingKind, number> {
  return Object.fromEntries(ENDING_KINDS.map((kind) => [kind, some[kind] ?? 0])) as Record<EndingKind, number>;
}

/** Fifty games in all of which a chair came to so many percent of what it could have gained. */
export function gainsOf(percent: number): readonly number[] {
  return Array.from({ length: 101 }, (_, each) => (each === percent ? 50 : 0));
}

/** A list in which one item is another. */
export function withItem<T>(list: readonly T[], place: number, item: Partial<T>): readonly T[] {
  return list.map((each, index) => (index === place ? { ...each, ...item } : each));
}

/** What is remarked on: codes with the path. */
export function remarksOf(scenario: Scenario, summary: PlayedSummary): readonly string[] {
  return remarksOnPlay({ scenario, summary }).map(({ fault, path }) => `${fault.code} ${path.join('.')}`);
}
