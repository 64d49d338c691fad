import { at } from '#engine/model/at.ts';
import type { Game } from '#engine/model/game.ts';
import type { PartyIndex } from '#engine/model/moves.ts';
import { type Demand, demandedPoints } from './demand.ts';
import { noStepCounts, type StepCounts, stepClass } from './step-class.ts';

/** Changes of fewer points than this are taken for none (Hindriks, Jonker & Tykhonov 2007: 3 of 100). */
const THRESHOLD = 3;

/** The steps of one party, as they look to the others that sign the track. */
export interface Dance {
  /** Against the other that a step brings least: the headline. */
  readonly least: StepCounts;
  /** Against the mean of the others. */
  readonly mean: StepCounts;
  /** By party: against it alone; nothing counted for oneself and for who signs none of the tracks. */
  readonly against: readonly StepCounts[];
}

/**
 * Step analysis (DANS) of a party's demands in a game, on every track by itself: each against the one before, by the
 * true sheets, which nobody at the table knows. Vague demands count as the mean of their readings.
 */
export function danceOf(game: Game, party: PartyIndex, demands: readonly Demand[]): Dance {
  const dance: Dance = { least: noStepCounts(), mean: noStepCounts(), against: game.secrets.map(noStepCounts) };
  game.common.tracks.forEach(({ signatories }, track) => {
    const others = signatories.filter((other) => other !== party);
    const own = demands.filter((demand) => demand.party === party && demand.track === track);
    if (others.length === 0) return;
    for (let place = 1; place < own.length; place += 1) {
      addStep(game, dance, others, at(own, place - 1), at(own, place));
    }
  });
  return dance;
}

function addStep(game: Game, dance: Dance, others: readonly PartyIndex[], before: Demand, after: Demand): void {
  const threshold = THRESHOLD * game.scale;
  const change = (party: PartyIndex) => demandedPoints(game, party, after) - demandedPoints(game, party, before);
  const own = change(after.party);
  const changes = others.map(change);
  dance.least[stepClass(own, Math.min(...changes), threshold)] += 1;
  dance.mean[stepClass(own, changes.reduce((sum, each) => sum + each, 0) / changes.length, threshold)] += 1;
  others.forEach((other, place) => {
    at(dance.against, other)[stepClass(own, at(changes, place), threshold)] += 1;
  });
}
