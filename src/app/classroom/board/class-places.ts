import type { ComponentType } from 'preact';
import type { ClassPlaceProps } from './class-place-props.ts';

/** The places of a class, as they stand in the address behind its id. */
export const CLASS_PLACE_NAMES = ['set-up', 'hand-out', 'results'] as const;
export type ClassPlaceName = (typeof CLASS_PLACE_NAMES)[number];

/** Loaders of the components of the places, called when a place is first shown. */
export const CLASS_PLACES: Readonly<Partial<Record<ClassPlaceName, () => Promise<ComponentType<ClassPlaceProps>>>>> = {
  results: async () => (await import('../results/results-place.tsx')).ResultsPlace,
  'set-up': async () => (await import('./set-up-place.tsx')).SetUpPlace,
  'hand-out': async () => (await import('./hand-out-place.tsx')).HandOutPlace,
};
