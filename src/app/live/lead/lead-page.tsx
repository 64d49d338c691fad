import '#panels/classroom/class/class.css';
import '#panels/live/lead/lead.css';
import '#panels/share/share.css';
import { useEffect, useState } from 'preact/hooks';
import type { Leading } from '#live/protocol/told-to-teacher.ts';
import type { Greeting } from '#live/protocol/version.ts';
import type { OfferedLanguage } from '#messages/languages.ts';
import { loadLiveMessages } from '#messages/message-catalogue.ts';
import type { LostWhy } from '#panels/live/lead/lost-note.tsx';
import { ShowScreen } from '#panels/live/lead/show-screen.tsx';
import { useSince } from '#panels/live/use-since.ts';
import { useSpeaker } from '#panels/parts/use-speaker.ts';
import { boardHeadOf } from '#session/live/lead/board-head-model.ts';
import { joinAddress } from '#session/live/lead/class-address.ts';
import { pupilCounts } from '#session/live/lead/pupil-counts.ts';
import { tableCardOf } from '#session/live/lead/table-card-model.ts';
import { MessageRoute } from '../../message-route.tsx';
import { goTo } from '../../route.ts';
import { qrCodeOf } from '../../share/qr-code-of.ts';
import { useScreen } from '../../use-screen.ts';
import { WithMessages } from '../../with-messages.tsx';
import type { LivePageProps } from '../live-page-props.ts';
import { CreateClass } from './create-class.tsx';
import { addressForPupils } from './lead-addresses.ts';
import { Connecting, Ended, LeadClass, lostBy, useLiveClassController } from './lead-class.tsx';
import type { LeadKey } from './live-class-controller.ts';
import { NotLive, WithGreeting } from './with-greeting.tsx';

const loadMessages = (language: OfferedLanguage) => loadLiveMessages(language, 'classroom', 'share');

/** Stands in the place of a class's id, before the id of the scenario that a new class is to play. */
const WITH = 'with';
/** Stands there before the key that a course of a learning platform gave to a teacher, and the scenario that it chose. */
const COURSE = 'course';

/** The pages on which live classes are opened, led, and shown on the wall. */
export function LeadPage({ rest }: LivePageProps) {
  const [classId = '', place = '', token = ''] = rest.split('/');
  const isOfCourse = classId === COURSE;
  const isNew = classId === '' || classId === WITH || isOfCourse;
  const asked = isOfCourse
    ? { scenario: token || undefined, courseKey: place }
    : { scenario: classId === WITH ? place : undefined };
  const isFramed = isInForeignFrame();
  return (
    <WithMessages load={loadMessages}>
      {isFramed && <InForeignFrame />}
      {!isFramed && isNew && <CreateClass {...asked} />}
      {!isFramed && !isNew && place === 'show' && <ShowClass key={classId} classId={classId} token={token} />}
      {!isFramed && !isNew && place !== 'show' && <LeadClass key={classId} classId={classId} place={place} />}
    </WithMessages>
  );
}

/** True if a page of another origin shows this one in a frame: it could lay something over what is clicked. */
export function isInForeignFrame(frame: Pick<Window, 'top'> = window): boolean {
  try {
    // Only what has our own origin may be asked for its own.
    return frame.top !== frame && frame.top?.location.origin !== location.origin;
  } catch {
    return true;
  }
}

/** The pages of a live class's teacher are not shown within a page of somebody else: they open in a window of their own. */
function InForeignFrame() {
  const { say } = useSpeaker();
  const alone = { label: say('live-teacher.open-alone'), onAct: () => void open(location.href, '_blank', 'noopener') };
  const other = { label: say('page.to-scenarios'), onAct: () => goTo({ screen: 'start' }) };
  return (
    <MessageRoute
      heading={say('live-teacher.heading')}
      words={say('live-teacher.in-frame')}
      action={alone}
      other={other}
    />
  );
}

/** A class on the wall. Its token shows the board, and does nothing. */
function ShowClass(key: LeadKey) {
  return <WithGreeting>{(greeting) => <Show {...key} greeting={greeting} />}</WithGreeting>;
}

function Show({ greeting, ...key }: LeadKey & { readonly greeting: Greeting }) {
  const { state, way } = useLiveClassController(key);
  if (state.ended !== undefined) return <Ended why={state.ended} />;
  if (way === 'other-version') return <NotLive is={way} />;
  if (state.leading === undefined) return <Connecting lost={way === 'connecting' ? undefined : lostBy(way)} />;
  return <Shown leading={state.leading} {...{ greeting }} boardCame={state.boardCame} lost={lostBy(way)} />;
}

interface ShownProps {
  readonly leading: Leading;
  readonly greeting: Greeting;
  readonly boardCame: number;
  readonly lost: LostWhy | undefined;
}

/** Threshold for slow tables: none is marked before the whole class. */
const NEVER = Number.POSITIVE_INFINITY;

function Shown({ leading, greeting, boardCame, lost }: ShownProps) {
  const speaker = useSpeaker();
  useScreen(speaker.say('live-teacher.window-show', { title: leading.scenario.title }));
  const { board } = leading;
  const { code, phase, lesson, announced } = board;
  const since = useSince(boardCame);
  const [view, onView] = useViewOf(phase);
  const [namesHidden, onNamesHidden] = useState(true);
  const address = addressForPupils(greeting);
  const { here, away } = pupilCounts(board);
  const ground = { speaker, leading, board, since, long: NEVER };
  return (
    <ShowScreen
      {...{ phase, lesson, announced, view, onView, namesHidden, onNamesHidden, lost }}
      head={boardHeadOf(speaker, leading, board, since)}
      cards={board.tables.flatMap((_, table) => tableCardOf(ground, table) ?? [])}
      code={code?.text}
      address={address.shown}
      modules={code && qrCodeOf(joinAddress(address, code.text))}
      {...{ here, away }}
      toldAt={boardCame}
    />
  );
}

/** The way in until the talks begin, and the board from then on; until somebody wants the other. */
function useViewOf(phase: Leading['board']['phase']) {
  const usual = phase === 'waiting' ? 'join' : 'board';
  const [view, setView] = useState<'join' | 'board'>(usual);
  useEffect(() => setView(usual), [usual]);
  return [view, setView] as const;
}
