import { at } from '#engine/model/at.ts';
import type { Game } from '#engine/model/game.ts';
import type { Move, PartyIndex } from '#engine/model/moves.ts';
import type { State } from '#engine/model/state.ts';
import { decideIn } from '#engine/moves/decide.ts';
import { nextDecision } from '#engine/negotiators/negotiate.ts';
import { applyTo } from '#engine/play.ts';
import { comparePoints } from '#engine/playing-on/compare-ways.ts';
import type { Course, WayAsked } from '#engine/playing-on/course.ts';
import { forkState } from '#engine/playing-on/fork-state.ts';
import { isClear, USUAL_WEIGHING, type Worlds, waysWeighed } from '#engine/playing-on/own-decisions.ts';
import { piecesDone, tell } from '#engine/playing-on/plan.ts';
import type { EndReached } from '#engine/playing-on/prospects.ts';
import type { Otherwise } from '#engine/playing-on/way-on.ts';
import type { WaysPlan } from '#engine/playing-on/ways-plan.ts';
import { mayKnow } from '#engine/views/view-for.ts';
import type { LocalizedGame } from '#messages/localized-game.ts';
import { moveInWords } from '../words/move-in-words.ts';
import { markOf } from '../words/names.ts';
import { refusalInWords } from '../words/refusal-in-words.ts';
import type { AskedTry, TryModel } from './again-model.ts';
import { promised } from './promised.ts';
import { triedMove } from './tried-move.ts';

/**
 * Plays on from a decision with something else in its place, in the very worlds in which the decision was weighed, as many
 * as it was; tells how many games have been played.
 */
export function* tryAgain(
  game: LocalizedGame,
  course: Course,
  { move: key, tried, ways: count, worlds }: AskedTry,
): WaysPlan<TryTold, TryModel> {
  const made = at(course.moves, key);
  const before = course.stateAt(key);
  const otherwise = triedMove(game, before, made, tried);
  if (otherwise === undefined) return { is: 'refused', words: game.say('debrief-again.cannot') };
  const refusal = otherwise.first && decideIn(game, before, otherwise.first);
  if (refusal !== undefined) return { is: 'refused', words: refusalInWords(game, refusal) };
  const ways = waysWeighed(USUAL_WEIGHING, count);
  const asked = [{ first: made }, otherwise].flatMap((what) =>
    ways.map((way): WayAsked => {
      const inTruth = { moment: key, way, otherwise: what };
      return worlds === 'asKnown' ? { ...inTruth, knownTo: made.party } : inTruth;
    }),
  );
  yield* tell({ of: asked.length });
  const ends = yield* piecesDone<WayAsked, EndReached, TryTold>(asked);
  return {
    is: 'played',
    words: otherwise.first === undefined ? game.say('debrief-again.left') : moveInWords(game, before, otherwise.first),
    follows: whatFollows(game, before, made.party, otherwise),
    ...comparison(game, made.party, worlds, ends.slice(0, ways.length), ends.slice(ways.length)),
  };
}

/** Number of games that are played. */
interface TryTold {
  readonly of: number;
}

function comparison(
  game: LocalizedGame,
  party: PartyIndex,
  worlds: Worlds,
  inGame: readonly EndReached[],
  inTry: readonly EndReached[],
) {
  const compared = comparePoints(game, party, inGame, inTry);
  const { ways, share } = compared;
  const numbers = {
    inGame: promised(game, party, compared.with, ways),
    promised: promised(game, party, compared.without, ways),
  };
  const clear = share < 0 ? 'better' : 'worse';
  const verdict = isClear(compared) ? clear : 'chance';
  return {
    ...numbers,
    verdict,
    verdictWords: game.say(
      verdict === 'better' && worlds === 'asItWas' ? 'debrief-again.better-as-was' : `debrief-again.${verdict}`,
    ),
    live: game.say('debrief-again.live', numbers),
  } as const;
}

/** Maximum number of later moves of others that are told. */
const MOST_FOLLOWING = 4;

/** Returns the others' next moves that the chair learns of, until it is asked again or the day is over. */
function whatFollows(game: LocalizedGame, before: State, chair: PartyIndex, { first, never }: Otherwise) {
  const state = forkState(before);
  state.setup = { ...state.setup, seats: state.setup.seats.map((seat) => (seat === 'person' ? 'negotiator' : seat)) };
  if (first !== undefined) applyTo(game, state, first);
  const lines: Extract<TryModel, { is: 'played' }>['follows'][number][] = [];
  while (never === undefined && state.round === before.round && lines.length < MOST_FOLLOWING) {
    const move = nextOf(game, state, chair);
    if (move === undefined) break;
    const words = moveInWords(game, state, move);
    const from = state.record.length;
    applyTo(game, state, move);
    if (!state.record.slice(from).some((line) => mayKnow(line, chair))) continue;
    lines.push({ key: lines.length, by: markOf(game, move.party), words });
  }
  return lines;
}

function nextOf(game: Game, state: State, chair: PartyIndex): Move | undefined {
  return state.toAct === undefined || state.toAct.party === chair ? undefined : nextDecision(game, state)?.move;
}
