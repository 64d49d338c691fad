import type { Game } from '#engine/model/game.ts';
import type { Move } from '#engine/model/moves.ts';
import type { Setup, State } from '#engine/model/state.ts';
import type { Verification } from '#panels/ending/verification-note.tsx';
import type { GameRecord } from '#record/game-record.ts';
import { decodeRecord } from '#record/record-codec.ts';
import { type Mismatch, verifyRecord } from '#record/verify-record.ts';
import { endingModelOf } from '#session/screens/ending.ts';
import { recordedEndingOf } from '#session/screens/recorded-ending.ts';
import type { EndingModel } from '#session/screens-model.ts';
import { usualSettings } from '#session/settings.ts';
import { mismatchInWords, recordProblemInWords, SHOWN_INSTEAD } from '#session/words/record-words.ts';
import { setupInWords } from '#session/words/seat-words.ts';
import type { Catalogue } from './catalogue.ts';
import { saveText } from './saved-game.ts';

/** What the code of a link turns out to be. */
export type OpenedLink =
  | {
      readonly is: 'ending';
      readonly game: Game;
      readonly setup: Setup;
      /** Every move, of all seats; absent where they could not be played again. */
      readonly moves: readonly Move[] | undefined;
      readonly model: EndingModel;
      readonly verification: Verification;
    }
  /** A game that is not over, as the text of a save that it can be gone on with from. */
  | { readonly is: 'unfinished'; readonly save: string }
  | { readonly is: 'without-scenario'; readonly id: string }
  /** It is for a newer page than this one. */
  | { readonly is: 'newer'; readonly words: string }
  | { readonly is: 'nothing'; readonly words: string };

/** Opens the code of a link. Whatever it is, nothing is thrown. */
export function openLink(catalogue: Catalogue, text: string): OpenedLink {
  const decoded = decodeRecord(text);
  if (!decoded.ok) return { is: 'nothing', words: recordProblemInWords(decoded.problem) };
  const { record } = decoded;
  const game = catalogue.find(record.scenarioId);
  if (game === undefined) return { is: 'without-scenario', id: record.scenarioId };
  const moves: Move[] = [];
  const verification = verifyRecord(game, record, (move) => moves.push(move));
  if (verification.verified) return playedAgain(game, verification.state, moves, undefined);
  const { why, state } = verification;
  if (why === 'newer-rules') return { is: 'newer', words: mismatchInWords(why) };
  return state === undefined ? asRecorded(game, record, why) : playedAgain(game, state, moves, why);
}

/** What the moves of a link lead to, which may be another end than the link says. */
function playedAgain(game: Game, state: State, moves: readonly Move[], why: Mismatch | undefined): OpenedLink {
  const { setup } = state;
  if (state.ending !== undefined) {
    const verification = noteOf(why, 'played', setupInWords(game, setup));
    const model = endingModelOf(game, state, chairIn(setup));
    return { is: 'ending', game, setup, moves, model, verification };
  }
  if (why !== undefined) return { is: 'nothing', words: mismatchInWords(why) };
  return setup.seats.includes('person')
    ? { is: 'unfinished', save: saveText(game, state, moves, usualSettings(game.scenario)) }
    : { is: 'nothing', words: 'It is a game of negotiators that is not over, so there is nothing to see of it yet.' };
}

/** What a link says of a game that cannot be played again: shown where it was honest perhaps, and fits the scenario. */
function asRecorded(game: Game, { setup, outcome }: GameRecord, why: Mismatch): OpenedLink {
  const mayBeHonest = why === 'other-scenario' || why === 'older-rules';
  const fits = setup.seats.length === game.common.partyCount;
  const model = mayBeHonest && fits && outcome ? recordedEndingOf(game, setup, outcome, chairIn(setup)) : undefined;
  if (model === undefined) return { is: 'nothing', words: mismatchInWords(why) };
  const verification = noteOf(why, 'recorded', setupInWords(game, setup));
  return { is: 'ending', game, setup, moves: undefined, model, verification };
}

function noteOf(why: Mismatch | undefined, shown: keyof typeof SHOWN_INSTEAD, seats: string): Verification {
  if (why === undefined) return { state: 'verified', words: `Played again here, to the same ending. ${seats}` };
  const state = shown === 'recorded' ? 'changed' : 'damaged';
  return { state, words: `${mismatchInWords(why)} ${SHOWN_INSTEAD[shown]} ${seats}` };
}

/** Whose eyes the ending is seen with. */
function chairIn({ seats }: Setup): number {
  return Math.max(0, seats.indexOf('person'));
}
