import type { Reason } from '#engine/negotiators/decision/reason.ts';
import type { CodeWithNumbers } from '#live/table/without-numbers.ts';
import type { LocalizedGame } from '#messages/localized-game.ts';

type NumbersInWords<Codes extends Reason['code']> = {
  readonly [Code in Codes]: (game: LocalizedGame, reason: Extract<Reason, { code: Code }>) => string;
};

/** Every code with numbers of one delegation has a sentence; others may have one. */
type Numbers = NumbersInWords<CodeWithNumbers> & Partial<NumbersInWords<Exclude<Reason['code'], CodeWithNumbers>>>;

/** By code, where a reason holds more than is said in character: the sentence that tells it, in the delegation's points. */
const REASON_NUMBERS: Numbers = {
  prospect: ({ say }, reason) =>
    say(reason.with >= reason.without ? 'reason-number.prospect' : 'reason-number.less-than-hoped', reason),
  'below-walk-away': ({ say }, reason) =>
    say(reason.points < reason.walkAway ? 'reason-number.below-walk-away' : 'reason-number.walk-away', reason),
  'gains-by': ({ say }, reason) => say('reason-number.gains', { ...reason, answer: reason }),
  'better-now': ({ say }, reason) => say('reason-number.better-now', reason),
  awaits: ({ say }, reason) => say('reason-number.awaits', reason),
  'home-first': ({ say }, reason) => say('reason-number.home-first', reason),
};

/** The numbers behind a reason in a sentence; `undefined` if it has none. */
export function numbersOf(game: LocalizedGame, reason: Reason): string | undefined {
  const numbers = REASON_NUMBERS[reason.code] as ((game: LocalizedGame, reason: Reason) => string) | undefined;
  return numbers?.(game, reason);
}
