import { languageOf } from '#messages/languages.ts';
import { loadWholeVoice } from '#messages/voice.ts';
import { KeptGames } from './kept-games.ts';

/** Games as they are told in a language, by its tag. */
export type GamesIn = (tag: string) => Promise<KeptGames>;

/** Keeps games for each language that is asked for; its messages are loaded when it first is. */
export function openGamesIn(): GamesIn {
  const known = new Map<string, Promise<KeptGames>>();
  return (tag) => {
    const before = known.get(tag);
    if (before !== undefined) return before;
    const games = loadWholeVoice(languageOf(tag)).then(({ tell }) => new KeptGames(tell));
    known.set(tag, games);
    // Who was offline may ask again.
    games.catch(() => known.delete(tag));
    return games;
  };
}
