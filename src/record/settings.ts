import type { HintTime } from '#engine/model/scenario/hint-time.ts';
import type { Reveal } from '#engine/model/scenario/reveal.ts';
import type { ScoreTime } from '#engine/model/score-time.ts';

/** What the person has chosen for a game: how it is told, never what happens in it. */
export interface Settings {
  /** How much of negotiators' reasons is told. */
  readonly reveal: Reveal;
  /** When hints are shown. */
  readonly hints: HintTime;
  /** When points are told. */
  readonly scores: ScoreTime;
}

/** The same as a record has it: one from before it could be chosen does not say when points are told. */
export type RecordedSettings = Omit<Settings, 'scores'> & Partial<Pick<Settings, 'scores'>>;
