import type { Game } from '#engine/model/game.ts';
import type { OfferedLanguage } from './languages.ts';
import type { Speaker } from './speaker.ts';
import { speakerOf } from './speaker-of.ts';
import { type ToldGame, toldGameOf } from './told-game.ts';

/** A language with all its messages at hand. */
export interface Voice {
  /** Says what speaks of no game. */
  readonly speaker: Speaker;
  readonly tell: Tell;
}

/** Makes a game one that is told. */
export type Tell = (game: Game) => ToldGame;

/** Loads the messages of a language. */
export async function loadVoice({ language, all }: OfferedLanguage): Promise<Voice> {
  const texts = await all();
  return { speaker: speakerOf(language, texts), tell: (game) => toldGameOf(language, texts, game) };
}
