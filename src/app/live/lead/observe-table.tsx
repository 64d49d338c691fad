import '#panels/debrief/replay/replay.css';
import { useCallback, useContext, useEffect, useRef, useState } from 'preact/hooks';
import type { Move } from '#engine/model/moves.ts';
import { compilingGame } from '#engine/setup/compile-game.ts';
import type { Observed } from '#live/protocol/told-to-teacher.ts';
import type { OfferedLanguage } from '#messages/languages.ts';
import { type Localize, loadLiveMessages } from '#messages/message-catalogue.ts';
import { ReplayScreen } from '#panels/debrief/replay/replay-screen.tsx';
import { useSpeaker } from '#panels/parts/use-speaker.ts';
import { PreferencesContext } from '#panels/settings/preferences.ts';
import { useSwitch } from '#panels/settings/use-switch.ts';
import { type ReplayWriter, replayWriterOf } from '#session/debrief/replay-book.ts';
import type { ReplayBook } from '#session/debrief/replay-model.ts';
import type { TableCardModel } from '#session/live/lead/table-card-model.ts';
import { movesFromTexts } from '#session/live/moves-from-texts.ts';
import { runInSlices } from '../../background/run-in-slices.ts';
import { ReplayStage } from '../../debrief/replay-stage.tsx';
import { usePageServices } from '../../page-services.tsx';
import { useErrorThrower } from '../../use-error-thrower.ts';
import { WithMessages } from '../../with-messages.tsx';

interface ObserveTableProps {
  readonly card: TableCardModel;
  /** Absent until the server has sent it. */
  readonly observed: Observed | undefined;
  readonly onClose: () => void;
}

const loadMessages = (language: OfferedLanguage) => loadLiveMessages(language, 'classroom', 'share', 'debrief');

/** A table with everything revealed, as it goes on; for the teacher's own screen. */
export function ObserveTable(props: ObserveTableProps) {
  return (
    <WithMessages load={loadMessages}>
      <Observing {...props} />
    </WithMessages>
  );
}

function Observing({ card, observed, onClose }: ObserveTableProps) {
  const { say } = useSpeaker();
  const { jobs, messages } = usePageServices('jobs', 'messages');
  const book = useObservedBook(observed, messages.localize);
  const noPicture = useSwitch(useContext(PreferencesContext)?.noPicture);
  const [hasFailed, setFailed] = useState(false);
  const fail = useCallback(() => setFailed(true), []);
  const played = () => {
    if (observed === undefined) throw new Error('nothing is observed yet');
    const { scenario, setup, moves } = observed;
    return { scenario, setup, moves: movesObserved(moves) };
  };
  return (
    <ReplayScreen
      title={`${card.whole} · ${say('live-board.observe-about')}`}
      book={book}
      first={book?.moves.length ?? 0}
      isOwn={false}
      pins="going"
      open={(key) => jobs.start('openDecision', { ...played(), key })}
      believed={(moment, track) => jobs.start('findBelieved', { ...played(), you: 0, moment, track })}
      stage={noPicture || hasFailed ? undefined : (table) => <ReplayStage table={table} onFailure={fail} />}
      follows
      backLabel={say('live-board.observe-back')}
      onClose={onClose}
    />
  );
}

/** Milliseconds that the page is held up before it may draw and listen. */
const SLICE = 10;

/** A game that has been played again so far. */
interface Written {
  readonly of: Observed['scenario'];
  /** The function that localizes the game. */
  readonly localize: Localize;
  readonly writer: ReplayWriter;
  /** The moves that it was written of. */
  readonly moves: string[];
}

/** The book of a table that is observed, with each of its moves as they come; absent until it is first written. */
function useObservedBook(observed: Observed | undefined, localize: Localize): ReplayBook | undefined {
  const written = useRef<Written>(undefined);
  const [book, setBook] = useState<ReplayBook>();
  const fail = useErrorThrower();
  useEffect(() => {
    if (observed === undefined) return;
    return runInSlices(writing(written, observed, localize), SLICE, {
      onProgress: () => undefined,
      onDone: setBook,
      onFailure: fail,
    });
  }, [observed, localize, fail]);
  return book;
}

/** Writes what has been played of a table since it was written last; all of it if another line is played. */
function* writing(
  written: { current: Written | undefined },
  { scenario, setup, moves }: Observed,
  localize: Localize,
): Generator<void, ReplayBook> {
  let now = written.current;
  if (now === undefined || !goesOn(now, { scenario, localize, moves })) {
    const game = localize(yield* compilingGame(scenario));
    const writer = replayWriterOf(game, setup, 0, game.withPerspective(undefined));
    now = { of: scenario, localize, writer, moves: [] };
    written.current = now;
  }
  for (const text of moves.slice(now.moves.length)) {
    for (const move of movesObserved([text])) now.writer.add(move);
    now.moves.push(text);
    yield;
  }
  return now.writer.book();
}

/** True if a game has only grown; a table that was taken back has other moves. */
function goesOn(
  { of, localize, moves }: Written,
  now: Pick<Observed, 'scenario' | 'moves'> & Pick<Written, 'localize'>,
): boolean {
  return of === now.scenario && localize === now.localize && moves.every((move, place) => move === now.moves[place]);
}

/** @throws Error where one cannot be read: the server and the page have the same moves */
function movesObserved(texts: readonly string[]): readonly Move[] {
  const moves = movesFromTexts(texts);
  if (moves === undefined) throw new Error(`the server has sent something that is no move: ${texts.join(' ')}`);
  return moves;
}
