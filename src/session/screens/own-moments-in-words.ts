import type { OwnMoment } from '#engine/hindsight/own-moments.ts';
import { at } from '#engine/model/at.ts';
import type { LocalizedGame } from '#messages/localized-game.ts';
import { calendarOf } from '../table/frame/calendar-model.ts';
import type { OwnMomentModel } from './own-verdict-model.ts';

/** Moments as they are told to the one for whom most turned on them: the day, the deed, and what it meant. */
export function ownMomentsInWords(game: LocalizedGame, moments: readonly OwnMoment[]): OwnMomentModel[] {
  const { leaves } = calendarOf(game, game.common.roundCount);
  return moments.map((moment) => ({
    key: `${moment.kind} ${moment.line}`,
    day: at(leaves, Math.max(1, moment.round) - 1),
    ...inWords(game, moment),
  }));
}

function inWords(game: LocalizedGame, moment: OwnMoment): Pick<OwnMomentModel, 'deed' | 'meant'> {
  switch (moment.kind) {
    case 'settled':
      return { deed: game.say('moment.settled', moment), meant: broughtInWords(game, moment) };
    case 'refused':
      return { deed: game.say('moment.refused', moment), meant: endedInWords(game, moment) };
    case 'turned-down':
      return { deed: game.say('moment.refused', moment), meant: game.say('moment.was-within-reach', moment) };
    case 'failed':
      return { deed: game.say('moment.voted-no', moment), meant: textWasWorth(game, moment) };
    case 'left':
      return { deed: game.say('moment.left', moment), meant: game.say('moment.no-longer', moment) };
    case 'unsigned': {
      const { track, issues, waiting: tracks } = moment;
      const meant = tracks.length === 0 ? game.say('moment.without-it') : game.say('moment.had-to-wait', { tracks });
      return { deed: game.say('moment.never-signed', { track, issues, count: issues.length }), meant };
    }
    case 'fell':
      return { deed: game.say('ending.refused-at-home', moment), meant: game.say('moment.not-ratified', moment) };
    case 'signed':
      return { deed: game.say('moment.signed', moment), meant: signedWorth(game, moment) };
  }
}

function broughtInWords(game: LocalizedGame, { brings, turns }: Extract<OwnMoment, { kind: 'settled' }>): string {
  if (brings === turns) return game.say('moment.brings-all', { turns });
  return brings === 0 ? game.say('moment.brings-none', { turns }) : game.say('moment.brings', { brings, turns });
}

function endedInWords(game: LocalizedGame, { ended, gain }: Extract<OwnMoment, { kind: 'refused' }>): string {
  return gain > 0
    ? game.say('moment.ended-better', { ended, gain })
    : game.say('moment.ended-worse', { ended, loss: -gain });
}

function textWasWorth(game: LocalizedGame, moment: Extract<OwnMoment, { kind: 'failed' }>): string {
  if (game.tellsPoints) return game.say('moment.text-was-worth', moment);
  return game.say('moment.text-against', { than: than(moment.worth, moment.noDeal) });
}

function signedWorth(game: LocalizedGame, moment: Extract<OwnMoment, { kind: 'signed' }>): string {
  if (game.tellsPoints) return game.say('moment.signed-worth', moment);
  return game.say('moment.signed-against', { than: than(moment.points, moment.noDeal) });
}

function than(worth: number, noDeal: number): 'less' | 'same' | 'more' {
  if (worth === noDeal) return 'same';
  return worth < noDeal ? 'less' : 'more';
}
