import { at } from '#engine/model/at.ts';
import { joinSentences } from '#messages/join-sentences.ts';
import type { Seat } from '../parts/chair.ts';
import type { Action } from './action.ts';

/** Returns the actions of the person's delegation besides talking. */
export function leverActions({ game, view, you }: Seat): Action[] {
  return (game.scenario.levers ?? []).flatMap((lever, index): Action[] => {
    const { party, uses, cost } = at(game.levers, index);
    if (party !== you) return [];
    const left = uses - at(view.world.levers, index);
    const confirm = joinSentences(game, [
      lever.says,
      game.say('frame.lever-public'),
      cost === 0 ? undefined : game.say('frame.lever-price', { cost }),
      game.say('frame.lever-left', { left: Math.max(1, left) }),
    ]);
    const model = { key: `useLever:${index}`, label: lever.label, icon: 'speakerphone', confirm };
    return [{ model, move: { type: 'useLever', party: you, lever: index } }];
  });
}
