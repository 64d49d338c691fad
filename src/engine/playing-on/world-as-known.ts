import { type Belief, beliefAbout } from '../beliefs/belief.ts';
import { MANNERS, variedBelief } from '../hints/imagined-answers.ts';
import { mostAllowedPoints, redLinesSpokenOf, sumOfBest } from '../hints/imagined-view.ts';
import { at } from '../model/at.ts';
import type { Game, InterestReading, Secrets } from '../model/game.ts';
import { meeting } from '../model/meeting.ts';
import type { PartyIndex } from '../model/moves.ts';
import { othersOf } from '../model/others-of.ts';
import { pointsByPackage } from '../model/packages.ts';
import { type DrawBetween, drawFrom, openStream } from '../model/random.ts';
import { temperamentRulesOf } from '../model/scenario/temperament.ts';
import type { State } from '../model/state.ts';
import type { View } from '../views/view.ts';
import { viewFor } from '../views/view-for.ts';
import { forkState } from './fork-state.ts';
import { seedOfWay } from './way-on.ts';

/** A game as it might be, at a moment. */
export interface PossibleWorld {
  readonly game: Game;
  readonly state: State;
}

/**
 * Worlds as one chair could know them at a moment. What the others want, what no deal is worth to them and their manner
 * are drawn, for each way anew, by what the chair thinks of them then, as hints imagine them; their red lines are those
 * that they have spoken of. Groups at home, levers and members' stands that they keep to themselves are not there. The
 * chair's own secrets, what all can see, and what the others have said to one another are as they are.
 */
export function worldsAsKnown(game: Game, state: State, chair: PartyIndex): (way: number) => PossibleWorld {
  const view = viewFor(game, state, chair);
  const beliefs = othersOf(chair, game.common.partyCount).map((other) => beliefAbout(view, other));
  const variants = MANNERS.map((_, variant) => beliefs.map((belief) => variedBelief(view, belief, variant)));
  return (way) => {
    const { drawn } = drawFrom(openStream(seedOfWay(state.setup.seed, way), 'levels'), (draw) =>
      beliefs.map(({ party }, place) => {
        const manner = draw(0, MANNERS.length - 1);
        return { party, manner, ...drawnFrom(at(at(variants, manner), place), draw) };
      }),
    );
    return worldOf({ game, state, view }, drawn);
  };
}

/** Assumption about another party. */
interface Guess {
  readonly party: PartyIndex;
  readonly reading: InterestReading;
  /** Low, middle or high: 0, 1 or 2. */
  readonly level: number;
  /** See `MANNERS`. */
  readonly manner: number;
}

function drawnFrom({ readings, chances }: Belief, draw: DrawBetween): Pick<Guess, 'reading' | 'level'> {
  let left = draw(0, 999_999);
  for (const [index, row] of chances.entries()) {
    for (const [level, chance] of row.entries()) {
      if (left < chance) return { reading: at(readings, index), level };
      left -= chance;
    }
  }
  return { reading: at(readings, 0), level: 1 };
}

interface Seen extends PossibleWorld {
  readonly view: View;
}

function worldOf({ game, state, view }: Seen, guesses: readonly Guess[]): PossibleWorld {
  const secrets = [...game.secrets];
  const imagined = forkState(state);
  for (const guess of guesses) {
    const { party, level, manner } = guess;
    const reading = inGameUnits(view, guess);
    secrets[party] = secretsOf(view, guess, reading);
    const own = at(imagined.parties, party);
    own.level = 0;
    own.walkAway = reading.walkAways.map(
      ({ levels, drift }, track) =>
        at(levels, level) + drift * (state.round - 1) + at(MANNERS, manner).off * at(reading.unsure, track),
    );
    own.taste = own.taste.map((row) => row.map(() => 100));
    own.mail = 'pass';
    own.instructedIn = 0;
    own.exposed = [];
  }
  const undisclosed = game.undisclosed.map(() => []);
  return { game: { ...game, secrets, undisclosed }, state: imagined };
}

function secretsOf(view: View, { party, manner }: Guess, reading: Reading): Secrets {
  const redLines = redLinesSpokenOf(view, party);
  return {
    sheets: view.common.tracks.map((_, track) => {
      const points = at(reading.packages, track);
      const forbidden = meeting(view.common, track, redLines);
      return { points, forbidden, best: mostAllowedPoints(points, forbidden), linear: points, terms: [] };
    }),
    points: reading.points,
    most: reading.most,
    walkAways: reading.walkAways.map(({ levels, drift }) => ({ start: levels[1], drift, spread: 0, shock: 0 })),
    redLines,
    temperament: temperamentRulesOf({ firmness: at(MANNERS, manner).firmness / 1000 }),
    factions: [],
    doubt: 0,
    levers: [],
  };
}

/** Reading in the game's units. */
interface Reading extends Pick<InterestReading, 'points' | 'most' | 'walkAways' | 'unsure'> {
  /** By track and package. */
  readonly packages: readonly Int32Array[];
}

/** Points read from public positions are thousandths of all that the party could have, taken to be as much as the chair could. */
function inGameUnits({ common, own }: View, { party, reading }: Guess): Reading {
  const packages = common.tracks.map((rules) => pointsByPackage(rules, reading.points));
  if (common.hypotheses[party] !== undefined) return { ...reading, packages };
  const [ours, theirs] = [sumOfBest(own.sheets), Math.max(1, sumOfBest(reading.sheets))];
  const scaled = (points: number) => Math.floor((points * ours) / theirs);
  return {
    points: reading.points.map((row) => row.map(scaled)),
    most: reading.most.map(scaled),
    packages: packages.map((points) => points.map(scaled)),
    walkAways: reading.walkAways.map(({ levels: [low, middle, high], drift }) => ({
      levels: [scaled(low), scaled(middle), scaled(high)],
      drift: scaled(drift),
    })),
    unsure: reading.unsure.map(scaled),
  };
}
