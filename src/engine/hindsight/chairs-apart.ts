import { at } from '../model/at.ts';
import type { Game } from '../model/game.ts';
import type { PartyIndex } from '../model/moves.ts';

/**
 * The other delegations, first the one whose points go most against one's own: by the correlation of the two over all texts
 * of the tracks that both sign. Those who sign nothing together stand last.
 */
export function chairsApart(game: Game, party: PartyIndex): PartyIndex[] {
  return game.secrets
    .map((_, other) => ({ other, alike: alikeness(game, party, other) }))
    .filter(({ other }) => other !== party)
    .sort((a, b) => a.alike - b.alike || a.other - b.other)
    .map(({ other }) => other);
}

/** From -1, where what is good for one is as bad for the other, to 1; above it where nothing can be compared. */
function alikeness({ common, secrets }: Game, one: PartyIndex, other: PartyIndex): number {
  const sums = { both: 0, one: 0, other: 0 };
  common.tracks.forEach(({ signatories }, track) => {
    if (![one, other].every((party) => signatories.includes(party))) return;
    const [a, b] = [one, other].map((party) => aroundMean(at(at(secrets, party).sheets, track).points));
    if (a === undefined || b === undefined) return;
    sums.both += product(a, b);
    sums.one += product(a, a);
    sums.other += product(b, b);
  });
  const scale = Math.sqrt(sums.one * sums.other);
  return scale === 0 ? 2 : sums.both / scale;
}

function aroundMean(points: ArrayLike<number>): number[] {
  const all = Array.from(points);
  const mean = all.reduce((sum, each) => sum + each, 0) / all.length;
  return all.map((each) => each - mean);
}

function product(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, each, index) => sum + each * at(b, index), 0);
}
