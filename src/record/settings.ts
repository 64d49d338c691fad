import type { HintTime } from '#engine/model/scenario/hint-time.ts';
import type { Reveal } from '#engine/model/scenario/reveal.ts';

/** What the person has chosen for a game: how it is told, never what happens in it. */
export interface Settings {
  /** How much of negotiators' reasons is told. */
  readonly reveal: Reveal;
  /** When hints are shown. */
  readonly hints: HintTime;
}
