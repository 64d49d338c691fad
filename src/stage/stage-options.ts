/** Options that the page passes when it mounts the stage. */

import type { IssueIndex, OptionIndex, PartyIndex } from '#engine/model/moves.ts';
import type { Scenery } from './compose-view.ts';
import type { MapData } from './map-data.ts';
import type { IconSource } from './paint-icon.ts';
import type { Theme } from './palette.ts';

export interface StageOptions {
  readonly scenery: () => Scenery;
  /** Calls the listener after every change of the model; returns how to stop. */
  readonly subscribe: (listener: () => void) => () => void;
  readonly onDelegation: (party: PartyIndex) => void;
  readonly onOption: (issue: IssueIndex, option: OptionIndex) => void;
  readonly onArticle: (issue: IssueIndex) => void;
  readonly map: MapData;
  /** Address of a bundled flag by its name. */
  readonly flagUrls: (name: string) => string | undefined;
  readonly iconOf: IconSource;
  readonly theme: Theme;
  /** Height in CSS pixels that something covers at the stage's lower edge; nothing when absent. */
  readonly covered?: (() => number) | undefined;
  /** Elements that cover the stage: it checks again when their size changes. */
  readonly covering?: readonly Element[] | undefined;
  /** The stage broke after it was mounted and has removed itself. */
  readonly onFailure?: ((error: unknown) => void) | undefined;
}
