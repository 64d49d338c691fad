import { at } from '#engine/model/at.ts';
import type { Refusal } from '#engine/model/refusal.ts';
import type { LocalizedGame } from '#messages/localized-game.ts';
import { refusalInWords } from '../../words/refusal-in-words.ts';
import type { PaperForm } from './paper-form.ts';
import type { PaperMistake } from './paper-mistake.ts';

/** Describes a mistake in a form, in a sentence with the correction. */
export function mistakeInWords(game: LocalizedGame, form: PaperForm, mistake: PaperMistake): string {
  switch (mistake.code) {
    case 'red-line': {
      const { party, issues } = mistake;
      return game.say('paper.red-line', { party, issues, count: issues.length });
    }
    case 'article-refused':
      return game.say('paper.article-refused', { why: refusalInWords(game, mistake.refusal) });
    case 'offer-refused':
      return offerRefused(game, form, mistake.offer, mistake.refusal);
    case 'offer-unmade': {
      const { from, round } = at(form.offers, mistake.offer);
      return game.say('paper.offer-unmade', { who: from, round, moves: game.common.movesPerRound });
    }
    case 'offer-empty':
    case 'offer-to-itself':
    case 'offer-of-two-parts':
      return game.say(`paper.${mistake.code}`);
    case 'no-such-day':
      return game.say('paper.no-such-day', { last: mistake.last });
    case 'first-unsigned':
    case 'first-later':
      return game.say(`paper.${mistake.code}`, { track: mistake.track, first: mistake.first });
    case 'must-settle':
    case 'one-vague':
    case 'other-text':
    case 'vague-needs-two':
      return game.say(`paper.${mistake.code}`, { issue: mistake.issue });
    case 'must-refuse':
    case 'refused-over':
      return game.say(`paper.${mistake.code}`, { party: mistake.party });
    case 'voted-earlier':
      return game.say('paper.voted-earlier', { track: mistake.track, round: mistake.round });
    case 'nothing-agreed':
    case 'nobody-refused':
    case 'not-voted':
      return game.say(`paper.${mistake.code}`, { track: mistake.track });
  }
}

/** Refusals in the third person: at the table they address the sender of an offer. */
function offerRefused(game: LocalizedGame, form: PaperForm, offer: number, refusal: Refusal): string {
  const { from: who, to, round } = at(form.offers, offer);
  switch (refusal.code) {
    case 'no-channel':
      return game.say('paper.offer-no-channel', { who, to, round });
    case 'too-late-to-carry':
      return game.say('paper.offer-too-late', { who, to });
    case 'written-today':
      return game.say('paper.offer-again', { who, to, track: refusal.track });
    case 'track-over':
      return game.say('paper.offer-after-end', { track: refusal.track });
    default:
      return game.say('paper.offer-refused', { why: refusalInWords(game, refusal) });
  }
}
