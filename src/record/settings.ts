import type { HintTime } from '#engine/model/scenario/hint-time.ts';
import type { Reveal } from '#engine/model/scenario/reveal.ts';
import type { ScoreTime } from '#engine/model/score-time.ts';

/** The person's settings for a game: they affect its presentation, never its course. */
export interface Settings {
  /** The extent to which negotiators' reasons are shown. */
  readonly reveal: Reveal;
  /** The time when hints are shown. */
  readonly hints: HintTime;
  /** The time when points are shown. */
  readonly scores: ScoreTime;
}

/** The settings in a record; `scores` is absent in records older than that choice. */
export type RecordedSettings = Omit<Settings, 'scores'> & Partial<Pick<Settings, 'scores'>>;
