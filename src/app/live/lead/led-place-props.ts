import type { LeaderCommand } from '#live/protocol/asked-by-teacher.ts';
import type { Leading } from '#live/protocol/told-to-teacher.ts';
import type { Greeting } from '#live/protocol/version.ts';
import type { LedClass } from '#session/live/lead/led-classes.ts';
import type { TableCardModel } from '#session/live/lead/table-card-model.ts';
import type { LeadState, LiveClassController } from './live-class-controller.ts';

/** Props of each place of a class led from here. */
export interface LedPlaceProps {
  readonly led: LedClass;
  readonly greeting: Greeting;
  readonly controller: LiveClassController;
  readonly state: LeadState;
  readonly leading: Leading;
  readonly cards: readonly TableCardModel[];
  /** Milliseconds since the board was sent. */
  readonly since: number;
  /** Performs an action on the class, and reports its result. */
  readonly lead: (led: LeaderCommand) => void;
  /** The result of the last action. */
  readonly told: string;
  /** Seconds from which on waiting is long. */
  readonly long: number;
  readonly onLong: (seconds: number) => void;
  /** True while the screen may be projected. */
  readonly namesHidden: boolean;
  readonly onNamesHidden: (hidden: boolean) => void;
}
