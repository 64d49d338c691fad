import type { Move } from '#engine/model/moves.ts';
import type { Scenario } from '#engine/model/scenario/scenario.ts';
import type { Setup } from '#engine/model/setup.ts';
import type { State } from '#engine/model/state.ts';
import { joinSentences } from '#messages/join-sentences.ts';
import type { LocalizedGame } from '#messages/localized-game.ts';
import { type AnyRecord, lineageGoingOn, type RecordHead } from '#record/game-record.ts';
import { decodeGame, type LinkedGame } from '#record/link/link-codec.ts';
import { type Mismatch, type Verification as Played, verifyingRecord } from '#record/verify-record.ts';
import type { EndingModel } from '#session/screens/ending-model.ts';
import { endingModelOf } from '#session/screens/ending-model-of.ts';
import { recordedEndingOf } from '#session/screens/recorded-ending.ts';
import type { VerificationModel } from '#session/screens/verification-model.ts';
import { usualSettings } from '#session/usual-settings.ts';
import { setupInWords } from '#session/words/setup-in-words.ts';
import type { KeptGames } from './background/kept-games.ts';
import { saveText } from './game-text.ts';
import { localizedForDebrief } from './localized-for-play.ts';
import { personsIn, personToAct } from './seats.ts';

/** The game that a link holds: its code, which can be read, and the scenario that it is of. */
export interface LinkedCode {
  readonly scenario: Scenario;
  readonly code: string;
  /** The chair that the user of this device sat in, if persons had more than one. */
  readonly you?: number | undefined;
}

/** The content of a link with a game. */
export type OpenedLink =
  | {
      readonly is: 'ending';
      readonly setup: Setup;
      /** Every move, of all seats; absent where they could not be played again. */
      readonly moves: readonly Move[] | undefined;
      readonly model: EndingModel;
      readonly verification: VerificationModel;
      /** Points are told of it. */
      readonly tellsPoints: boolean;
    }
  /** A game that is not over, as the text of a save that it can be gone on with from. */
  | {
      readonly is: 'unfinished';
      readonly save: string;
      /** The party to act and the public information of the link, if several persons play. */
      readonly words: string | undefined;
    }
  /** The link requires a newer page than this one. */
  | { readonly is: 'newer'; readonly words: string }
  | { readonly is: 'nothing'; readonly words: string };

/**
 * Opens the game of a link: plays it again and compares, a decision a step. Yields the round that is being played.
 * Whatever it is, nothing is thrown.
 */
export function* openLink({ scenario, code, you }: LinkedCode, games: KeptGames): Generator<number, OpenedLink> {
  const { record } = readable(code);
  const game = localizedForDebrief(games.of(scenario), { ...usualSettings(scenario), ...record.settings });
  const moves: Move[] = [];
  const played = yield* verified(game, record, moves);
  if (played.state?.ending !== undefined) return endingPlayed(game, played.state, moves, played, you);
  if (played.verified) {
    const save = () =>
      saveText(
        game,
        played.state,
        moves,
        { ...usualSettings(game.scenario), ...record.settings },
        lineageGoingOn(record),
      );
    return unfinished(game, played.state, save);
  }
  const { why, state } = played;
  if (why === 'newer-rules' || why === 'newer-negotiators') return { is: 'newer', words: game.say(`link.${why}`) };
  return state === undefined ? asRecorded(game, record, why) : { is: 'nothing', words: game.say(`link.${why}`) };
}

/**
 * Decodes the code again: the page's decoded game cannot be sent to the worker.
 * @throws RangeError
 */
function readable(code: string): LinkedGame {
  const decoded = decodeGame(code);
  if (!decoded.ok) throw new RangeError(`no link: ${decoded.problem.code}`);
  return decoded;
}

/** Verifies a record, and gathers its moves, of all seats. */
function* verified(game: LocalizedGame, record: AnyRecord, moves: Move[]): Generator<number, Played> {
  const steps = verifyingRecord(game, record);
  for (;;) {
    const next = steps.next();
    if (next.done) return next.value;
    moves.push(next.value.move);
    yield next.value.round;
  }
}

/** The ending that the moves of a link lead to, which may be another than the link says. */
function endingPlayed(
  game: LocalizedGame,
  state: State,
  moves: readonly Move[],
  played: Played,
  you: number | undefined,
): OpenedLink {
  const { setup } = state;
  const verification = notePlayed(game, played, setupInWords(game, setup));
  const model = endingModelOf(game, state, chairIn(setup, you));
  return { is: 'ending', setup, moves, model, verification, tellsPoints: game.tellsPoints };
}

function unfinished(game: LocalizedGame, state: State, save: () => string): OpenedLink {
  const persons = personsIn(state.setup.seats);
  if (persons.length === 0) return { is: 'nothing', words: game.say('link.negotiators-alone') };
  const who = persons.length > 1 ? personToAct(state) : undefined;
  return { is: 'unfinished', save: save(), words: who === undefined ? undefined : game.say('link.your-turn', { who }) };
}

/** Returns the recorded ending of a game that cannot be replayed, if it may be honest and fits the scenario. */
function asRecorded(game: LocalizedGame, { setup, outcome }: RecordHead, why: Mismatch): OpenedLink {
  const mayBeHonest = why === 'other-scenario' || why === 'older-rules' || why === 'older-negotiators';
  const fits = setup.seats.length === game.common.partyCount;
  const model = mayBeHonest && fits && outcome ? recordedEndingOf(game, setup, outcome, chairIn(setup)) : undefined;
  if (model === undefined) return { is: 'nothing', words: game.say(`link.${why}`) };
  const words = joinSentences(game, [
    game.say(`link.${why}`),
    game.say('link.shown-as-recorded'),
    setupInWords(game, setup),
  ]);
  return {
    is: 'ending',
    setup,
    moves: undefined,
    model,
    verification: { state: 'changed', words },
    tellsPoints: game.tellsPoints,
  };
}

function notePlayed(game: LocalizedGame, played: Played, seats: string): VerificationModel {
  if (!played.verified) {
    const words = joinSentences(game, [game.say(`link.${played.why}`), game.say('link.shown-as-played'), seats]);
    return { state: 'damaged', words };
  }
  const { unasked } = played;
  const instead = unasked && game.say(`link.unasked-${unasked}`);
  const words = joinSentences(game, [game.say('link.same-ending'), instead, seats]);
  return { state: unasked === undefined ? 'verified' : 'changed', words };
}

/** Returns the chair from whose point of view the ending is shown. */
function chairIn({ seats }: Setup, you?: number): number {
  if (you !== undefined && seats[you] === 'person') return you;
  return Math.max(0, seats.indexOf('person'));
}
