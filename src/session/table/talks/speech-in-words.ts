import type { View } from '#engine/views/view.ts';
import type { LocalizedGame } from '#messages/localized-game.ts';
import type { Speech } from '../../speech.ts';
import { questionInWords } from '../../words/speech-words.ts';
import { inNames } from '../../words/told-to.ts';

/** Returns something that the person can say or ask, as it would say it itself. */
export function speechInWords(told: LocalizedGame, view: View, speech: Speech): string {
  const game = inNames(told);
  switch (speech.type) {
    case 'ask':
      return questionInWords(game, view, speech);
    case 'tell':
      return speech.what === 'matters'
        ? game.say('talks.tell-matters', { issue: speech.issue })
        : game.say('talks.claim', { about: speech.about, answers: speech });
    case 'declare':
      return declared(game, speech);
    case 'consult':
      return 'about' in speech && speech.about !== undefined
        ? game.say('talks.ask-members', { issue: speech.about })
        : game.say('talks.consult');
  }
}

function declared(game: LocalizedGame, speech: Extract<Speech, { type: 'declare' }>): string {
  switch (speech.what) {
    case 'insist':
    case 'never':
      return game.say(`talks.${speech.what}`, { answer: speech });
    case 'claim':
      return game.say('talks.claim', { about: speech.about, answers: speech });
    default:
      return game.say(`talks.claim-${speech.what}`);
  }
}
