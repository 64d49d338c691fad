import { useMemo } from 'preact/hooks';
import '#panels/debrief/again/again.css';
import '#panels/debrief/replay-from.css';
import '#panels/parts/choice-list.css';
import '#panels/debrief/decisions/decisions.css';
import type { ChairCommands } from '#panels/debrief/chair-commands.ts';
import type { DecisionList } from '#panels/debrief/decisions/decisions.tsx';
import { DecisionsPlace } from '#panels/debrief/decisions/decisions-place.tsx';
import { markOf } from '#session/words/names.ts';
import type { EndedGame } from './ended-game.ts';

/** The decisions of a game, which are listed and opened beside the page. */
export function DebriefDecisions({ game }: { readonly game: EndedGame }) {
  const { scenario, setup, moves, model, preparation, background, ends } = game;
  const work = useMemo(() => {
    const played = { scenario, setup, moves: moves ?? [] };
    const list: DecisionList = {
      days: () => background.start('listDecisions', played),
      open: (key) => background.start('openDecision', { ...played, key }),
    };
    return { list, beside: () => background.start('besidePreparation', { ...played, you: model.you }) };
  }, [scenario, setup, moves, background, model.you]);
  const isOwn = model.verdict !== undefined;
  const commands = useMemo<ChairCommands>(() => {
    const played = { scenario, setup, moves: moves ?? [], toldTo: isOwn ? model.you : undefined };
    return {
      chairs: scenario.parties.map((_, party) => markOf({ scenario }, party)),
      first: model.you,
      measure: (chair) => background.start('measure', { ...played, chair }),
      weigh: (chair, onProgress) => background.start('weighDecisions', { ...played, chair }, onProgress, ends),
      tryAgain: (asked, onProgress) => background.start('tryAgain', { ...played, asked }, onProgress, ends),
    };
  }, [scenario, setup, moves, isOwn, model.you, background, ends]);
  return <DecisionsPlace {...{ isOwn, commands, preparation }} claims={model.claims} {...work} />;
}
