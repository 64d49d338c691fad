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
  const { scenario, setup, moves, model, preparation, ends, jobs } = game;
  const work = useMemo(() => {
    const played = { scenario, setup, moves: moves ?? [] };
    const list: DecisionList = {
      days: () => jobs.start('listDecisions', played),
      open: (key) => jobs.start('openDecision', { ...played, key }),
    };
    return { list, beside: () => jobs.start('besidePreparation', { ...played, you: model.you }) };
  }, [scenario, setup, moves, jobs, model.you]);
  const isOwn = model.verdict !== undefined;
  const commands = useMemo<ChairCommands>(() => {
    const played = { scenario, setup, moves: moves ?? [], toldTo: isOwn ? model.you : undefined };
    return {
      chairs: scenario.parties.map((_, party) => markOf({ scenario }, party)),
      first: model.you,
      measure: (chair) => jobs.start('measure', { ...played, chair }),
      weigh: (chair, onProgress) => jobs.start('weighDecisions', { ...played, chair }, onProgress, ends),
      tryAgain: (asked, onProgress) => jobs.start('tryAgain', { ...played, asked }, onProgress, ends),
    };
  }, [scenario, setup, moves, isOwn, model.you, jobs, ends]);
  return <DecisionsPlace {...{ isOwn, commands, preparation }} claims={model.claims} {...work} />;
}
