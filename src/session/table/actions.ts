import { at } from '#engine/model/game.ts';
import type { Move } from '#engine/model/moves.ts';
import { decide } from '#engine/moves/decide.ts';
import type { ActionModel } from '../action-model.ts';
import { roundInWords } from '../words/dates.ts';
import { counted } from '../words/names.ts';
import { refusalInWords } from '../words/refusal-words.ts';
import type { Action } from './action.ts';
import type { Chair } from './chair.ts';
import { leverActions } from './lever-actions.ts';
import { voteAction } from './vote-action.ts';

/** What the person can do besides offers and initials. */
export function actionModels(chair: Chair): ActionModel[] {
  const { game, state } = chair;
  return actionsOf(chair).map(({ model, move }) => {
    const refusal = decide(game, state, move);
    return { ...model, unavailable: refusal && refusalInWords(game, refusal) };
  });
}

/** The move of an action. */
export function moveOfAction(chair: Chair, key: string): Move | undefined {
  return actionsOf(chair).find(({ model }) => model.key === key)?.move;
}

function actionsOf(chair: Chair): Action[] {
  const { game, you } = chair;
  const votes = game.common.tracks.flatMap((rules, track) =>
    rules.signatories.includes(you) && at(chair.state.tracks, track).status === 'open'
      ? [voteAction(chair, track)]
      : [],
  );
  return [...votes, ...leverActions(chair), endDayAction(chair), ...leaveActions(chair)];
}

function endDayAction({ game, view, you, draft }: Chair): Action {
  const { label } = game.scenario.rounds;
  const unsent = draft.clauses.length > 0 ? ' Your offer has not been sent, and is dropped.' : '';
  const confirm = `You have ${counted(view.movesLeft, 'move')} left, which you lose.${unsent} The others see that you have nothing to add.`;
  return {
    model: { key: 'endDay', label: `End my ${label}`, icon: 'sunset-2', confirm },
    move: { type: 'endDay', party: you },
  };
}

function leaveActions({ game, state, you }: Chair): Action[] {
  if (!game.common.mayWalkOut) return [];
  if (at(state.parties, you).leavesAt > 0) {
    const model = { key: 'stay', label: 'Stay after all', icon: 'arrow-back-up', confirm: undefined };
    return [{ model, move: { type: 'stay', party: you } }];
  }
  const leavesAt = Math.min(state.round + 1, game.common.roundCount);
  const confirm = `You leave at dusk on ${roundInWords(game, leavesAt)} unless you take it back before. What needs your signature can then no longer be signed. Announce it?`;
  const model = { key: 'walkOut', label: 'Walk out', icon: 'door', confirm };
  return [{ model, move: { type: 'walkOut', party: you } }];
}
