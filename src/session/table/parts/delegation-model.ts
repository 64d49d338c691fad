import type { PartyIndex } from '#engine/model/moves.ts';
import type { ChannelKind } from '#engine/model/scenario/channel.ts';
import type { Place } from '#engine/model/scenario/place.ts';
import type { PartyMark } from '../../party-mark.ts';
import type { MemberModel } from './member-model.ts';

export interface DelegationModel extends PartyMark {
  readonly seatOf: string | undefined;
  readonly flags: readonly string[];
  readonly at: Place | undefined;
  readonly you: boolean;
  /** How the person reaches it. */
  readonly reach: 'self' | ChannelKind;
  /** Who carries, when relayed. */
  readonly via: PartyMark | undefined;
  readonly status: 'present' | 'leaving' | 'gone';
  /** Support at home: 0 to 100, and in words; absent where nothing depends on it. */
  readonly standing: { readonly points: number; readonly words: string } | undefined;
  /** How often it has ended its day with moves left, in both readings; absent while it never has. */
  readonly endedEarly: string | undefined;
  /** How far you trust it, and it trusts you, in words; absent for your own delegation. */
  readonly trust: { readonly inIt: string; readonly inYou: string } | undefined;
  /** Those for whom it speaks, where it is a bloc. */
  readonly members: readonly MemberModel[];
  /** Addressed by the draft. */
  readonly addressed: boolean;
  /** Why it cannot be addressed now, if so. */
  readonly unaddressable: string | undefined;
}

export interface ChannelModel {
  readonly a: PartyIndex;
  readonly b: PartyIndex;
  readonly kind: ChannelKind;
  /** Carried now: an offer or an answer of yours is on its way. */
  readonly carrying: { readonly from: PartyIndex; readonly via: PartyIndex; readonly to: PartyIndex } | undefined;
}
