import { SCENES_OF_ALLIES } from './scenes-of-allies.ts';
import { SCENES_OF_MONDAY } from './scenes-of-monday.ts';
import { SCENES_OF_MOSCOW } from './scenes-of-moscow.ts';
import { SCENES_OF_WASHINGTON } from './scenes-of-washington.ts';
import type { SeedScene } from './seed-scene.ts';

/** What each of the twenty elements of the article is in a game as it is played, in their order. */
export const SEED_SCENES: readonly SeedScene[] = [
  ...SCENES_OF_MONDAY,
  ...SCENES_OF_WASHINGTON,
  ...SCENES_OF_ALLIES,
  ...SCENES_OF_MOSCOW,
];
