/** Moments of the flagship, as saved games and links, for whoever measures, tests or photographs the page. */
import { readFileSync } from 'node:fs';
import { compileGame } from '#engine/model/compile-game.ts';
import type { Game } from '#engine/model/game.ts';
import type { Move } from '#engine/model/moves.ts';
import type { State } from '#engine/model/state.ts';
import { negotiate } from '#engine/negotiators/negotiate.ts';
import { apply, createGame } from '#engine/play.ts';
import { viewFor } from '#engine/views/view-for.ts';
import { parseScenario } from '#scenario/parse-scenario.ts';
import { usualSettings } from '#session/settings.ts';
import { linkText, saveText } from '../../src/app/saved-game.ts';

const FLAGSHIP = 'scenarios/white-house-2025.yaml';
/** Ukraine's chair. */
const CHAIR = 1;
const MOST_SEEDS = 40;

export interface Moments {
  /** The first time that the person may talk. */
  readonly talk: string;
  /** The last letter that the person must answer while the opening part is open: the text holds something by then. */
  readonly letter: string;
  /** The person votes on the opening part; with its yes that is signed. */
  readonly ballot: string;
  /** The link of a game in which something was signed. */
  readonly signed: string;
}

interface Played {
  readonly state: State;
  readonly moves: readonly Move[];
}

/**
 * Plays games in which a negotiator sits in for the person, until one has all the moments.
 * @throws RangeError when none of the first seeds has
 */
export function findMoments(): Moments {
  const game = flagship();
  for (let seed = 1; seed <= MOST_SEEDS; seed += 1) {
    const games = playOn(game, seed);
    const talk = games.find(({ state }) => state.toAct?.kind === 'talk' && state.toAct.party === CHAIR);
    const letter = games.filter(({ state }) => isEarlyLetter(state)).at(-1);
    const ballot = games.filter(({ state }) => isOpeningBallot(state)).at(-1);
    const end = games.at(-1);
    if (talk === undefined || letter === undefined || ballot === undefined || end?.state.tracks[0]?.status !== 'signed')
      continue;
    const settings = usualSettings(game.scenario);
    const save = ({ state, moves }: Played) => saveText(game, state, moves, settings);
    return {
      talk: save(talk),
      letter: save(letter),
      ballot: save(ballot),
      signed: linkText(game, end.state, end.moves),
    };
  }
  throw new RangeError('No game has all the moments.');
}

function flagship(): Game {
  const parsed = parseScenario(readFileSync(FLAGSHIP, 'utf8'));
  if (!parsed.ok) throw new Error(`${FLAGSHIP} is no scenario.`);
  return compileGame(parsed.scenario);
}

/** The game after each of its moves. */
function playOn(game: Game, seed: number): Played[] {
  const seats = game.scenario.parties.map((_, party) =>
    party === CHAIR ? ('person' as const) : ('negotiator' as const),
  );
  const games: Played[] = [{ state: createGame(game, { seed, seats }), moves: [] }];
  for (let now = games[0]; now?.state.toAct !== undefined; now = games.at(-1)) {
    const { move } = negotiate(viewFor(game, now.state, now.state.toAct.party));
    games.push({ state: apply(game, now.state, move), moves: [...now.moves, move] });
  }
  return games;
}

function isOpeningBallot({ toAct }: State): boolean {
  return toAct?.kind === 'vote' && toAct.party === CHAIR && toAct.track === 0;
}

function isEarlyLetter({ toAct, tracks }: State): boolean {
  return toAct?.kind === 'answer' && toAct.party === CHAIR && tracks[0]?.status === 'open';
}
