/** Positions of the names of seas on the map of Europe. */
import type { Coordinates } from '#engine/model/scenario/coordinates.ts';
import type { Sea } from '#session/table/frame/map-words.ts';

export const SEAS: readonly { readonly sea: Sea; readonly at: Coordinates }[] = [
  { sea: 'north', at: [3, 56.2] },
  { sea: 'baltic', at: [19.3, 56.9] },
  { sea: 'black', at: [34.3, 43.2] },
  { sea: 'mediterranean', at: [18.2, 34.9] },
  { sea: 'atlantic', at: [-13.5, 46.5] },
  { sea: 'norwegian', at: [3, 66.5] },
];
