import '#panels/live/seat/seat.css';
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { SeatContext } from '#live/protocol/told-to-pupil.ts';
import { loadLiveMessages } from '#messages/message-catalogue.ts';
import { LiveNotes } from '#panels/live/seat/live-notes.tsx';
import { Speaking } from '#panels/parts/speaking.tsx';
import { useSpeaker } from '#panels/parts/use-speaker.ts';
import type { KeptSeat } from '#session/live/kept-seat.ts';
import { type LiveNews, newsBetween, newsWith } from '#session/live/live-news.ts';
import { usePageServices } from '../../page-services.tsx';
import { fragmentOf } from '../../route.ts';
import { useAsync } from '../../use-async.ts';
import type { LiveConnection } from '../connection.ts';
import { useGreeting } from '../use-greeting.ts';
import { Connected } from '../with-connection.tsx';
import { followClass } from './follow-class.ts';

interface BesideEndingProps {
  /** The seat of this device in the class that the game was played in. */
  readonly seat: KeptSeat;
}

/** The class that a game was played in, while the device shows its debrief: what is announced, and the way back once the debrief is closed. Nothing where the class cannot be reached. */
export function BesideEnding({ seat }: BesideEndingProps) {
  const { language } = usePageServices();
  const load = useCallback(() => loadLiveMessages(language), [language]);
  const voice = useAsync(load);
  const greeted = useGreeting();
  if (voice.is !== 'there' || greeted?.is !== 'live') return null;
  return (
    <Speaking speaker={voice.value.speaker}>
      <Connected>{(connection) => <Following {...{ connection, seat }} />}</Connected>
    </Speaking>
  );
}

function Following({ connection, seat }: Pick<BesideEndingProps, 'seat'> & { readonly connection: LiveConnection }) {
  const { say } = useSpeaker();
  const [news, setNews] = useState<readonly LiveNews[]>([]);
  const before = useRef<SeatContext | undefined>(undefined);
  useEffect(
    () =>
      followOpened(connection, seat, (around) => {
        if (around !== undefined && isTakenBack(around)) return location.replace(seatAddress(seat));
        // Earlier announcements were heard at the table.
        const more = around && before.current ? newsBetween(before.current, around) : [];
        before.current = around;
        setNews((shown) => more.reduce(newsWith, shown));
      }),
    [connection, seat],
  );
  const notes = news.flatMap((each) =>
    each.kind === 'announced' || each.kind === 'told'
      ? {
          key: each.words,
          sign: 'speakerphone' as const,
          heading: say(`live-pupil.${each.kind}`),
          words: each.words,
          onClose: () => setNews((shown) => shown.filter((other) => other !== each)),
        }
      : [],
  );
  return <LiveNotes notes={notes} />;
}

/** Follows the class, and says once that the debrief is open here. */
function followOpened(connection: LiveConnection, seat: KeptSeat, tell: Parameters<typeof followClass>[2]): () => void {
  let isSaid = false;
  return followClass(connection, seat, (around) => {
    if (!isSaid && around !== undefined) void connection.ask('debriefed', {});
    isSaid = true;
    tell(around);
  });
}

/** True if the debrief was closed while others still play, or the table is another one now: the game is not to be told any more. */
function isTakenBack({ phase, over }: SeatContext): boolean {
  return phase !== 'debrief' && over?.code === undefined;
}

function seatAddress({ classId }: KeptSeat): string {
  return fragmentOf({ screen: 'live', page: 'seat', rest: classId });
}
