import { at } from '#engine/model/at.ts';
import { counted } from '../../words/names.ts';
import type { Seat } from '../parts/chair.ts';
import type { Action } from './action.ts';

/** What the person's delegation can do beside talking. */
export function leverActions({ game, view, you }: Seat): Action[] {
  return (game.scenario.levers ?? []).flatMap((lever, index): Action[] => {
    const { party, uses, cost } = at(game.levers, index);
    if (party !== you) return [];
    const left = uses - at(view.world.levers, index);
    const again = left > 1 ? `You can do it ${left} times more.` : 'You can do it once.';
    const price = cost === 0 ? '' : ` It costs ${counted(cost, 'point')} of support at home.`;
    const confirm = `${lever.says} Everybody will know. It takes one move, and cannot be undone.${price} ${again}`;
    const model = { key: `useLever:${index}`, label: lever.label, icon: 'speakerphone', confirm };
    return [{ model, move: { type: 'useLever', party: you, lever: index } }];
  });
}
