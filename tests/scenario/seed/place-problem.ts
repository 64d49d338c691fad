import type { Scenario } from '#engine/model/scenario/scenario.ts';
import type { PlaceKind, SeedPlace } from '../seed-places.ts';
import { eventProblem } from './happening-effects.ts';
import { standingProblem, trustProblem } from './ledger-effects.ts';
import { memberProblem } from './member-effects.ts';
import { positionProblem } from './position-effects.ts';
import type { Problem } from './problem.ts';
import { channelProblem, claimProblem } from './speech-effects.ts';
import { optionProblem, redLineProblem, termProblem } from './text-effects.ts';

/** By kind of place: plays it through games, with the ids of its path; `docs/understand/seed.md` explains the paths. */
const PROBLEMS: { readonly [Kind in PlaceKind]: (scenario: Scenario, ...ids: string[]) => Problem } = {
  option: optionProblem,
  position: positionProblem,
  redLine: redLineProblem,
  term: termProblem,
  claim: claimProblem,
  event: eventProblem,
  channel: channelProblem,
  trust: trustProblem,
  standing: standingProblem,
  member: memberProblem,
};

/** Why a place is not in a scenario, or takes no effect in its games; absent where it is there and does. */
export function placeProblem(scenario: Scenario, { kind, path }: Pick<SeedPlace, 'kind' | 'path'>): Problem {
  return PROBLEMS[kind](scenario, ...path.split('/'));
}
