import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useSpeaker } from '#panels/parts/use-speaker.ts';
import { MessageRoute } from '../../message-route.tsx';
import { usePageServices } from '../../page-services.tsx';
import { fragmentOf, goTo, type Route } from '../../route.ts';
import type { FinishedGame } from './open-ending.ts';
import type { SeatProps } from './seat-props.ts';

interface OverAtTableProps extends Pick<SeatProps, 'connection' | 'you' | 'seat'> {
  readonly finished: FinishedGame;
  /** The teacher has opened the debrief on every device. */
  readonly isDebriefed: boolean;
  /** The clock of the lesson, which goes on at other tables. */
  readonly clock: ComponentChildren;
}

/** The talks of one's table are over: the way to what came of them, which the teacher may open for all. */
export function OverAtTable({ finished, isDebriefed, connection, you, seat, clock }: OverAtTableProps) {
  const services = usePageServices('messages');
  const { say } = useSpeaker();
  const [opening, setOpening] = useState<'not' | 'now' | 'failed'>('not');
  const isLeft = useRef(false);
  useEffect(() => {
    isLeft.current = false;
    return () => {
      isLeft.current = true;
    };
  }, []);
  const open = (go: (route: Route) => void) => {
    if (opening === 'now') return;
    setOpening('now');
    const goUnlessLeft = (route: Route) => isLeft.current || go(route);
    // What reads links is loaded only now: a pupil waits for it once.
    import('./open-ending.ts')
      .then(({ openEnding }) => openEnding(finished, goUnlessLeft, { ...services, connection, you, seat }))
      .catch(() => setOpening('failed'));
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the teacher opens it
  useEffect(() => {
    // Replaces this screen in the history, so that going back does not redirect again.
    if (isDebriefed) open((route) => location.replace(fragmentOf(route)));
  }, [isDebriefed]);
  return (
    <MessageRoute
      heading={say(isDebriefed ? 'live-pupil.debrief-opened' : 'live-pupil.over-at-table')}
      words={say(opening === 'failed' ? 'live-pupil.ending-failed' : 'live-pupil.over-at-table-words')}
      action={{
        label: say(opening === 'now' ? 'live-pupil.opening-ending' : 'live-pupil.to-ending'),
        onAct: () => open(goTo),
      }}
    >
      {clock}
    </MessageRoute>
  );
}
