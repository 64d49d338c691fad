import type { HintTime } from './hint-time.ts';
import type { Reveal } from './reveal.ts';
import type { StandingRules } from './standing-rules.ts';

export interface Rules {
  /** Moves that a delegation may make a round. */
  readonly movesPerRound: number;
  /** Whether delegations may walk out. */
  readonly walkOut: boolean;
  /** Whether every delegation makes an opening statement at the first dawn; false where absent. */
  readonly openings?: boolean | undefined;
  /** What costs and restores support at home; the defaults of `STANDING_RULES` where absent. */
  readonly standing?:
    | ({ readonly [Rule in keyof StandingRules]?: number | undefined } & {
        /** Support of 100 that ratifies; see `RATIFY_WITH_FACTIONS` and `RATIFY_BY_STANDING` where absent. */
        readonly ratify?: number | undefined;
      })
    | undefined;
  /** Whether what is signed must be ratified and may break afterwards; true where absent. */
  readonly afterSigning?: boolean | undefined;
  /** `false` switches off events about attacks. */
  readonly sensitiveEvents?: boolean | undefined;
  /** What persons are told of negotiators' reasons, unless they choose otherwise; `in-character` where absent. */
  readonly reasons?: Reveal | undefined;
  /** When persons are shown hints, unless they choose otherwise; `on-request` where absent. */
  readonly hints?: HintTime | undefined;
}
