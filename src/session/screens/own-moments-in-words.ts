import type { OwnBetterText } from '#engine/hindsight/own-better-text.ts';
import { type OwnMoment, ownMoments } from '#engine/hindsight/own-moments.ts';
import { at } from '#engine/model/at.ts';
import type { Ending } from '#engine/model/ending.ts';
import type { PartyIndex } from '#engine/model/moves.ts';
import type { State } from '#engine/model/state.ts';
import type { ToldGame } from '#messages/told-game.ts';
import { calendarOf } from '../table/frame/calendar.ts';
import type { OwnMomentModel } from './own-verdict-model.ts';

/** How many moments are told. */
const MOST_TOLD = 3;

/** The moments on which most turned for a delegation: the day, the deed, and what it meant to that delegation. */
export function ownMomentsInWords(
  game: ToldGame,
  state: State,
  ending: Ending,
  you: PartyIndex,
  better: OwnBetterText | undefined,
): OwnMomentModel[] {
  const { leaves } = calendarOf(game, state.round);
  const telling = game.tellingTo(you);
  return ownMoments({ game, state, ending, you, better }, MOST_TOLD).map((moment) => ({
    key: `${moment.kind} ${moment.line}`,
    day: at(leaves, Math.max(1, moment.round) - 1),
    ...inWords(telling, moment),
  }));
}

function inWords(game: ToldGame, moment: OwnMoment): Pick<OwnMomentModel, 'deed' | 'meant'> {
  switch (moment.kind) {
    case 'settled':
      return { deed: game.say('moment.settled', moment), meant: broughtInWords(game, moment) };
    case 'stood':
      return { deed: game.say('moment.settled', moment), meant: game.say('moment.not-in-force') };
    case 'refused':
      return { deed: game.say('moment.refused', moment), meant: endedInWords(game, moment) };
    case 'turned-down':
      return { deed: game.say('moment.refused', moment), meant: game.say('moment.was-within-reach', moment) };
    case 'failed':
      return { deed: game.say('moment.voted-no', moment), meant: game.say('moment.text-was-worth', moment) };
    case 'left':
      return { deed: game.say('moment.left', moment), meant: game.say('moment.no-longer', moment) };
    case 'fell':
      return { deed: game.say('ending.refused-at-home', moment), meant: game.say('moment.not-ratified', moment) };
    case 'signed':
      return { deed: game.say('moment.signed', moment), meant: game.say('moment.signed-worth', moment) };
  }
}

function broughtInWords(game: ToldGame, { brings, turns }: Extract<OwnMoment, { kind: 'settled' }>): string {
  if (brings === turns) return game.say('moment.brings-all', { turns });
  return brings === 0 ? game.say('moment.brings-none', { turns }) : game.say('moment.brings', { brings, turns });
}

function endedInWords(game: ToldGame, { ended, gain }: Extract<OwnMoment, { kind: 'refused' }>): string {
  return gain > 0
    ? game.say('moment.ended-better', { ended, gain })
    : game.say('moment.ended-worse', { ended, loss: -gain });
}
