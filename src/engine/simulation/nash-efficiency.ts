import { type Candidates, candidatesOf } from '../analysis/candidates.ts';
import type { Domain } from '../analysis/domain.ts';
import type { Frontier } from '../analysis/frontier.ts';
import { nashOf, nashProduct } from '../analysis/nash.ts';
import { surveyOf } from '../analysis/survey.ts';
import { trackDomain } from '../analysis/track-domain.ts';
import { at } from '../model/at.ts';
import type { Game } from '../model/game.ts';
import type { TrackIndex } from '../model/moves.ts';
import type { State } from '../model/state.ts';
import { latePenalty } from '../rounds/conclude.ts';
import { surplusOf } from './crossings.ts';

/** The deals that a track's text can be measured against. The frontier is the same whatever the seed draws. */
export interface Yardstick {
  readonly track: TrackIndex;
  readonly domain: Domain;
  readonly frontier: Frontier;
}

/** A yardstick for each track of a game. */
export function yardsticksOf(game: Game): Yardstick[] {
  return game.common.tracks.map((_, track) => {
    const domain = trackDomain(game, track, 'middle');
    return { track, domain, frontier: surveyOf(domain).frontier };
  });
}

/**
 * Share of the best bargain that a signed track reached, 0 to 1 (a vague text can be worth a little more): the product
 * of its signatories' gains over their walk-aways at the signature, against the product at the Nash point (Nash 1950),
 * as a geometric mean over them. `undefined` if no package brings every signatory a gain.
 */
export function nashEfficiency(game: Game, state: State, yardstick: Yardstick): number | undefined {
  const { track } = yardstick;
  const { signatories } = at(game.common.tracks, track);
  const inZone = zoneAtSignature(game, state, yardstick);
  const [best] = nashOf(inZone);
  const most = best === undefined ? 0 : nashProduct(inZone, best);
  if (most <= 0) return undefined;
  const reached = signatories.reduce(
    (product, party) => (product * surplusOf(game, state, track, party)) / game.scale,
    1,
  );
  return rootOf(Math.max(0, reached) / most, signatories.length);
}

/** The frontier's part in the zone of agreement, at the walk-aways of the day on which the track was signed. */
function zoneAtSignature(game: Game, state: State, { track, domain, frontier }: Yardstick): Candidates {
  const { signatories } = at(game.common.tracks, track);
  const { since, walkAwaysThen } = at(state.tracks, track);
  const parties = domain.parties.map((party, place) => {
    const index = at(signatories, place);
    const accepts = at(walkAwaysThen, index) + latePenalty(game, track, index, since);
    return { ...party, accepts, points: { ...party.points, walkAway: BigInt(accepts) } };
  });
  return candidatesOf({ ...domain, parties }, frontier, (row) =>
    parties.every(({ ranks, accepts }) => at(ranks, row) >= accepts),
  );
}

/**
 * The root of a degree from 1 on of a number that is not negative, to the last bit but one: Newton's method from above,
 * which comes down until it can come no closer. Browsers may round a power differently, and this they do alike.
 */
export function rootOf(value: number, degree: number): number {
  if (value === 0) return 0;
  let root = Math.max(1, value);
  for (;;) {
    const next = root - (root - value / power(root, degree - 1)) / degree;
    if (next >= root) return root;
    root = next;
  }
}

function power(base: number, exponent: number): number {
  let product = 1;
  for (let factor = 0; factor < exponent; factor += 1) product *= base;
  return product;
}
