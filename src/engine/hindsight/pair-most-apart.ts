import { at } from '../model/at.ts';
import type { Game } from '../model/game.ts';
import type { PartyIndex } from '../model/moves.ts';
import { chairsApart } from './chairs-apart.ts';

/** Places of two signatories of which each is the one most against the other; the first two where there are no such. */
export function pairMostApart(game: Game, signatories: readonly PartyIndex[]): readonly [number, number] {
  const against = signatories.map((party) => {
    const first = chairsApart(game, party).find((other) => signatories.includes(other));
    return first === undefined ? -1 : signatories.indexOf(first);
  });
  const one = against.findIndex((other, place) => other !== -1 && against[other] === place);
  return one === -1 ? [0, Math.min(1, signatories.length - 1)] : [one, at(against, one)];
}
