/** Names of seas on the map of Europe, where they are written. */
import type { Place } from '#engine/model/scenario/place.ts';

export const SEAS: readonly { readonly name: string; readonly at: Place }[] = [
  { name: 'North Sea', at: [3, 56.2] },
  { name: 'Baltic', at: [19.3, 56.9] },
  { name: 'Black Sea', at: [34.3, 43.2] },
  { name: 'Mediterranean', at: [18.2, 34.9] },
  { name: 'Atlantic', at: [-13.5, 46.5] },
  { name: 'Norwegian Sea', at: [3, 66.5] },
];
