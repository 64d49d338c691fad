import { at } from '#engine/model/at.ts';
import type { Game } from '#engine/model/game.ts';
import type { Reason, WrittenReason } from '#engine/negotiators/decision/reason.ts';
import { allPositions } from '#engine/setup/compile-events.ts';
import type { ToldGame } from '#messages/told-game.ts';
import { bargain, tradeOffered, tradeTaken } from './bargain-in-character.ts';
import type { SaidByCode, Say } from './said-by-code.ts';
import type { Occasion } from './telling.ts';

/** The most articles whose wording is said where a letter tells what is new in it; more would be long. */
const MOST_WORDED = 2;

/** By code: what a delegation says for a reason in its own voice, short, and without a number of its own. */
export const REASONS_IN_CHARACTER: SaidByCode = {
  prospect: (say, { with: having, without }) => say(having >= without ? 'reason.prospect' : 'reason.less-than-hoped'),
  'red-line': (say, { issue }) =>
    issue === undefined ? say('reason.red-line-across') : say('reason.red-line', { issue }),
  'below-walk-away': (say, _, on) => say(on === 'vote' ? 'reason.rather-none' : 'reason.below-walk-away'),
  'gains-by': (say, reason, on) => {
    if (reason.or !== undefined && on === 'accept') return say('bargain.taken-vaguely', reason);
    return on === 'other' ? say('bargain.wanted') : bargain(say, on === 'accept' ? 'accepted' : 'asked', reason);
  },
  'gives-on': (say, reason, on) => givesOn(say, reason, on),
  trades: (say, reason, on) => (on === 'accept' || on === 'other' ? tradeTaken : tradeOffered)(say, reason),
  'takes-back': (say, reason) => {
    const { gain, points, walkAway } = reason;
    const forNothing = points < walkAway ? 'reason.takes-back-for-nothing' : 'reason.takes-back';
    return say(gain < 0 ? 'reason.takes-back-for-all' : forNothing, { answer: reason });
  },
  'for-their-sake': (say, reason) =>
    say(reason.again ? 'reason.for-their-sake-again' : 'reason.for-their-sake', { ...reason, answer: reason }),
  'weighs-together': (say, reason) => say('reason.weighs-together', { ...reason, answer: reason }),
  'agreed-by-more': (say, reason) => say('reason.agreed-by-more', { answer: reason }),
  overtaken: (say, reason) => say('reason.overtaken', reason),
  'aim-lowered': (say) => say('reason.aim-lowered'),
  'better-now': (say) => say('reason.better-now'),
  'nothing-new': (say, _, on) => say(on === 'counter' ? 'reason.put-otherwise' : 'reason.nothing-new'),
  'vote-first': (say, reason) => say('reason.vote-first', reason),
  'plain-word': (say) => say('talk.plain-word'),
  'in-return': (say) => say('talk.in-return'),
  'plain-answer': (say) => say('talk.plain-answer'),
  'keeps-counsel': (say) => say('talk.keeps-counsel'),
  'wants-to-know': (say) => say('talk.wants-to-know'),
  'acts-on': (say, reason) => say(`talk.acts-on-${reason.by}`, reason),
  'firm-words': (say, reason, on) => say(on === 'other' ? 'talk.firm-words-asked' : 'talk.firm-words', reason),
  'open-word': (say) => say('talk.open-word'),
  'hears-it-from': (say, reason) => say(reason.divided ? 'talk.hears-it-from-one' : 'talk.hears-it-from', reason),
  'stands-by': (say) => say('talk.stands-by'),
  'saves-face': (say, reason) => say('talk.saves-face', reason),
  'own-word': (say) => say('talk.own-word'),
  'asks-members': (say) => say('talk.asks-members'),
  'members-differ': (say) => say('talk.members-differ'),
  'common-ground': (say) => say('talk.common-ground'),
  'as-you-said': (say, reason) => say('reason.as-you-said', { answer: reason }),
  'heard-no': (say, reason) =>
    say(reason.leaves ? 'reason.leaves-after-no' : 'reason.rewords-after-no', { answer: reason }),
  'would-rather': (say, { since, ...answer }) =>
    since === undefined ? say('reason.would-rather', { answer }) : say('reason.would-rather-since', { answer, since }),
  because: (say, reason, _, game) => because(say, reason, game),
  'said-before': (say, reason) => {
    if (!reason.last) return say('correspondence.comes-back', reason);
    return say(reason.times === 1 ? 'correspondence.said-before' : 'correspondence.said-often', reason);
  },
  'new-since': (say, { clauses }) =>
    clauses.length > MOST_WORDED
      ? say('correspondence.much-new', { answer: at(clauses, 0) })
      : say('correspondence.new-since', { clauses }),
  'left-out': (say, reason) => say('correspondence.left-out', reason),
  unanswered: (say, reason) => say('correspondence.unanswered', reason),
  'answer-stands': (say, reason) =>
    say(reason.times === 1 ? 'correspondence.answer-stands' : 'correspondence.refused-often', reason),
  'still-no': (say, reason) => say('correspondence.still-no', { ...reason, answer: reason }),
  'not-either': (say, reason) => say('correspondence.not-either', { answer: reason }),
  'comes-round': (say, reason) => say('correspondence.comes-round', reason),
  'no-before': (say, reason) => say('correspondence.no-before', reason),
  'in-kind': (say, { clauses }) =>
    say('correspondence.in-kind', { clauses: clauses.length > MOST_WORDED ? [] : clauses }),
  'public-word': (say, reason) => say(`reason.public-word-${reason.what}`, { ...reason, answer: reason }),
  awaits: (say) => say('reason.awaits'),
  'home-first': (say) => say('reason.home-first'),
};

function givesOn(say: Say, reason: Extract<Reason, { code: 'gives-on' }>, on: Occasion): string {
  if (on === 'offer') return bargain(say, 'offered', reason);
  if (reason.or !== undefined) {
    return on === 'accept'
      ? say('bargain.taken-vaguely', reason)
      : say('bargain.too-vague', { ...reason, answer: reason });
  }
  if (on === 'accept' || on === 'other') return bargain(say, 'given-up', reason);
  return reason.points >= 0 ? say('bargain.hopes-for-more') : bargain(say, 'in-the-way', reason);
}

/** A reason of the file, in its words; behind what it is about where nothing else says so. */
function because(
  say: Say,
  { issue, option, why, apart, words }: Extract<Reason, { code: 'because' }>,
  game: ToldGame,
): string {
  // Red lines and terms speak against an answer.
  const written = words === undefined ? writtenIn(game, why) : { because: words, wants: false };
  if (apart === undefined) return written.because;
  const about = bargain(say, written.wants ? 'asked' : 'in-the-way', { issue, option, points: 0 });
  return game.say('said.together', { sentences: [about, written.because] });
}

/** A reason that the file gives, and whether it is one for an answer. */
function writtenIn({ scenario }: Game, why: WrittenReason): { readonly because: string; readonly wants: boolean } {
  if (why.among !== 'positions') {
    const { id } = at(scenario.parties, why.party);
    const lines: readonly { readonly party: string; readonly because: string }[] = scenario[why.among];
    const own = lines.filter(({ party }) => party === id);
    return { because: at(own, why.index).because, wants: false };
  }
  const { because = '', stance } = at(allPositions(scenario), why.index);
  return { because, wants: stance === 'wants' };
}
