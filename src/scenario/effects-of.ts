import type { Effect, Scenario } from '#engine/model/scenario/scenario.ts';
import type { Path } from './diagnostic.ts';

/** One effect of an event or a lever, and where it stands. */
export interface PlacedEffect {
  readonly effect: Effect;
  readonly path: Path;
  /** True if the effect belongs to an event that is marked as sensitive. */
  readonly sensitive: boolean;
}

/** Returns all effects of a scenario in the order of the file: first those of events, then those of levers. */
export function effectsOf({ events = [], levers = [] }: Scenario): PlacedEffect[] {
  const placed = (effects: readonly Effect[], path: Path, sensitive: boolean) =>
    effects.map((effect, index) => ({ effect, path: [...path, 'effects', index], sensitive }));
  return [
    ...events.flatMap(({ effects, sensitive }, index) => placed(effects, ['events', index], sensitive === true)),
    ...levers.flatMap(({ effects }, index) => placed(effects, ['levers', index], false)),
  ];
}
