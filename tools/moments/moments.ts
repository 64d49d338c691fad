/** Moments of the flagship, as saved games and links, for measurements, tests and pictures of the page. */
import type { State } from '#engine/model/state.ts';
import { linkText } from '../../src/record/link/link-text.ts';
import { flagship, playOn, saveOf } from './played-games.ts';

/** Ukraine's chair. */
const CHAIR = 1;
const MOST_SEEDS = 40;

export interface Moments {
  /** The first time that the person may talk. */
  readonly talk: string;
  /** The last letter that the person must answer while the opening part is open: the text holds something by then. */
  readonly letter: string;
  /** The person votes on the opening part on the last day before its date passes; with its yes that is signed. */
  readonly ballot: string;
  /** The link of a game in which something was signed. */
  readonly signed: string;
}

/**
 * Plays games in which a negotiator sits in for the person, until one has all the moments.
 * @throws RangeError when none of the first seeds has
 */
export function findMoments(): Moments {
  const game = flagship();
  for (let seed = 1; seed <= MOST_SEEDS; seed += 1) {
    const games = playOn(game, seed, CHAIR);
    const talk = games.find(({ state }) => state.toAct?.kind === 'talk' && state.toAct.party === CHAIR);
    const letter = games.filter(({ state }) => isEarlyLetter(state)).at(-1);
    const ballot = games.filter(({ state }) => isOpeningBallot(state)).at(-1);
    if (ballot?.state.round !== game.scenario.tracks[0]?.aimFor?.round) continue;
    const end = games.at(-1);
    if (talk === undefined || letter === undefined || ballot === undefined || end?.state.tracks[0]?.status !== 'signed')
      continue;
    return {
      talk: saveOf(game, talk),
      letter: saveOf(game, letter),
      ballot: saveOf(game, ballot),
      signed: linkText(game, end.state, end.moves),
    };
  }
  throw new RangeError('No game has all the moments.');
}

function isOpeningBallot({ toAct }: State): boolean {
  return toAct?.kind === 'vote' && toAct.party === CHAIR && toAct.track === 0;
}

function isEarlyLetter({ toAct, tracks }: State): boolean {
  return toAct?.kind === 'answer' && toAct.party === CHAIR && tracks[0]?.status === 'open';
}
