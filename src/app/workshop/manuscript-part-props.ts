import type { ManuscriptKeeper, ManuscriptState } from './keeping/manuscript-keeper.ts';
import type { WorkshopPlaces } from './workshop-places.ts';

/** Props of all parts of a text's screen. */
export interface ManuscriptPartProps {
  readonly keeper: ManuscriptKeeper;
  readonly state: ManuscriptState;
  readonly places: WorkshopPlaces;
}
