import type { Reason } from '#engine/negotiators/decision/reason.ts';
import type { ToldGame } from '#messages/told-game.ts';

type Numbers = {
  readonly [Code in Reason['code']]?: (game: ToldGame, reason: Extract<Reason, { code: Code }>) => string | undefined;
};

/** By code, where a reason holds more than is said in character: the sentence that tells it, in the delegation's points. */
export const REASON_NUMBERS: Numbers = {
  prospect: ({ say }, reason) =>
    say(reason.with >= reason.without ? 'reason-number.prospect' : 'reason-number.less-than-hoped', reason),
  'below-walk-away': ({ say }, reason) =>
    say(reason.points < reason.walkAway ? 'reason-number.below-walk-away' : 'reason-number.walk-away', reason),
  'gains-by': ({ say }, reason) => say('reason-number.gains', reason),
  'gives-on': (game, { points }) => costs(game, points) ?? game.say('reason-number.costs-nothing'),
  'still-no': (game, { points }) => costs(game, points),
  'not-either': (game, { points }) => costs(game, points),
  trades: ({ say }, { gives, gains }) => say('reason-number.trades', { given: -gives.points, gained: gains.points }),
  'takes-back': ({ say }, reason) => say('reason-number.takes-back', reason),
  'for-their-sake': ({ say }, reason) =>
    say('reason-number.for-their-sake', { with: percent(reason.with), without: percent(reason.without) }),
  'aim-lowered': (game, reason) =>
    inTenths(game, reason.from) === inTenths(game, reason.to)
      ? undefined
      : game.say('reason-number.aim-lowered', reason),
  'better-now': ({ say }, reason) => say('reason-number.better-now', reason),
  'in-kind': ({ say }, reason) => say('reason-number.in-kind', reason),
  awaits: ({ say }, reason) => say('reason-number.awaits', reason),
  'home-first': ({ say }, reason) => say('reason-number.home-first', reason),
};

function costs({ say }: ToldGame, points: number | undefined): string | undefined {
  return points === undefined || points >= 0 ? undefined : say('reason-number.costs', { points: -points });
}

/** Units as tenths of a point, as numbers are told: two that are told alike have not changed. */
function inTenths({ scale }: ToldGame, units: number): number {
  return Math.round((units * 10) / scale);
}

/** Thousandths as a whole percentage, rather too low than too high. */
function percent(thousandths: number): number {
  return Math.floor(thousandths / 10);
}
