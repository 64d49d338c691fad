import type { DraftKeeper, DraftState } from './keeping/draft-keeper.ts';
import type { WorkshopPlaces } from './workshop-places.ts';

/** What every part of the screen of a text goes by. */
export interface DraftPartProps {
  readonly keeper: DraftKeeper;
  readonly state: DraftState;
  readonly places: WorkshopPlaces;
}
