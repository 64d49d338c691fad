import { sentence, trackTitle, voiceOf } from './names.ts';
import type { PhrasesByCode } from './phrases-by-code.ts';
import { issueInSentence, midSentence } from './refusal-in-words.ts';

/** Ways to say why a delegation asks, replies, speaks in public or acts, beside its letters and answers. */
export const TALK_PHRASES: Pick<
  PhrasesByCode,
  | 'plain-word'
  | 'plain-answer'
  | 'keeps-counsel'
  | 'wants-to-know'
  | 'acts-on'
  | 'firm-words'
  | 'open-word'
  | 'hears-it-from'
  | 'stands-by'
  | 'saves-face'
  | 'own-word'
  | 'asks-members'
  | 'members-differ'
  | 'common-ground'
> = {
  'plain-word': () => ['We trust you enough to say it plainly.', 'You ask openly, and we answer openly.'],
  'plain-answer': () => ['We have nothing to hide there.', 'There is no secret in that.'],
  'keeps-counsel': () => ['That we keep to ourselves for now.', 'That we say to those whom we trust more.'],
  'wants-to-know': () => [
    'We would rather know than guess.',
    'Before we offer more, we want to know where you stand.',
    'It helps us to make an offer that you can take.',
  ],
  'acts-on': (game, { party, track, by }) => {
    const [other, text] = [voiceOf(game, party), midSentence(trackTitle(game, track))];
    return by === 'pressing'
      ? [
          `Words alone have not brought ${other} closer to ${text}.`,
          `We make waiting dearer for ${other}, so that ${text} can be signed.`,
        ]
      : [
          `With this it may be easier for ${other} to sign ${text}.`,
          `We hope that it brings ${other} closer to ${text}.`,
        ];
  },
  'firm-words': (game, { issue }, on) =>
    on === 'other'
      ? [
          'We want to know what these words mean before we sign them.',
          `What is meant by ${issueInSentence(game, issue)}?`,
        ]
      : [`On ${issueInSentence(game, issue)} we need words that can be read in one way.`, 'We sign firm words only.'],
  'open-word': () => ['We say so openly, so that you need not guess.', 'You should know where we stand.'],
  'hears-it-from': (game, { party, divided }) => {
    const by = voiceOf(game, party);
    if (divided) {
      return [
        `${sentence(by)} speaks as if you were all of one mind. We would rather hear it from you.`,
        `So ${by} says. Are all of you behind it?`,
      ];
    }
    return [`So far we have it from ${by} alone.`, `${sentence(by)} says so. We would rather hear it from you.`];
  },
  'stands-by': () => [
    'We say it before everybody, and bind ourselves by it.',
    'From now on it would cost us at home to give this up.',
  ],
  'saves-face': (game, { party }) => [
    `Each side can read this as its own, so ${voiceOf(game, party)} need not take back a public word.`,
    'The details stay open here. Nobody has to go back on what was said in public.',
  ],
  'own-word': () => ['On this we speak for ourselves.', 'Others have spoken for us. Here is our own word.'],
  'asks-members': () => ['Our members differ on this, so we ask them first.', 'Our members have to be asked first.'],
  'members-differ': () => ['We are not of one mind, and do not say that we are.', 'We cannot say yes or no for all.'],
  'common-ground': () => [
    'We have listened to all of you. Here we think that you could meet.',
    'Nobody gets all of it. We think that everybody could sign it.',
  ],
};
