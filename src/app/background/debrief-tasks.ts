import type { PartyIndex } from '#engine/model/moves.ts';
import { type Course, courseOf, type WayAsked } from '#engine/playing-on/course.ts';
import { inOneStep } from '#engine/playing-on/plan.ts';
import type { Outcome } from '#record/game-record.ts';
import { decisionsAgain } from '#session/debrief/again.ts';
import type { AskedTry } from '#session/debrief/again-model.ts';
import { type AskedBeliefs, believedThen } from '#session/debrief/believed-then.ts';
import { dealMapsOf } from '#session/debrief/deal-maps.ts';
import type { DecisionDay } from '#session/debrief/debrief-model.ts';
import { decisionBookOf } from '#session/debrief/decision-book.ts';
import { movesTold, type ToldMove } from '#session/debrief/keep/told-move.ts';
import { measuresOf } from '#session/debrief/measures.ts';
import { ownMoveOf } from '#session/debrief/own-move.ts';
import { parOf, playedWay } from '#session/debrief/par.ts';
import { PAR_GAMES } from '#session/debrief/par-model.ts';
import { pathOf } from '#session/debrief/path.ts';
import { type PreparedBeside, preparedBeside } from '#session/debrief/prepared-beside.ts';
import { talkOf } from '#session/debrief/talk.ts';
import { tryAgain } from '#session/debrief/try-again.ts';
import { whenSignable } from '#session/debrief/when-signable.ts';
import { compareGames } from '../compare-games.ts';
import { playWhatIf } from '../play-what-if.ts';
import type { KeptGames } from './kept-games.ts';
import type { ReplayableGame } from './replayable-game.ts';
import type { AnyTask } from './task.ts';

/** A chair whose decisions are looked at, and the one that is told of them as "you", if any is. */
interface AskedChair {
  readonly chair: PartyIndex;
  readonly toldTo: PartyIndex | undefined;
}

/** Background tasks of the debrief, loaded with the first of them. */
export const DEBRIEF_TASKS = {
  *listDecisions(
    { scenario, setup, moves }: ReplayableGame,
    games: KeptGames,
  ): Generator<void, readonly DecisionDay[]> {
    const game = games.of(scenario);
    yield;
    return decisionBookOf(game, setup, moves).days();
  },
  *tellMoves({ scenario, setup, moves }: ReplayableGame, games: KeptGames): Generator<void, readonly ToldMove[]> {
    const game = games.of(scenario);
    yield;
    return movesTold(game, setup, moves);
  },
  openDecision: ({ scenario, setup, moves, key }: ReplayableGame & { readonly key: number }, games: KeptGames) =>
    decisionBookOf(games.of(scenario), setup, moves).open(key),
  whenSignable: ({ scenario, setup, moves }: ReplayableGame, games: KeptGames) =>
    whenSignable(games.of(scenario), setup, moves),
  *besidePreparation(
    { scenario, setup, moves, you }: ReplayableGame & { readonly you: PartyIndex },
    games: KeptGames,
  ): Generator<void, PreparedBeside> {
    const game = games.of(scenario);
    yield;
    return preparedBeside(game, setup, moves, you);
  },
  /** The map of deals, for the debrief of a chair. */
  drawDealMaps: ({ scenario, setup, moves, you }: ReplayableGame & { readonly you: PartyIndex }, games: KeptGames) =>
    dealMapsOf(games.of(scenario), setup, moves, you),
  /** Measures of a delegation's negotiating; `toldTo` is the delegation addressed as "you". */
  measure: ({ scenario, setup, moves, chair, toldTo }: ReplayableGame & AskedChair, games: KeptGames) =>
    measuresOf(games.of(scenario).withPerspective(toldTo), setup, moves, chair),
  /** The path of a game and what turned it, for the debrief of a chair. */
  findPath: {
    plan: ({ you, ...played }: ReplayableGame & { readonly you: PartyIndex }, games: KeptGames) =>
      pathOf(games.of(played.scenario), played.setup, courseIn(games, played), you),
    open: playWays,
  },
  /** Beliefs of each delegation about the others at a moment, on a part of the text. */
  findBelieved: (
    { scenario, setup, moves, you, ...asked }: ReplayableGame & AskedBeliefs & { readonly you: PartyIndex },
    games: KeptGames,
  ) =>
    believedThen(
      games.of(scenario).withPerspective(setup.seats[you] === 'person' ? you : undefined),
      setup,
      moves,
      asked,
    ),
  /** Topics for a class discussion, for the debrief of a chair. */
  findTalk: ({ scenario, setup, moves, you }: ReplayableGame & { readonly you: PartyIndex }, games: KeptGames) =>
    talkOf(games.of(scenario), setup, moves, you),
  /** The costliest decisions of a chair, to be made again. */
  weighDecisions: {
    plan: ({ chair, toldTo, ...played }: ReplayableGame & AskedChair, games: KeptGames) =>
      decisionsAgain(games.of(played.scenario).withPerspective(toldTo), courseIn(games, played), chair),
    open: playWays,
  },
  /** The one move of a chair that mattered most. */
  findOwnMove: {
    plan: ({ you, ...played }: ReplayableGame & { readonly you: PartyIndex }, games: KeptGames) =>
      ownMoveOf(games.of(played.scenario).withPerspective(you), courseIn(games, played), you),
    open: playWays,
  },
  /** An alternative to a decision. */
  tryAgain: {
    plan: (
      { toldTo, asked, ...played }: ReplayableGame & Pick<AskedChair, 'toldTo'> & { readonly asked: AskedTry },
      games: KeptGames,
    ) => tryAgain(games.of(played.scenario).withPerspective(toldTo), courseIn(games, played), asked),
    open: playWays,
  },
  /** Comparison with another game. */
  layBeside: compareGames,
  /** A game played on from another reply. */
  playWhatIf,
  /** Results of negotiators that play a game many times. */
  playPar: {
    plan: ({ scenario, here }: AskedPar, games: KeptGames) => parOf(games.of(scenario), here, PAR_GAMES),
    open: ({ scenario, setup }: AskedPar, games: KeptGames) => {
      const game = games.of(scenario);
      return inOneStep((way: number) => playedWay(game, setup, way));
    },
  },
} satisfies Readonly<Record<string, AnyTask>>;

interface AskedPar extends Omit<ReplayableGame, 'moves'> {
  readonly here: Outcome | undefined;
}

/** A game gone through, to be played on from its moments. @throws RefusedMove where the moves are not those of a game */
function courseIn(games: KeptGames, { scenario, setup, moves }: ReplayableGame): Course {
  const text = JSON.stringify([scenario, setup, moves]);
  return games.last(text, () => courseOf(games.of(scenario), setup, moves));
}

/** Plays ways on from the moments of a game. */
function playWays({ scenario, setup, moves }: ReplayableGame, games: KeptGames) {
  const course = courseIn(games, { scenario, setup, moves });
  return inOneStep((asked: WayAsked) => course.play(asked));
}
