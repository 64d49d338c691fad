import type { FolderModel } from '#session/screens/folder-model.ts';
import type { CrossTabChannel } from '../keeping/cross-tab-channel.ts';
import type { PageServices } from '../page-services.tsx';
import type { ManuscriptStore } from './keeping/manuscript-store.ts';

/** The workshop's storage, beside that of the page. */
export interface WorkshopPlaces extends Pick<PageServices, 'store' | 'scenarioStore'> {
  readonly manuscripts: ManuscriptStore;
  readonly channel: CrossTabChannel;
  /** Models of all scenarios shipped with Parley. */
  readonly folders: readonly FolderModel[];
}
