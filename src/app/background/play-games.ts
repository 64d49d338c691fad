import type { Scenario } from '#engine/model/scenario/scenario.ts';
import type { PlayedSummary } from '#scenario/proofreading/played/played-summary.ts';
import { type GamesToPlay, playingMany } from '#scenario/proofreading/played/playing-many.ts';
import type { DividedTask } from './task.ts';

/** Plays games of a scenario without persons: each piece is some of them, and comes to a summary. */
export const playGames: DividedTask<{ readonly scenario: Scenario }, GamesToPlay, PlayedSummary> = {
  open: ({ scenario }) => playingMany(scenario),
};
