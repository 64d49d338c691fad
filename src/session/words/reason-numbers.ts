import type { Reason } from '#engine/negotiators/decision/reason.ts';
import type { ToldGame } from '#messages/told-game.ts';
import { voiceOf } from './names.ts';
import { pointsInWords, pointsOf } from './points-in-words.ts';

type Numbers = {
  readonly [Code in Reason['code']]?: (game: ToldGame, reason: Extract<Reason, { code: Code }>) => string | undefined;
};

/** By code, where a reason holds more than is said in character: the sentence that tells it, in the delegation's points. */
export const REASON_NUMBERS: Numbers = {
  prospect: (game, reason) =>
    reason.with >= reason.without
      ? `With it we can expect ${pointsInWords(game, reason.with)}, without it ${pointsOf(game, reason.without)}.`
      : `With it we can expect ${pointsInWords(game, reason.with)}; ${pointsOf(game, reason.without)} without it, if we had the time.`,
  'below-walk-away': (game, { points, walkAway }) =>
    points < walkAway
      ? `It is worth ${pointsInWords(game, points)}, no text ${pointsOf(game, walkAway)}.`
      : `No text is worth ${pointsInWords(game, walkAway)}.`,
  'gains-by': (game, { points }) => `That brings us ${pointsInWords(game, points)}.`,
  'gives-on': (game, { points }) => costInWords(game, points) ?? 'No single article costs us anything.',
  'still-no': (game, { points }) => costInWords(game, points),
  'not-either': (game, { points }) => costInWords(game, points),
  trades: (game, { gives, gains }) =>
    `We give ${pointsInWords(game, -gives.points)} and gain ${pointsOf(game, gains.points)}.`,
  'takes-back': (game, { points, walkAway }) =>
    `With all that we agreed to, a text brings us ${pointsInWords(game, points)} at most, no text ${pointsOf(game, walkAway)}.`,
  'for-their-sake': (_, reason) =>
    `So we give a signature a chance of ${Math.floor(reason.with / 10)} in 100, without it ${Math.floor(reason.without / 10)}.`,
  'aim-lowered': (game, { from, to }) => `Our aim was ${pointsInWords(game, from)} and is ${pointsOf(game, to)}.`,
  'better-now': (game, { points, waiting }) =>
    `Signed now it is worth ${pointsInWords(game, points)}, waiting ${pointsOf(game, waiting)}.`,
  'in-kind': (game, { given, gained }) =>
    `We were given ${pointsInWords(game, gained)} more, and give ${pointsOf(game, given)}.`,
  awaits: (game, { party, via }) => `It goes to ${voiceOf(game, party)} through ${voiceOf(game, via)}.`,
  'home-first': (_, { support }) => `Support at home is at ${support} of 100.`,
};

function costInWords(game: ToldGame, points: number | undefined): string | undefined {
  return points === undefined || points >= 0 ? undefined : `That costs us ${pointsInWords(game, -points)}.`;
}
