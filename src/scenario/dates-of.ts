import type { IsoDate } from '#engine/model/scenario/iso-date.ts';
import type { Scenario } from '#engine/model/scenario/scenario.ts';
import type { Path } from './diagnostic.ts';
import { effectsOf } from './effects-of.ts';
import { standsOf } from './stands-of.ts';

/** A date of a scenario, and where it stands. */
export interface DatedPlace {
  readonly date: IsoDate;
  readonly path: Path;
}

/** Returns all dates of a scenario with their paths. */
export function datesOf(scenario: Scenario): readonly DatedPlace[] {
  const places: (DatedPlace | { date: undefined; path: Path })[] = [
    { date: scenario.factsAsOf, path: ['factsAsOf'] },
    ...(scenario.rounds.dates ?? []).map((date, index) => ({ date, path: ['rounds', 'dates', index] })),
    ...scenario.positions.map(({ date }, index) => ({ date, path: ['positions', index, 'date'] })),
    ...(scenario.claims ?? []).map(({ date }, index) => ({ date, path: ['claims', index, 'date'] })),
    ...(scenario.events ?? []).map(({ when }, index) => ({ date: when.date, path: ['events', index, 'when', 'date'] })),
    ...effectsOf(scenario).map(({ effect, path }) => ({
      date: effect.position?.date,
      path: [...path, 'position', 'date'],
    })),
    ...standsOf(scenario).map(({ note, path }) => ({ date: note.date, path: [...path, 'date'] })),
    ...(scenario.debrief?.whatHappened ?? []).map(({ date }, index) => ({
      date,
      path: ['debrief', 'whatHappened', index, 'date'],
    })),
    ...(scenario.debrief?.articles ?? []).map(({ date }, index) => ({
      date,
      path: ['debrief', 'articles', index, 'date'],
    })),
    ...Object.entries(scenario.sources).map(([key, { date }]) => ({ date, path: ['sources', key, 'date'] })),
  ];
  return places.filter((place): place is DatedPlace => place.date !== undefined);
}
