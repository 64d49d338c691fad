import { parseScenario } from '#scenario/parse-scenario.ts';
import type { PlayedSummary } from '#scenario/proofreading/played/played-summary.ts';
import { type GamesToPlay, playingMany } from '#scenario/proofreading/played/playing-many.ts';

/** Games of a text that are to be played. */
export interface AskedGames extends GamesToPlay {
  readonly text: string;
}

/** Plays games of a text without persons, and tells after each what they have come to so far; nothing where it cannot be played. */
export function* playGames({ text, ...games }: AskedGames): Generator<PlayedSummary, PlayedSummary | undefined> {
  const parsed = parseScenario(text);
  if (!parsed.ok) return undefined;
  return yield* playingMany(parsed.scenario, games);
}
