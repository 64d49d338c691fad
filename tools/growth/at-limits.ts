import { dealMapOf } from '#engine/analysis/deal-map.ts';
import { unplayedDays } from '#engine/analysis/unplayed-days.ts';
import { nextDecision } from '#engine/negotiators/negotiate.ts';
import { applyTo, createGame } from '#engine/play.ts';
import { compileGame, compilingGame } from '#engine/setup/compile-game.ts';
import { newSeatMemories } from '#engine/views/seat-memory.ts';
import { parseScenario } from '#scenario/parse-scenario.ts';
import { AT_LIMITS, scenarioOf } from './scenario-at-limits.ts';

/** The number of decisions of a game that are measured. */
const DECISIONS = 12;

/** Processor time of a scenario at the limits of the format, in milliseconds: in all, and of the longest step. */
export interface LimitMeasured {
  readonly what: string;
  readonly all: number;
  readonly longest: number;
}

/** Makes a scenario at the limits ready, draws the map of a part of it, and lets its negotiators decide. */
export function measureLimits(): LimitMeasured[] {
  const parsed = parseScenario(JSON.stringify(scenarioOf(AT_LIMITS)));
  if (!parsed.ok) throw new Error(`the scenario has errors: ${JSON.stringify(parsed)}`);
  const { scenario } = parsed;
  compileGame(scenario);
  const ready = stepsOf('made ready, warm', compilingGame(scenario));
  const game = compileGame(scenario);
  const map = stepsOf('map of a million texts that eight sign, on 30 days', dealMapOf(game, unplayedDays(game), 0));
  const state = createGame(game, { seed: 1, seats: game.secrets.map(() => 'negotiator' as const) });
  const memories = newSeatMemories(game);
  const decisions = Array.from({ length: DECISIONS }, () =>
    timeOf(() => {
      const decision = nextDecision(game, state, memories);
      if (decision !== undefined) applyTo(game, state, decision.move);
    }),
  ).sort((a, b) => a - b);
  const median = decisions[Math.floor(DECISIONS / 2)] ?? 0;
  return [ready, map, { what: 'a decision, median', all: median, longest: decisions.at(-1) ?? 0 }];
}

function stepsOf(what: string, steps: Generator<unknown, unknown>): LimitMeasured {
  let [all, longest] = [0, 0];
  for (let isDone = false; !isDone; ) {
    const took = timeOf(() => {
      isDone = steps.next().done === true;
    });
    all += took;
    longest = Math.max(longest, took);
  }
  return { what, all, longest };
}

function timeOf(work: () => void): number {
  const begun = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(begun);
  return (user + system) / 1000;
}
