import { at } from '#engine/model/at.ts';
import type { Game } from '#engine/model/game.ts';
import type { PartyIndex } from '#engine/model/moves.ts';
import { type Demand, demandedPoints } from './demand.ts';
import { noStepCounts, type StepCounts, stepClass } from './step-class.ts';

/** Changes of fewer points than this are taken for none (Hindriks, Jonker & Tykhonov 2007: 3 of 100). */
const THRESHOLD = 3;

/**
 * Step analysis (DANS) of a party's demands in a game, on every track by itself: each against the one before, by the
 * true sheets, which nobody at the table knows, for the party and for the others that sign the track on average. Vague
 * demands count as the mean of their readings.
 */
export function danceOf(game: Game, party: PartyIndex, demands: readonly Demand[]): StepCounts {
  const counts = noStepCounts();
  const threshold = THRESHOLD * game.scale;
  game.common.tracks.forEach(({ signatories }, track) => {
    const others = signatories.filter((other) => other !== party);
    const own = demands.filter((demand) => demand.party === party && demand.track === track);
    if (others.length === 0) return;
    for (let place = 1; place < own.length; place += 1) {
      const change = (of: PartyIndex) =>
        demandedPoints(game, of, at(own, place)) - demandedPoints(game, of, at(own, place - 1));
      const theirs = others.map(change).reduce((sum, each) => sum + each, 0) / others.length;
      counts[stepClass(change(party), theirs, threshold)] += 1;
    }
  });
  return counts;
}
