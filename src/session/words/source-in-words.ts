import { own } from '#engine/model/own.ts';
import type { LocalizedGame } from '#messages/localized-game.ts';

/** "AFP, 19 August 2025: what it says"; absent where no source is named. */
export function sourceInWords(game: LocalizedGame, key: string | undefined): string | undefined {
  const source = key === undefined ? undefined : own(game.scenario.sources, key);
  return source && game.say('source.quoted', source);
}
