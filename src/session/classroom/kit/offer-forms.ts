import type { LocalizedGame } from '#messages/localized-game.ts';
import { articleNumber } from '../../words/names.ts';
import type { KitDocument } from './kit-document.ts';
import type { KitForm } from './kit-form.ts';

/** Articles for which there is room on a quarter of a sheet, and on a half. */
const ON_A_QUARTER = 10;
const ON_A_HALF = 20;

/** Forms for offers, as many on a sheet as there is room for; each sheet is copied and cut. */
export function offerForms(game: LocalizedGame): KitDocument {
  const { length } = game.scenario.issues;
  return {
    id: 'offer-forms',
    title: game.say('kit.forms'),
    audience: 'everybody',
    orientation: 'portrait',
    running: undefined,
    blocks: [{ kind: 'forms', form: offerForm(game), copies: copiesFor(length) }],
  };
}

function copiesFor(articles: number): 1 | 2 | 4 {
  if (articles <= ON_A_QUARTER) return 4;
  return articles <= ON_A_HALF ? 2 : 1;
}

/** One large form, for the board or for readers of large print. */
export function largeOfferForm(game: LocalizedGame): KitDocument {
  return {
    id: 'offer-form-large',
    title: game.say('kit.form-large'),
    audience: 'everybody',
    orientation: 'portrait',
    running: undefined,
    blocks: [{ kind: 'forms', form: offerForm(game), copies: 1 }],
  };
}

function offerForm(game: LocalizedGame): KitForm {
  const { scenario } = game;
  return {
    title: game.say('kit.form-offer'),
    from: game.say('kit.form-from'),
    to: game.say('kit.form-to'),
    parties: scenario.parties.map(({ name }) => name),
    day: game.say('kit.form-day'),
    articles: game.common.tracks
      .flatMap(({ issues }) => issues)
      .map((issue) => ({ number: articleNumber(game, issue), title: scenario.issues[issue]?.title ?? '' })),
    firm: game.say('kit.form-firm'),
    vague: game.say('kit.form-vague'),
    answer: game.say('kit.form-answer'),
    answers: (['all', 'some', 'counter', 'refuse'] as const).map((key) => game.say(`kit.form-answer-${key}`)),
  };
}
