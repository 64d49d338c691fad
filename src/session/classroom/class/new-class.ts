import type { Scenario } from '#engine/model/scenario/scenario.ts';
import type { Seed } from '#engine/model/setup.ts';
import { scenarioDigest } from '#record/scenario-digest.ts';
import { usualSettings } from '../../usual-settings.ts';
import type { ClassPlan, KeptClass } from './kept-class.ts';
import { laid, tablesFor } from './lay-tables.ts';

/** The teacher's input for a new class. */
export interface NewClass {
  readonly name: string;
  readonly scenario: Scenario;
  readonly pupils: number;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly drawSeed: () => Seed;
}

/** A class with a person in each chair, a device for each, and the same chances at all tables: the usual, to be changed. */
export function newClass({ name, scenario, pupils, now, drawSeed }: NewClass): Omit<KeptClass, 'id'> {
  const chairs = scenario.parties.map(({ id }) => id);
  const plan: ClassPlan = { chairs, sharing: 'each', perChair: 1, seeds: 'same' };
  const { reveal, hints, scores } = usualSettings(scenario);
  return {
    name,
    madeAt: now,
    changedAt: now,
    scenario: { id: scenario.id, digest: scenarioDigest(scenario), title: scenario.title },
    presets: {
      difficulty: { value: 'as-written', locked: true },
      reveal: { value: reveal, locked: false },
      hints: { value: hints, locked: false },
      scores: { value: scores, locked: false },
      attacks: { value: true, locked: false },
    },
    results: [],
    ...laid(undefined, { plan, tables: tablesFor(pupils, plan), pupils, drawSeed }),
  };
}
