import type { ManuscriptController, ManuscriptState } from './keeping/manuscript-controller.ts';
import type { WorkshopPlaces } from './workshop-places.ts';

/** Props of all parts of a text's screen. */
export interface ManuscriptPartProps {
  readonly controller: ManuscriptController;
  readonly state: ManuscriptState;
  readonly places: WorkshopPlaces;
}
