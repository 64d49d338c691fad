import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import '#panels/live/seat/seat.css';
import type { ChairIndices, SeatContext, SeatCredentials } from '#live/protocol/told-to-pupil.ts';
import type { Localize } from '#messages/message-catalogue.ts';
import { LiveNotes } from '#panels/live/seat/live-notes.tsx';
import { useSpeaker } from '#panels/parts/use-speaker.ts';
import { useStore } from '#panels/use-store.ts';
import { type ConnectionTrouble, TROUBLE_SAID } from '#session/live/connection-trouble.ts';
import type { KeptSeat } from '#session/live/kept-seat.ts';
import { hasMovedItself } from '#session/live/news-of-moves.ts';
import { MessageRoute } from '../../message-route.tsx';
import { usePageServices } from '../../page-services.tsx';
import { goTo } from '../../route.ts';
import type { LiveConnection } from '../connection.ts';
import { type KeptSeats, keptSeatsIn } from '../kept-seats.ts';
import type { LivePageProps } from '../live-page-props.ts';
import {
  type LiveSeatState,
  LiveSession,
  type LossReason,
  NOTHING_KNOWN,
  type SeatedSession,
  type SeatKey,
} from '../live-session.ts';
import { WithConnection } from '../with-connection.tsx';
import { BeforeTalks } from './before-talks.tsx';
import { leaveSeat } from './leave-seat.ts';
import { LiveTableScreen } from './live-table-screen.tsx';
import { newsInWords, notLeftNote, standingNotes } from './notes-in-words.ts';
import { useConnectionTrouble } from './use-connection-trouble.ts';
import { useSeatNews } from './use-seat-news.ts';

/** A pupil's seat in a live class, by the class: `#/seat/CLASS`. The device keeps what opens it. */
export function SeatPage({ rest }: LivePageProps) {
  return <SeatInClass key={rest} classId={rest} />;
}

function SeatInClass({ classId }: { readonly classId: string }) {
  const { store } = usePageServices();
  const kept = useMemo(() => keptSeatsIn(store), [store]);
  const [key] = useState(() => kept.of(classId));
  if (key === undefined) return <NoSeat is="no-seat" />;
  return <WithConnection>{(connection) => <KnownSeat {...{ connection, kept }} own={key} />}</WithConnection>;
}

interface KnownSeatProps {
  readonly connection: LiveConnection;
  readonly kept: KeptSeats;
  /** The seat as stored on this device. */
  readonly own: KeptSeat;
}

function KnownSeat({ own, kept, connection }: KnownSeatProps) {
  const { localize } = usePageServices('messages').messages;
  const { seat, around, atTable, lost } = useLiveSeat(connection, own, localize);
  const trouble = useConnectionTrouble(connection);
  const [notLeft, setNotLeft] = useState(false);
  const chair = seat?.chair;
  const first = useFirst(chair);
  const forget = () => kept.forget(own.classId);
  if (lost !== undefined) return <LostSeat lost={lost} onLost={forget} />;
  if (seat === undefined || around === undefined) {
    return trouble === undefined ? null : <NotReached {...{ trouble }} />;
  }
  const onLeave = async () => {
    setNotLeft(false);
    if (!(await leaveSeat(connection))) return setNotLeft(true);
    forget();
    goTo({ screen: 'live', page: 'join', rest: '' });
  };
  if (chair === undefined) return <Standing {...{ onLeave, notLeft }} isDebriefed={around.phase === 'debrief'} />;
  if (atTable === undefined) return null;
  const wasMoved = first !== undefined && !isSame(first, chair);
  const chosen = {
    connection,
    seat,
    around,
    atTable,
    onLeave,
    wasMoved,
    notLeft,
    kept,
    onStay: () => setNotLeft(false),
  };
  return <AtChair key={`${chair.table} ${chair.party}`} {...chosen} you={chair.party} />;
}

/** Before anything is known of the seat. */
function NotReached({ trouble }: { readonly trouble: ConnectionTrouble }) {
  const { say } = useSpeaker();
  const is = trouble === 'away' ? 'no-network' : TROUBLE_SAID[trouble];
  const again = { label: say('live-pupil.load-again'), onAct: () => location.reload() };
  return <MessageRoute heading={say(`live-pupil.${is}`)} words={say(`live-pupil.${is}-words`)} action={again} />;
}

/** Returns the pupil's first chair. */
function useFirst(chair: ChairIndices | undefined): ChairIndices | undefined {
  const first = useRef(chair);
  first.current ??= chair;
  return first.current;
}

function isSame(one: ChairIndices, other: ChairIndices): boolean {
  return one.table === other.table && one.party === other.party;
}

interface AtChairProps {
  readonly connection: LiveConnection;
  readonly seat: SeatCredentials;
  readonly around: SeatContext;
  readonly atTable: SeatedSession;
  readonly you: number;
  readonly wasMoved: boolean;
  readonly kept: KeptSeats;
  readonly onLeave: () => void;
  /** Leaving came to nothing. */
  readonly notLeft: boolean;
  /** Called when the note is acknowledged. */
  readonly onStay: () => void;
}

/** The papers first, then the table: for good once it was gone to or played at, and for all while the debrief is open. */
function AtChair(props: AtChairProps) {
  const { connection, seat, around, atTable, you, kept } = props;
  const { session, game } = atTable;
  const hasPlayed = useStore(session.store, hasMovedItself);
  const isNew = useIsNew(kept, seat);
  const isOver = around.over !== undefined;
  const [isAtTable, setAtTable] = useState(isOver || (around.phase !== 'waiting' && hasPlayed && !isNew));
  const isShared = (around.table?.chairs[you]?.pupils.length ?? 0) > 1;
  const news = useSeatNews({ connection, around, session, you, isShared, wasMoved: props.wasMoved, isNew });
  const trouble = useConnectionTrouble(connection);
  const toldAt = useToldAt(around);
  const seen = useStore(session.store, (state) => state);
  const needs = { game: game.withPerspective(you), you, nickname: seat.nickname, around, seen };
  const toTable = () => {
    setAtTable(true);
    window.scrollTo(0, 0);
  };
  const notes = news.news.map((each, place) => ({
    key: `${each.kind} ${'moves' in each ? each.moves : ''} ${'words' in each ? each.words : place}`,
    ...newsInWords(needs, each),
    onClose: () => news.close(each),
  }));
  const stillThere = { ...notLeftNote(needs.game), onClose: props.onStay };
  return (
    <>
      {isAtTable || around.phase === 'debrief' ? (
        <LiveTableScreen key={props.atTable.line} {...props} {...{ news, toldAt }} />
      ) : (
        <BeforeTalks {...props} {...{ news, toldAt }} onTable={toTable} />
      )}
      <LiveNotes notes={[...standingNotes(needs, trouble), ...(props.notLeft ? [stillThere] : []), ...notes]} />
    </>
  );
}

/** True if this device has not been at the chair before; notes that it is there now. */
function useIsNew(kept: KeptSeats, { classId, chair }: SeatCredentials): boolean {
  const key = `${chair?.table} ${chair?.party}`;
  const [isNew] = useState(() => kept.of(classId)?.seen !== key);
  useEffect(() => {
    const own = kept.of(classId);
    if (isNew && own !== undefined) kept.keep({ ...own, seen: key });
  }, [kept, classId, key, isNew]);
  return isNew;
}

/** The screen of a pupil without a chair, until the teacher assigns one. */
function Standing({
  onLeave,
  notLeft,
  isDebriefed,
}: Pick<AtChairProps, 'onLeave' | 'notLeft'> & { readonly isDebriefed: boolean }) {
  const { say } = useSpeaker();
  const words = isDebriefed ? 'standing-debrief' : 'standing-words';
  return (
    <MessageRoute
      heading={say('live-pupil.standing')}
      words={say(`live-pupil.${notLeft ? 'not-left-words' : words}`)}
      action={{ label: say('live-pupil.leave-class'), onAct: onLeave }}
    />
  );
}

function LostSeat({ lost, onLost }: { readonly lost: LossReason; readonly onLost: () => void }) {
  const latest = useRef(onLost);
  useEffect(() => latest.current(), []);
  return <NoSeat is={lost === 'not-yours' ? 'not-yours' : 'gone'} />;
}

function NoSeat({ is }: { readonly is: 'no-seat' | 'not-yours' | 'gone' }) {
  const { say } = useSpeaker();
  return (
    <MessageRoute
      heading={say(`live-pupil.${is}`)}
      words={say(`live-pupil.${is}-words`)}
      action={{ label: say('live-pupil.to-join'), onAct: () => goTo({ screen: 'live', page: 'join', rest: '' }) }}
      other={{ label: say('page.to-scenarios'), onAct: () => goTo({ screen: 'start' }) }}
    />
  );
}

/** Returns the time when a value was received, by `performance.now()`, to a caller listening since before that. */
function useToldAt(told: unknown): number {
  const [last, setLast] = useState(() => ({ told, at: performance.now() }));
  if (last.told === told) return last.at;
  const now = { told, at: performance.now() };
  setLast(now);
  return now.at;
}

const NO_STORE = { getState: () => NOTHING_KNOWN, subscribe: () => () => {} };

/** A seat of a live class, for as long as it is shown; in another language it goes on as it stands. */
function useLiveSeat(connection: LiveConnection, { classId, pupil, token }: SeatKey, tell: Localize): LiveSeatState {
  const [live, setLive] = useState<LiveSession>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: told in another language, it is the same seat
  useEffect(() => {
    const opened = new LiveSession(connection, { classId, pupil, token }, tell);
    setLive(opened);
    return () => opened.close();
  }, [connection, classId, pupil, token]);
  useEffect(() => live?.retell(tell), [live, tell]);
  return useStore(live?.store ?? NO_STORE, (state) => state);
}
