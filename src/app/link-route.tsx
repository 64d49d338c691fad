import { useMemo } from 'preact/hooks';
import type { Game } from '#engine/model/game.ts';
import type { Move } from '#engine/model/moves.ts';
import type { Setup } from '#engine/model/state.ts';
import type { Verification } from '#panels/ending/verification-note.tsx';
import { MessageScreen } from '#panels/message-screen.tsx';
import type { GameRecord } from '#record/game-record.ts';
import { decodeRecord } from '#record/record-codec.ts';
import { type Verification as Verified, verifyRecord } from '#record/verify-record.ts';
import { endingModelOf } from '#session/screens/ending.ts';
import { recordedEndingOf } from '#session/screens/recorded-ending.ts';
import type { EndingModel } from '#session/screens-model.ts';
import { mismatchInWords, recordProblemInWords } from '#session/words/record-words.ts';
import type { Catalogue } from './catalogue.ts';
import { EndingRoute, type Play } from './ending-route.tsx';
import { goTo } from './route.ts';

interface LinkRouteProps {
  readonly catalogue: Catalogue;
  /** The code in the link. */
  readonly text: string;
  readonly play: Play;
}

/** What a link shows: the ending, played again and compared; or a sentence that says why it cannot. */
export function LinkRoute({ catalogue, text, play }: LinkRouteProps) {
  const opened = useMemo(() => openLink(catalogue, text), [catalogue, text]);
  if ('words' in opened) {
    const action = { label: 'To the scenarios', onAct: () => goTo({ screen: 'start' }) };
    return <MessageScreen heading="This link cannot be opened" words={opened.words} action={action} />;
  }
  return <EndingRoute {...opened} code={text} play={play} />;
}

type OpenedLink =
  | { readonly words: string }
  | {
      readonly game: Game;
      readonly setup: Setup;
      readonly moves: readonly Move[] | undefined;
      readonly model: EndingModel;
      readonly verification: Verification;
    };

function openLink(catalogue: Catalogue, text: string): OpenedLink {
  const decoded = decodeRecord(text);
  if (!decoded.ok) return { words: recordProblemInWords(decoded.problem) };
  const { record } = decoded;
  const game = catalogue.find(record.scenarioId);
  if (game === undefined)
    return {
      words: `It is a game of the scenario "${record.scenarioId}", which is not here. If it is in a file, open the file on the first screen, then the link again.`,
    };
  const played: Move[] = [];
  const verified = verifyRecord(game, record, (move) => played.push(move));
  const model = endingIn(game, record, verified);
  if (model === undefined) return { words: wordsFor(verified) };
  const moves = verified.verified ? played : undefined;
  return { game, setup: record.setup, moves, model, verification: noteOf(verified) };
}

function endingIn(game: Game, record: GameRecord, verified: Verified): EndingModel | undefined {
  const you = Math.max(0, record.setup.seats.indexOf('person'));
  if (verified.verified) {
    return verified.state.ending === undefined ? undefined : endingModelOf(game, verified.state, you);
  }
  return record.outcome && recordedEndingOf(game, record.outcome, you);
}

function wordsFor(verified: Verified): string {
  return verified.verified
    ? 'It is a game that is not over yet. Links show finished games.'
    : mismatchInWords(verified.why);
}

function noteOf(verified: Verified): Verification {
  if (verified.verified) return { state: 'verified', words: 'Played again here, to the same ending.' };
  const state = verified.why === 'other-scenario' || verified.why === 'other-rules' ? 'changed' : 'damaged';
  return { state, words: mismatchInWords(verified.why) };
}
