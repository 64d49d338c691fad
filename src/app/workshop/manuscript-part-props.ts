import type { ManuscriptKeeper, ManuscriptState } from './keeping/manuscript-keeper.ts';
import type { WorkshopPlaces } from './workshop-places.ts';

/** What every part of the screen of a text goes by. */
export interface ManuscriptPartProps {
  readonly keeper: ManuscriptKeeper;
  readonly state: ManuscriptState;
  readonly places: WorkshopPlaces;
}
