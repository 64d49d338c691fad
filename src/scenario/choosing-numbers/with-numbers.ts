import type { Scenario } from '#engine/model/scenario/scenario.ts';
import type { Path } from '../diagnostic.ts';
import type { NumberAt } from '../editing/set-numbers.ts';

/** A scenario with other numbers at some paths, each of which leads to a number already. */
export function withNumbers(scenario: Scenario, numbers: readonly NumberAt[]): Scenario {
  return numbers.reduce<Scenario>(
    (changed, { path, number }) => withNumber(changed, path, number) as Scenario,
    scenario,
  );
}

/** The same data with another number: what lies on the path is made anew, all else is shared. */
function withNumber(part: unknown, [step, ...rest]: Path, number: number): unknown {
  if (step === undefined) {
    if (typeof part !== 'number') throw new RangeError('no number stands there');
    return number;
  }
  const below = withNumber(Object(part)[step], rest, number);
  if (Array.isArray(part)) return part.map((item, place) => (place === step ? below : item));
  return { ...Object(part), [step]: below };
}
