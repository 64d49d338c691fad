import type { Move } from '#engine/model/moves.ts';
import type { Scenario } from '#engine/model/scenario/scenario.ts';
import type { Setup } from '#engine/model/setup.ts';
import type { State } from '#engine/model/state.ts';
import type { ToldGame } from '#messages/told-game.ts';
import { type GameRecord, lineageGoingOn } from '#record/game-record.ts';
import { type Mismatch, type Verification as Played, verifyingRecord } from '#record/verify-record.ts';
import type { EndingModel } from '#session/screens/ending-model.ts';
import { endingModelOf } from '#session/screens/ending-model-of.ts';
import { recordedEndingOf } from '#session/screens/recorded-ending.ts';
import type { Verification } from '#session/screens/verification.ts';
import { usualSettings } from '#session/usual-settings.ts';
import { mismatchInWords, SHOWN_INSTEAD, UNASKED_NEGOTIATORS } from '#session/words/record-problem-in-words.ts';
import { setupInWords } from '#session/words/setup-in-words.ts';
import { saveText } from './game-text.ts';
import type { KeptGames } from './work/kept-games.ts';

/** The game that a link holds. */
export interface SharedRecord {
  readonly scenario: Scenario;
  readonly record: GameRecord;
}

/** What the game of a link turns out to be. */
export type OpenedLink =
  | {
      readonly is: 'ending';
      readonly setup: Setup;
      /** Every move, of all seats; absent where they could not be played again. */
      readonly moves: readonly Move[] | undefined;
      readonly model: EndingModel;
      readonly verification: Verification;
    }
  /** A game that is not over, as the text of a save that it can be gone on with from. */
  | { readonly is: 'unfinished'; readonly save: string }
  /** It is for a newer page than this one. */
  | { readonly is: 'newer'; readonly words: string }
  | { readonly is: 'nothing'; readonly words: string };

/**
 * Opens the game of a link: plays it again and compares, a decision a step. Yields the round that is being played.
 * Whatever it is, nothing is thrown.
 */
export function* openLink({ scenario, record }: SharedRecord, games: KeptGames): Generator<number, OpenedLink> {
  const game = games.of(scenario);
  const moves: Move[] = [];
  const played = yield* verified(game, record, moves);
  if (played.state?.ending !== undefined) return endingPlayed(game, played.state, moves, played);
  if (played.verified) {
    const save = () => saveText(game, played.state, moves, usualSettings(game.scenario), lineageGoingOn(record));
    return unfinished(played.state, save);
  }
  const { why, state } = played;
  if (why === 'newer-rules' || why === 'newer-negotiators') return { is: 'newer', words: mismatchInWords(why) };
  return state === undefined ? asRecorded(game, record, why) : { is: 'nothing', words: mismatchInWords(why) };
}

/** Verifies a record, and gathers its moves, of all seats. */
function* verified(game: ToldGame, record: GameRecord, moves: Move[]): Generator<number, Played> {
  const steps = verifyingRecord(game, record);
  for (;;) {
    const next = steps.next();
    if (next.done) return next.value;
    moves.push(next.value.move);
    yield next.value.round;
  }
}

/** The ending that the moves of a link lead to, which may be another than the link says. */
function endingPlayed(game: ToldGame, state: State, moves: readonly Move[], played: Played): OpenedLink {
  const { setup } = state;
  const verification = notePlayed(played, setupInWords(game, setup));
  const model = endingModelOf(game, state, chairIn(setup));
  return { is: 'ending', setup, moves, model, verification };
}

function unfinished({ setup }: State, save: () => string): OpenedLink {
  return setup.seats.includes('person')
    ? { is: 'unfinished', save: save() }
    : { is: 'nothing', words: 'It is a game of negotiators that is not over, so there is nothing to see of it yet.' };
}

/** What a link says of a game that cannot be played again: shown where it was honest perhaps, and fits the scenario. */
function asRecorded(game: ToldGame, { setup, outcome }: GameRecord, why: Mismatch): OpenedLink {
  const mayBeHonest = why === 'other-scenario' || why === 'older-rules' || why === 'older-negotiators';
  const fits = setup.seats.length === game.common.partyCount;
  const model = mayBeHonest && fits && outcome ? recordedEndingOf(game, setup, outcome, chairIn(setup)) : undefined;
  if (model === undefined) return { is: 'nothing', words: mismatchInWords(why) };
  const words = `${mismatchInWords(why)} ${SHOWN_INSTEAD.recorded} ${setupInWords(game, setup)}`;
  return { is: 'ending', setup, moves: undefined, model, verification: { state: 'changed', words } };
}

function notePlayed(played: Played, seats: string): Verification {
  if (!played.verified)
    return { state: 'damaged', words: `${mismatchInWords(played.why)} ${SHOWN_INSTEAD.played} ${seats}` };
  const { unasked } = played;
  const words = 'Played again here, to the same ending.';
  return unasked === undefined
    ? { state: 'verified', words: `${words} ${seats}` }
    : { state: 'changed', words: `${words} ${UNASKED_NEGOTIATORS[unasked]} ${seats}` };
}

/** Whose eyes the ending is seen with. */
function chairIn({ seats }: Setup): number {
  return Math.max(0, seats.indexOf('person'));
}
