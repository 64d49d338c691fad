import type { Session } from '#session/running/session.ts';
import type { HallModel } from '#session/table/frame/hall-model.ts';
import type { MomentPlayer } from './moment-player.ts';
import type { StageSource } from './stage-host.tsx';

/** The running game on the stage, or what is played of it. A click does what its twin on the page does: a chip, a bracket, an article's heading. */
export function tableOnStage(
  session: Session,
  player: Pick<MomentPlayer, 'store'>,
  showArticle: (issue: number) => void,
): StageSource {
  const table = () => session.store.getState().table;
  return {
    scenery: () => player.store.getState().scenery ?? { of: 'table', table: table() },
    subscribe: (listener) => {
      const unsubscribe = [session.store.subscribe(listener), player.store.subscribe(listener)];
      return () => {
        for (const stop of unsubscribe) stop();
      };
    },
    onDelegation: (party) => {
      const addressee = table().draft.addressees.find((each) => each.party === party);
      if (addressee !== undefined && addressee.unaddressable === undefined) session.address(party);
    },
    onOption: (issue, option) => session.pencil(issue, option),
    onArticle: showArticle,
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
