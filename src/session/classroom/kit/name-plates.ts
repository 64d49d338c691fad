import type { LocalizedGame } from '#messages/localized-game.ts';
import { markOf } from '../../words/names.ts';
import type { KitDocument } from './kit-document.ts';

/** A plate for each chair, to be folded, so that its name is read from both sides. */
export function namePlates(game: LocalizedGame): KitDocument {
  return {
    id: 'name-plates',
    title: game.say('kit.plates'),
    audience: 'everybody',
    orientation: 'landscape',
    running: undefined,
    blocks: [{ kind: 'plates', plates: game.scenario.parties.map((_, party) => markOf(game, party)) }],
  };
}
