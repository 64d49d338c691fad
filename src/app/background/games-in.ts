import { languageOf } from '#messages/languages.ts';
import { loadDebriefMessages } from '#messages/message-catalogue.ts';
import { KeptGames } from './kept-games.ts';

/** Games as they are told in a language, by its tag, with points or without. */
export type GamesIn = (tag: string, tellsPoints: boolean) => Promise<KeptGames>;

/** Keeps games for each language that is asked for; its messages are loaded when it first is. */
export function openGamesIn(): GamesIn {
  const known = new Map<string, Promise<KeptGames>>();
  return (tag, tellsPoints) => {
    const key = `${tag} ${tellsPoints}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const games = loadDebriefMessages(languageOf(tag)).then(
      (voice) => new KeptGames((tellsPoints ? voice : voice.withoutPoints()).localize),
    );
    known.set(key, games);
    // Who was offline may ask again.
    games.catch(() => known.delete(key));
    return games;
  };
}
