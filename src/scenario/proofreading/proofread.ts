import type { Game } from '#engine/model/game.ts';
import type { Scenario } from '#engine/model/scenario/scenario.ts';
import { compileGame } from '#engine/setup/compile-game.ts';
import type { Finding } from '../diagnostic.ts';
import { isReckoned } from '../faults/remark-codes.ts';
import { intendedInVain, notIntended } from './not-intended.ts';
import { REMARKS } from './remarks.ts';
import { trackProof } from './track-proof.ts';
import type { Verdict } from './verdict.ts';
import { verdictOf } from './verdict-of.ts';

/** The result of the proof-reading of a playable scenario. */
export interface ProofReading {
  /** Warnings, without what the author says is meant. */
  readonly findings: readonly Finding[];
  readonly verdict: Verdict;
}

/**
 * Reads a scenario as somebody does who knows what makes a good game, from its texts and from every package of every
 * track; no game is played.
 * @param game the scenario made ready, where there is one already
 */
export function proofread(scenario: Scenario, game?: Game): ProofReading {
  const steps = proofreading(scenario, game);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** The same in short steps, for callers that must not block. */
export function* proofreading(scenario: Scenario, given?: Game): Generator<undefined, ProofReading> {
  const game = given ?? compileGame(scenario);
  yield;
  const tracks = [];
  for (const index of scenario.tracks.keys()) {
    tracks.push(trackProof(game, index));
    yield;
  }
  const proof = { scenario, game, tracks };
  const found: Finding[] = [];
  for (const remark of REMARKS) {
    found.push(...remark(proof));
    yield;
  }
  const findings = [...notIntended(scenario, found), ...intendedInVain(scenario, found, isReckoned)];
  return { findings, verdict: verdictOf(proof) };
}
