/** Events and levers made ready for play: ids are indices, points are in the game's units. */
import type { IssueIndex, OptionIndex, PartyIndex, TrackIndex } from './moves.ts';
import type { ChannelKind } from './scenario/channel.ts';

/** Condition of an event: it happens at the first dawn at which this is met, and once at most. */
export type Trigger =
  | { readonly kind: 'round'; readonly round: number }
  | { readonly kind: 'signed'; readonly track: TrackIndex }
  | { readonly kind: 'voteFailed'; readonly track: TrackIndex }
  | { readonly kind: 'walkedOut'; readonly party: PartyIndex }
  /** The announced date of a track has passed, and it was not signed. */
  | { readonly kind: 'datePassed'; readonly track: TrackIndex }
  /** Drawn at each dawn from one round to another; `chance` in thousandths. */
  | { readonly kind: 'drawn'; readonly chance: number; readonly from: number; readonly to: number };

/** Effect of an event or a lever. */
export type EffectRules =
  /** Known to that party only. */
  | { readonly kind: 'walkAway'; readonly party: PartyIndex; readonly track: TrackIndex; readonly by: number }
  /** Promises that `of` has now seen `to` keep and break; known to the two of them. */
  | {
      readonly kind: 'trust';
      readonly of: PartyIndex;
      readonly to: PartyIndex;
      readonly kept: number;
      readonly broke: number;
    }
  | { readonly kind: 'standing'; readonly party: PartyIndex; readonly by: number }
  | { readonly kind: 'channel'; readonly a: PartyIndex; readonly b: PartyIndex; readonly channel: ChannelKind }
  | {
      readonly kind: 'option';
      readonly issue: IssueIndex;
      readonly option: OptionIndex;
      readonly available: boolean;
    }
  /** `position` is an index into the positions of the game. */
  | { readonly kind: 'position'; readonly position: number };

export interface EventRules {
  readonly trigger: Trigger;
  /** Switched off for this scenario; it never happens. */
  readonly off: boolean;
  /** About an attack; who sits down can leave it out. */
  readonly sensitive: boolean;
  readonly effects: readonly EffectRules[];
}

export interface LeverRules {
  readonly party: PartyIndex;
  readonly uses: number;
  /** Support at home that each use costs. */
  readonly cost: number;
  readonly effects: readonly EffectRules[];
}

/** Cause of a change. */
export type EffectSource =
  | { readonly kind: 'event'; readonly event: number }
  | { readonly kind: 'lever'; readonly lever: number };
