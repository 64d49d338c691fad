import type { ComponentType, JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { LeaderCommand } from '#live/protocol/asked-by-teacher.ts';
import type { Board, Leading } from '#live/protocol/told-to-teacher.ts';
import type { Greeting } from '#live/protocol/version.ts';
import type { Speaker } from '#messages/speaker.ts';
import { Callers } from '#panels/live/lead/callers.tsx';
import { ClassLobbyScreen } from '#panels/live/lead/class-lobby-screen.tsx';
import { LeadFrame, type LeadPlace } from '#panels/live/lead/lead-frame.tsx';
import { LessonControls } from '#panels/live/lead/lesson-controls.tsx';
import type { LostWhy } from '#panels/live/lead/lost-note.tsx';
import { type SeatCardModel, SeatCards } from '#panels/live/lead/seat-cards.tsx';
import { LiveIcon } from '#panels/live/live-icon.tsx';
import { useSince } from '#panels/live/use-since.ts';
import { Button } from '#panels/parts/button.tsx';
import { useSpeaker } from '#panels/parts/use-speaker.ts';
import { tableInWords } from '#session/classroom/class/names-in-words.ts';
import { boardHeadOf } from '#session/live/lead/board-head-model.ts';
import { type ClassAddress, joinAddress } from '#session/live/lead/class-address.ts';
import type { LedClass } from '#session/live/lead/led-classes.ts';
import { pupilCounts } from '#session/live/lead/pupil-counts.ts';
import { callersIn, standingIn } from '#session/live/lead/pupils-in-words.ts';
import { sinceLastBoard } from '#session/live/lead/since-last-board.ts';
import { leadParties, type TableCardModel, tableCardOf } from '#session/live/lead/table-card-model.ts';
import { timeInWords } from '#session/workshop/time-in-words.ts';
import { usePageServices } from '../../page-services.tsx';
import { fragmentOf, goTo } from '../../route.ts';
import { qrCodeOf } from '../../share/qr-code-of.ts';
import { useScreen } from '../../use-screen.ts';
import type { RequestFailure } from '../connection.ts';
import { BoardPlace } from './board-place.tsx';
import { addressForPupils, placeAddress, TO_LED, warningsOf } from './lead-addresses.ts';
import { ledClassStoreIn } from './led-class-store.ts';
import type { LedPlaceProps } from './led-place-props.ts';
import { LedResultsPlace } from './led-results-place.tsx';
import type { LiveClassController } from './live-class-controller.ts';

type Given = 'cards' | 'since' | 'lead' | 'told' | 'long' | 'onLong' | 'namesHidden' | 'onNamesHidden';

interface LedAtPlaceProps extends Omit<LedPlaceProps, Given> {
  readonly place: LeadPlace;
  /** The reason why the class is not followed at present. */
  readonly lost: LostWhy | undefined;
}

const PLACES: Readonly<Record<LeadPlace, ComponentType<LedPlaceProps>>> = {
  open: ClassLobbyPlace,
  board: BoardPlace,
  results: LedResultsPlace,
};

/** Seconds from which on waiting is long, where the teacher has said nothing. */
const USUAL_LONG = 180;

/** A class with its board, at one of its places. */
export function LedAtPlace({ place, lost, ...props }: LedAtPlaceProps) {
  const speaker = useSpeaker();
  const { led, controller, leading, state, greeting } = props;
  useScreen(speaker.say(`live-teacher.window-${place}`, { title: leading.scenario.title }));
  const since = useSince(state.boardCame);
  const [long, onLong] = useState(USUAL_LONG);
  const [namesHidden, onNamesHidden] = useState(false);
  const cards = useCards(leading, since, long);
  const { lead, told } = useLeading(controller, cards, lost !== undefined);
  const aloud = useAloud(leading.board);
  const printed = useSeatCards(leading, greeting);
  const { [place]: Place } = PLACES;
  return (
    <LeadFrame
      {...{ place, lost, aloud }}
      head={boardHeadOf(speaker, leading, leading.board, since)}
      addressOf={(each) => placeAddress(led.classId, each)}
      toLed={fragmentOf(TO_LED)}
      onHome={() => goTo({ screen: 'start' })}
      clock={<LessonControls board={leading.board} toldAt={state.boardCame} {...{ cards, lead }} />}
      callers={!namesHidden && <Callers callers={callersIn(speaker, leading)} lead={lead} />}
      buttons={
        <>
          {place === 'open' && printed.button}
          <ShowLink {...led} />
        </>
      }
    >
      <Place {...props} {...{ cards, since, lead, told, long, onLong, namesHidden, onNamesHidden }} />
      {printed.cards}
    </LeadFrame>
  );
}

function useCards(leading: Leading, since: number, long: number) {
  const speaker = useSpeaker();
  const { board } = leading;
  const ground = { speaker, leading, board, since, long: long * 1000 };
  return board.tables.flatMap((_, table) => tableCardOf(ground, table) ?? []);
}

/** Opens a window for the wall, which can show the class and do nothing with it. */
function ShowLink({ classId, projector }: Pick<LedClass, 'classId' | 'projector'>) {
  const { say } = useSpeaker();
  const address = fragmentOf({ ...TO_LED, rest: `${classId}/show/${projector}` });
  return (
    <a class="button button--plain bar-button" href={address} target="_blank" rel="noopener">
      <LiveIcon name="presentation" />
      <span class="bar-word">{say('live-teacher.show-projector')}</span>
    </a>
  );
}

/** Returns the sentences on what the last board that was sent has changed, to be read out. */
function useAloud(board: Board): string {
  const speaker = useSpeaker();
  const before = useRef(board);
  const [aloud, setAloud] = useState('');
  useEffect(() => {
    const words = sinceLastBoard(speaker, before.current, board);
    before.current = board;
    if (words.length > 0) setAloud(words.join(' '));
  }, [speaker, board]);
  return aloud;
}

/** The place in which pupils are admitted and the talks begun. */
function ClassLobbyPlace({ led, greeting, controller, leading, cards, lead, told }: LedPlaceProps) {
  const { store } = usePageServices();
  const speaker = useSpeaker();
  const [notDeleted, setNotDeleted] = useState('');
  const { board, scenario, hasAttacks } = leading;
  const { code } = board;
  const address = addressForPupils(greeting);
  const remove = async () => {
    const why = await controller.remove();
    if (why === undefined) ledClassStoreIn(store).forget(led.classId);
    else setNotDeleted(notDoneInWords(speaker, why));
  };
  return (
    <ClassLobbyScreen
      {...{ board, hasAttacks, cards, lead }}
      title={scenario.title}
      code={code && { text: code.text, until: timeInWords(speaker.language, code.goodUntil) }}
      address={address.shown}
      modules={code && qrCodeOf(joinAddress(address, code.text))}
      counts={pupilCounts(board)}
      standing={standingIn(speaker, board)}
      warnings={warningsOf(speaker, greeting)}
      told={notDeleted === '' ? told : notDeleted}
      toBoard={placeAddress(led.classId, 'board')}
      onDelete={remove}
    />
  );
}

/** Does things with the class, and tells what became of the last one, until the way to the server is another. */
function useLeading(controller: LiveClassController, cards: readonly TableCardModel[], isLost: boolean) {
  const speaker = useSpeaker();
  const [told, setTold] = useState('');
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was not done before may be done now
  useEffect(() => setTold(''), [isLost]);
  const lead = async (led: LeaderCommand) => {
    const why = await controller.lead(led);
    setTold(why === undefined ? doneInWords(speaker, led, cards) : notDoneInWords(speaker, why));
  };
  return { lead, told };
}

/** Of what is seen by itself nothing is said. */
function doneInWords({ say }: Speaker, led: LeaderCommand, cards: readonly TableCardModel[]): string {
  const named = (table: number) => cards.find((card) => card.table === table)?.whole ?? '';
  switch (led.act) {
    case 'nudge':
      return say('live-board.nudged', { table: named(led.table) });
    case 'give-time':
      return led.table === undefined
        ? say('live-board.time-given-all')
        : say('live-board.time-given', { table: named(led.table) });
    case 'take-back':
      return say('live-board.taken-back', { table: named(led.table) });
    case 'announce':
      return say('live-board.announced');
    case 'tell-table':
    case 'tell-pupil':
      return say('live-board.told');
    default:
      return '';
  }
}

/** Describes why a request failed. */
function notDoneInWords({ say }: Speaker, why: RequestFailure): string {
  return say('live-teacher.not-done', {
    why: say(`live-teacher.problem-${why === 'away' ? 'not-reached' : why}`),
  });
}

interface PrintedCards {
  readonly button: JSX.Element;
  /** To be shown last on the page: it is seen on paper only. */
  readonly cards: JSX.Element | null;
}

/** Prints a card for each chair; they are made when they are asked for, since each has a code. */
function useSeatCards(leading: Leading, greeting: Greeting): PrintedCards {
  const { say } = useSpeaker();
  const [isPrinting, setPrinting] = useState(false);
  useEffect(() => {
    if (!isPrinting) return;
    const done = () => setPrinting(false);
    window.addEventListener('afterprint', done);
    print();
    return () => window.removeEventListener('afterprint', done);
  }, [isPrinting]);
  return {
    button: (
      <Button kind="plain" icon="printer" class="bar-button" onClick={() => setPrinting(true)}>
        <span class="bar-word">{say('live-teacher.print-cards')}</span>
      </Button>
    ),
    cards: isPrinting ? <Cards leading={leading} address={addressForPupils(greeting)} /> : null,
  };
}

function Cards({ leading, address }: { readonly leading: Leading; readonly address: ClassAddress }) {
  const speaker = useSpeaker();
  const { scenario, cards = [], board } = leading;
  const parties = leadParties(leading);
  const made = board.tables.flatMap((table, index) =>
    parties.map((party): SeatCardModel => {
      const { [party.party]: token } = cards[index] ?? [];
      const isWhole = token !== undefined && board.code !== undefined;
      return {
        key: `${index}/${party.party}`,
        table: tableInWords(speaker, table),
        party,
        modules: isWhole ? qrCodeOf(joinAddress(address, board.code.text, token)) : undefined,
      };
    }),
  );
  return <SeatCards title={scenario.title} cards={made} />;
}
