import type { Member, StandNote } from '#engine/model/scenario/member.ts';
import type { Scenario } from '#engine/model/scenario/scenario.ts';
import { smallScenario, withParty } from './scenarios.ts';

/** Where a member stands on options of an issue, as the author infers. */
export function stand(
  issue: string,
  options: readonly string[],
  where: StandNote['stand'],
  over: Partial<StandNote> = {},
): StandNote {
  return { issue, options, stand: where, because: `It is ${where}.`, tag: 'inferred', ...over };
}

export function member(id: string, ...stands: readonly StandNote[]): Member {
  return { id, name: `the ${id}`, stands };
}

const HARBOURS = [
  member('north', stand('guard', ['patrol'], 'behind')),
  member('south', stand('guard', ['patrol'], 'undecided')),
  member('east', stand('guard', ['patrol', 'nobody'], 'against', { private: true })),
];

/** The lake, where c speaks for three harbours: one behind a patrol, one undecided, and one privately against it. */
export function blocScenario(members: readonly Member[] = HARBOURS, overrides: Partial<Scenario> = {}): Scenario {
  return withParty(smallScenario(overrides), 'c', { members });
}
