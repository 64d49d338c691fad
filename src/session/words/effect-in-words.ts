import { at } from '#engine/model/at.ts';
import type { EffectRules } from '#engine/model/event-rules.ts';
import type { Game } from '#engine/model/game.ts';
import type { PartyIndex } from '#engine/model/moves.ts';
import type { LocalizedGame } from '#messages/localized-game.ts';
import { inNames } from './told-to.ts';

type Tellers = {
  readonly [Kind in EffectRules['kind']]: (game: LocalizedGame, effect: Extract<EffectRules, { kind: Kind }>) => string;
};

const TELLERS: Tellers = {
  walkAway: (game, { track, by }) => game.say(by < 0 ? 'effect.costs-more' : 'effect.costs-less', { track }),
  trust: (game, { of, to, kept, broke }) =>
    game.say(kept > broke ? 'effect.trusts-more' : 'effect.trusts-less', { of, to }),
  standing: (game, { party, by }) =>
    game.say(by < 0 ? 'effect.standing-falls' : 'effect.standing-rises', { party, by: Math.abs(by) }),
  channel: (game, { a, b, channel }) => game.say(`effect.channel-${channel}`, { pair: [a, b] }),
  option: (game, { issue, option, available }) =>
    game.say(available ? 'effect.option-on' : 'effect.option-off', { clauses: [{ issue, option }] }),
  position: (game, { position }) => {
    const { party, issue, option, stance } = at(game.common.positions, position);
    return inNames(game).say(`effect.position-${stance}`, { party, answer: { issue, option } });
  },
};

/** Describes the effect of an event or a lever, in a sentence. */
export function effectInWords(game: LocalizedGame, effect: EffectRules): string {
  const tell = TELLERS[effect.kind] as (game: LocalizedGame, effect: EffectRules) => string;
  return tell(game, effect);
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
