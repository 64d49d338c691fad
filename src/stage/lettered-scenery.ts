/** The objects that words on the map label, and the areas that they avoid. */
import type { ClaimSlip } from '#session/table/frame/stage-model.ts';
import type { LaidTable } from '#session/table/table-model.ts';
import type { Rect } from './geometry.ts';
import type { Point } from './map-data.ts';
import type { NamedSite } from './site-view.ts';
import type { ChannelView, DelegationView, DossierView } from './stage-view.ts';
import type { NamedVenue } from './venue-view.ts';

export interface LetteredScenery {
  readonly model: LaidTable;
  readonly delegations: readonly DelegationView[];
  readonly channels: readonly ChannelView[];
  readonly dossiers: readonly DossierView[];
  readonly venues: readonly NamedVenue[];
  readonly sites: readonly NamedSite[];
  /** Claims to show. */
  readonly claims: readonly ClaimSlip[];
  readonly seas: readonly { readonly name: string; readonly at: Point }[];
  readonly bounds: Rect;
  /** Areas kept free of words, such as the legend's lines. */
  readonly reserved: readonly Rect[];
  readonly unit: number;
  readonly compact: boolean;
}
