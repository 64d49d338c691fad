import type { KeptClass } from '#session/classroom/class/kept-class.ts';
import { newClass } from '#session/classroom/class/new-class.ts';
import { smallGame } from '../../../support/scenarios.ts';

/** A class of six pupils that plays the small scenario, with the seed 5. */
export function aClass(pupils = 6): Omit<KeptClass, 'id'> {
  return newClass({ name: 'Class 10b', scenario: smallGame().scenario, pupils, now: 1, drawSeed: () => 5 });
}
