import type { HintTime } from './hint-time.ts';
import type { Reveal } from './reveal.ts';
import type { StandingRules } from './standing-rules.ts';

export interface Rules {
  /** Moves that a delegation may make a round. */
  readonly movesPerRound: number;
  /** True if delegations may walk out. */
  readonly walkOut: boolean;
  /** True if every delegation makes an opening statement at the first dawn; false if absent. */
  readonly openings?: boolean | undefined;
  /** Rules by which support at home falls and recovers; the defaults of `STANDING_RULES` if absent. */
  readonly standing?:
    | ({ readonly [Rule in keyof StandingRules]?: number | undefined } & {
        /** Support of 100 that ratifies; see `RATIFY_WITH_FACTIONS` and `RATIFY_BY_STANDING` where absent. */
        readonly ratify?: number | undefined;
      })
    | undefined;
  /** True if a signed text must be ratified and may break afterwards; true if absent. */
  readonly afterSigning?: boolean | undefined;
  /** `false` switches off events about attacks. */
  readonly sensitiveEvents?: boolean | undefined;
  /** Detail of negotiators' reasons that persons see, unless they choose differently; `in-character` if absent. */
  readonly reasons?: Reveal | undefined;
  /** Times at which persons are shown hints, unless they choose differently; `on-request` if absent. */
  readonly hints?: HintTime | undefined;
}
