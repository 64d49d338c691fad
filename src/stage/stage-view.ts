/** What the stage shows and where, in CSS pixels: computed from the table's model, painted elsewhere. */

import type { IssueIndex, OptionIndex, PartyIndex } from '#engine/model/moves.ts';
import type { ChannelKind } from '#engine/model/scenario.ts';
import type { Rect, Size } from './geometry.ts';
import type { Side } from './label-placement.ts';
import type { Point } from './map-data.ts';
import type { MapFrame } from './map-frame.ts';

export interface StageView {
  readonly size: Size;
  /** Lettering and marks at this scale: below 1 on a strip, above it on a projector. */
  readonly unit: number;
  /** Too small for all labels. */
  readonly compact: boolean;
  readonly scene: { readonly kind: 'map'; readonly frame: MapFrame } | { readonly kind: 'table'; readonly table: Rect };
  readonly delegations: readonly DelegationView[];
  readonly channels: readonly ChannelView[];
  readonly dossiers: readonly DossierView[];
  readonly venues: readonly VenueView[];
  readonly labels: readonly LabelView[];
}

export interface DelegationView {
  readonly party: PartyIndex;
  readonly order: number;
  readonly mark: string;
  readonly flags: readonly string[];
  readonly you: boolean;
  readonly addressed: boolean;
  readonly dimmed: boolean;
  readonly at: Point;
  readonly radius: number;
  /** What its token is longer to either side than its radius: room for a second flag. */
  readonly stretch: number;
  /** Radius of the window in which a place outside the map is shown. */
  readonly porthole: number | undefined;
}

export interface ChannelView {
  readonly kind: ChannelKind;
  readonly path: readonly Point[];
  /** Order of the delegation whose papers travel on it, if any. */
  readonly carriedFor: number | undefined;
}

/** Papers that a third delegation carries: they go leg by leg and rest where they are now. */
export interface DossierView {
  readonly key: string;
  readonly order: number;
  readonly legs: readonly (readonly Point[])[];
  readonly rest: Point;
}

export const VENUE_STATES = ['faint', 'candidate', 'tabled', 'agreed'] as const;
export type VenueState = (typeof VENUE_STATES)[number];

export interface VenueView {
  readonly issue: IssueIndex;
  readonly option: OptionIndex;
  readonly at: Point;
  readonly radius: number;
  readonly state: VenueState;
  /** Order of the person's delegation when the option is in its draft. */
  readonly pencilledBy: number | undefined;
  /** Order of the first delegation that has publicly ruled it out. */
  readonly refusedBy: number | undefined;
}

export const TEXT_STYLES = ['name', 'seat', 'venue', 'note', 'sea'] as const;
export type TextStyle = (typeof TEXT_STYLES)[number];

export interface LabelView {
  readonly rect: Rect;
  readonly side: Side;
  readonly lines: readonly LabelLine[];
  readonly faint: boolean;
  /** What a click on it means. */
  readonly target: Target | undefined;
}
export interface LabelLine {
  readonly text: string;
  readonly style: TextStyle;
  readonly size: number;
  /** Orders of the delegations whose small marks follow the text. */
  readonly marks: readonly number[];
}

export type Target =
  | { readonly kind: 'delegation'; readonly party: PartyIndex }
  | { readonly kind: 'venue'; readonly issue: IssueIndex; readonly option: OptionIndex };
