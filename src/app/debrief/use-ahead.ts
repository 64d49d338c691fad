import { useEffect } from 'preact/hooks';
import type { OfferedLanguage } from '#messages/languages.ts';
import type { DebriefPlace } from '#panels/debrief/places.ts';
import type { EndedGame } from './ended-game.ts';
import { loaderOf } from './lazy-places.ts';
import { whenIdle } from './when-idle.ts';

/** Fetches what draws the places once the ending is drawn and the page has nothing else to do. */
export function useAhead(
  game: Pick<EndedGame, 'tellsPoints'>,
  places: readonly DebriefPlace[],
  language: OfferedLanguage,
): void {
  useEffect(() => {
    // A failed prefetch is fetched again when the place is opened.
    const fetchAll = () => {
      for (const place of places) loaderOf(game, place, language)?.().catch(() => undefined);
    };
    return whenIdle(fetchAll);
  }, [game, places, language]);
}
