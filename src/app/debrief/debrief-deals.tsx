import { useCallback } from 'preact/hooks';
import '#panels/plot/plot.css';
import '#panels/debrief/deals/deals.css';
import '#panels/debrief/replay-from.css';
import '#panels/parts/choice-list.css';
import { DealsPlace, type DrawDealMaps } from '#panels/debrief/deals/deals-place.tsx';
import type { EndedGame } from './ended-game.ts';
import { useReplayAt } from './use-replay-at.tsx';

/** The map of deals of a game, which is drawn beside the page, and the replay over it. */
export function DebriefDeals({ game }: { readonly game: EndedGame }) {
  const { scenario, setup, moves, model, jobs } = game;
  const { you } = model;
  const replay = useReplayAt(game);
  const draw: DrawDealMaps = useCallback(
    (onProgress) => jobs.start('drawDealMaps', { scenario, setup, moves: moves ?? [], you }, onProgress),
    [scenario, setup, moves, you, jobs],
  );
  return (
    <>
      <DealsPlace draw={draw} onMoment={replay.open} />
      {replay.shown}
    </>
  );
}
