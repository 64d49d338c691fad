import { at } from '#engine/model/at.ts';
import type { LocalizedGame } from '#messages/localized-game.ts';
import type { FromHereCommands } from '#panels/debrief/replay/from-here.tsx';
import { branchSeats } from '#record/branch-seats.ts';
import { encodeRecord } from '#record/record-codec.ts';
import { branchAt } from '#record/verify-branch.ts';
import { markOf } from '#session/words/names.ts';
import { usePageServices } from '../page-services.tsx';
import { addressOf } from '../route.ts';
import type { EndedGame } from './ended-game.ts';
import { useBranches } from './use-branches.ts';

/** Returns the actions at the moments of a finished game; `undefined` before it has been replayed. */
export function useFromHere(game: EndedGame, told: LocalizedGame | undefined): FromHereCommands | undefined {
  const { scenario, moves, model, jobs } = game;
  const { goOn } = usePageServices('goOn');
  const { head, branches, keep } = useBranches(game);
  if (told === undefined || head === undefined || moves === undefined) return undefined;
  const idOf = (party: number) => at(scenario.parties, party).id;
  return {
    chairs: scenario.parties.map((_, party) => markOf(told, party)),
    you: model.you,
    branches,
    addressOf,
    branch: (moment, chair) => {
      const seats = branchSeats(head.setup.seats, chair);
      const code = encodeRecord(branchAt(told, head, moves, moment, seats));
      keep({ code, moves: moment, chair: idOf(chair), how: 'played' });
      goOn(code);
    },
    playInstead: (moment, move, onRound) => {
      const count = moment - 1;
      const what = { scenario, head, moves, count, move, you: model.you };
      const { result, cancel } = jobs.start('playWhatIf', what, onRound);
      const kept = result.then((played) => {
        keep({ code: played.code, moves: count, chair: idOf(move.party), how: 'what-if' });
        return played;
      });
      return { result: kept, cancel };
    },
  };
}
