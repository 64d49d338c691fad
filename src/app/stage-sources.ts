import type { WaysFromMap } from '#panels/talks/work.tsx';
import type { Session } from '#session/running/session.ts';
import type { HallModel } from '#session/table/frame/hall-model.ts';
import type { MomentPlayer } from './moment-player.ts';
import type { StageSource } from './stage-host.tsx';

/** The running game on the stage, or what is played of it. A click does what its twin on the page does: a badge, a wording, an article's row. */
export function tableOnStage(
  session: Session,
  player: Pick<MomentPlayer, 'store'>,
  ways: () => WaysFromMap,
): StageSource {
  const table = () => session.store.getState().table;
  return {
    scenery: () => {
      const { scenery, marks } = player.store.getState();
      return { ...(scenery ?? { of: 'table', table: table() }), marks };
    },
    subscribe: (listener) => {
      const unsubscribe = [session.store.subscribe(listener), player.store.subscribe(listener)];
      return () => {
        for (const stop of unsubscribe) stop();
      };
    },
    onDelegation: (party) => ways().showParty(party),
    onOption: (issue, option) => {
      session.pencil(issue, option);
      ways().showArticle(issue);
    },
    onArticle: (issue) => ways().showArticle(issue),
  };
}

/** The room as the talks left it; nothing in it can be done any more. */
export function endingOnStage(hall: HallModel): StageSource {
  const nothing = () => {};
  return {
    scenery: () => ({ of: 'ending', hall }),
    subscribe: () => nothing,
    onDelegation: nothing,
    onOption: nothing,
    onArticle: nothing,
  };
}
