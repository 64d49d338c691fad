import type { FilePlaces } from '../file-places.ts';
import type { Shelf } from '../shelf.ts';
import type { WantedScenario } from './scenario-of-text.ts';

/** What it takes to bring the scenario of a link. */
export interface BringScenarioProps extends FilePlaces {
  /** What came with the link; absent where it was damaged on the way. */
  readonly attachment: Uint8Array | undefined;
  /** The scenario that the game of the link needs; absent where the link is of no game. */
  readonly wanted: WantedScenario | undefined;
  /** Where what a link brings is kept for this visit. */
  readonly visit: Shelf;
  /** A scenario of this id lies there now. */
  readonly onBrought: (id: string) => void;
}
