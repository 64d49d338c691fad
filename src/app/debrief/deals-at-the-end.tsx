import { useCallback } from 'preact/hooks';
import '#panels/debrief/deals/deals.css';
import '#panels/debrief/place-list.css';
import { DealsPlace, type DrawDealMaps } from '#panels/debrief/deals/deals-place.tsx';
import type { EndedGame } from './ended-game.ts';

/** The map of deals of a game, which is drawn beside the page. */
export function DealsAtTheEnd({ game }: { readonly game: EndedGame }) {
  const { scenario, setup, moves, model, workshop } = game;
  const { you } = model;
  const draw: DrawDealMaps = useCallback(
    (onProgress) => workshop.start('drawDealMaps', { scenario, setup, moves: moves ?? [], you }, onProgress),
    [scenario, setup, moves, you, workshop],
  );
  return <DealsPlace draw={draw} />;
}
