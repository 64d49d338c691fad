import { useMemo } from 'preact/hooks';
import '#panels/debrief/decisions/decisions.css';
import { DecisionsPlace } from '#panels/debrief/decisions/decisions-place.tsx';
import type { EndedGame } from './ended-game.ts';

/** The decisions of a game, which are listed and opened beside the page. */
export function DecisionsAtTheEnd({ game }: { readonly game: EndedGame }) {
  const { scenario, setup, moves, model, preparation, workshop } = game;
  const list = useMemo(() => {
    const played = { scenario, setup, moves: moves ?? [] };
    return {
      days: () => workshop.start('listDecisions', played),
      open: (key: number) => workshop.start('openDecision', { ...played, key }),
    };
  }, [scenario, setup, moves, workshop]);
  return (
    <DecisionsPlace isOwn={model.verdict !== undefined} list={list} claims={model.claims} preparation={preparation} />
  );
}
