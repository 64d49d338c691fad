import type { Scenario } from '#engine/model/scenario/scenario.ts';
import { NEGOTIATORS_VERSION } from '#engine/negotiators/negotiators-version.ts';
import { RULES_VERSION } from '#engine/rules-version.ts';
import type { RecordHead } from '#record/game-record.ts';
import { canPlayAgain, type PlayedBy, type Release, releaseOf } from '#record/release.ts';
import { scenarioDigest } from '#record/scenario-digest.ts';
import type { Terminal } from '../terminal.ts';
import type { ToldGame } from './told-game.ts';

/** A record, and what is at hand to play it again with. */
interface Recorded {
  readonly record: RecordHead;
  readonly code: string;
  readonly scenario: Scenario | undefined;
  /** Of the game that it is said to branch off. */
  readonly origin: string | undefined;
}

/** Replays an older or newer record in its release; `undefined` if today's engine can replay it, or none. */
export function toldInRelease({ record, code, scenario, origin }: Recorded, terminal: Terminal): ToldGame | undefined {
  const today = { rulesVersion: RULES_VERSION, negotiatorsVersion: NEGOTIATORS_VERSION, scenarios: {} };
  if (canPlayAgain(record, withScenario(today, scenario))) return undefined;
  const own = releaseOf(record, terminal.releases());
  const release =
    own ??
    releaseOf(
      record,
      terminal.releases().map((each) => withScenario(each, scenario)),
    );
  if (release === undefined) return undefined;
  const told = terminal.engineOf(release.name).replay(code, { origin, ...(own === undefined && { scenario }) });
  return { ...told, warnings: [...told.warnings, note(release)] };
}

/** Adds the digest of a custom scenario. */
function withScenario<Parley extends PlayedBy>(parley: Parley, scenario: Scenario | undefined): Parley {
  if (scenario === undefined) return parley;
  return { ...parley, scenarios: { ...parley.scenarios, [scenario.id]: scenarioDigest(scenario) } };
}

function note({ name, day }: Release): string {
  return `The game has older rules, negotiators or scenarios. It was replayed in release ${name}, with Parley as it was on ${day}.`;
}
