import { useMemo } from 'preact/hooks';
import '#panels/debrief/decisions/decisions.css';
import type { DecisionList } from '#panels/debrief/decisions/decisions.tsx';
import { DecisionsPlace } from '#panels/debrief/decisions/decisions-place.tsx';
import type { EndedGame } from './ended-game.ts';

/** The decisions of a game, which are listed and opened beside the page. */
export function DecisionsAtTheEnd({ game }: { readonly game: EndedGame }) {
  const { scenario, setup, moves, model, preparation, workshop } = game;
  const work = useMemo(() => {
    const played = { scenario, setup, moves: moves ?? [] };
    const list: DecisionList = {
      days: () => workshop.start('listDecisions', played),
      open: (key) => workshop.start('openDecision', { ...played, key }),
    };
    return { list, beside: () => workshop.start('besidePreparation', { ...played, you: model.you }) };
  }, [scenario, setup, moves, workshop, model.you]);
  return (
    <DecisionsPlace isOwn={model.verdict !== undefined} claims={model.claims} preparation={preparation} {...work} />
  );
}
