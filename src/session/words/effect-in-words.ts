import { at } from '#engine/model/at.ts';
import type { EffectRules } from '#engine/model/event-rules.ts';
import type { Game } from '#engine/model/game.ts';
import type { PartyIndex } from '#engine/model/moves.ts';
import type { Stance } from '#engine/model/scenario/position.ts';
import type { ToldGame } from '#messages/told-game.ts';
import { issueTitle, optionLabel, sentence, trackTitle, voiceOf, voicesOf } from './names.ts';
import { quotedWording } from './quoted-wording.ts';
import { midSentence } from './refusal-in-words.ts';
import { type Subject, subjectOf } from './subject.ts';
import { inNames, supportOf } from './told-to.ts';

type Words = {
  readonly [Kind in EffectRules['kind']]: (game: ToldGame, effect: Extract<EffectRules, { kind: Kind }>) => string;
};

const STANCES: Readonly<Record<Stance, (who: Subject) => string>> = {
  wants: ({ verb }) => verb('want'),
  accepts: () => 'would accept',
  against: ({ verb }) => `${verb('be')} against`,
  never: ({ verb }) => `${verb('rule')} out`,
};

const WORDS: Words = {
  // What an event of a war does to a delegation is said as a cost, never as a gain.
  walkAway: (game, { track, by }) =>
    `Going without ${midSentence(trackTitle(game, track))} now costs you ${by < 0 ? 'more' : 'less'}.`,
  trust: (game, { of, to, kept, broke }) => {
    const more = kept > broke ? 'more' : 'less';
    return sentence(`${subjectOf(game, of).does('trust')} ${voiceOf(game, to)} ${more} than before.`);
  },
  standing: (game, { party, by }) =>
    sentence(`${supportOf(game, party)} ${by < 0 ? 'falls' : 'rises'} by ${Math.abs(by)}.`),
  channel: (game, { a, b, channel }) => {
    const pair = sentence(voicesOf(game, [a, b]));
    if (channel === 'direct') return `${pair} can now talk directly.`;
    return channel === 'relayed' ? `${pair} now reach each other through others only.` : `${pair} no longer speak.`;
  },
  option: (game, { issue, option, available }) => {
    const what = `${issueTitle(game, issue)}: ${optionLabel(game, issue, option)}`;
    return available ? `${what} is on the table again.` : `${what} is off the table.`;
  },
  position: (game, { position }) => {
    const { party, issue, option, stance } = at(game.common.positions, position);
    const who = subjectOf(inNames(game), party);
    return `In public, ${who.words} ${STANCES[stance](who)} ${quotedWording(game, issue, option)}.`;
  },
};

/** What an event or a lever has changed, in a sentence. */
export function effectInWords(game: ToldGame, effect: EffectRules): string {
  const words = WORDS[effect.kind] as (game: ToldGame, effect: EffectRules) => string;
  return words(game, effect);
}

/** Whom an effect is about. */
export function partyOfEffect({ common }: Game, effect: EffectRules): PartyIndex | undefined {
  switch (effect.kind) {
    case 'walkAway':
    case 'standing':
      return effect.party;
    case 'trust':
      return effect.to;
    case 'position':
      return at(common.positions, effect.position).party;
    default:
      return undefined;
  }
}
