import type { ChannelKind } from './channel.ts';
import type { Position } from './position.ts';

/** One change; one of the keys. */
export interface Effect {
  /** Points added to what no signed text is worth to a party. */
  readonly walkAway?: { readonly party: string; readonly track: string; readonly by: number } | undefined;
  /** Promises that `of` has seen `to` keep or break. */
  readonly trust?:
    | {
        readonly of: string;
        readonly to: string;
        readonly kept?: number | undefined;
        readonly broke?: number | undefined;
      }
    | undefined;
  /** Points of 100. */
  readonly standing?: { readonly party: string; readonly by: number } | undefined;
  readonly channel?: { readonly between: readonly [string, string]; readonly kind: ChannelKind } | undefined;
  readonly option?: { readonly issue: string; readonly option: string; readonly available: boolean } | undefined;
  readonly position?: Position | undefined;
}
