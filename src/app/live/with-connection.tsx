import type { JSX } from 'preact';
import { useCallback, useEffect, useState } from 'preact/hooks';
import { useSpeaker } from '#panels/parts/use-speaker.ts';
import { MessageRoute } from '../message-route.tsx';
import { goTo } from '../route.ts';
import { useLoaded } from '../use-loaded.ts';
import type { LiveConnection } from './connection.ts';
import { type Greeted, serverGreeting } from './server-greeting.ts';

/** Milliseconds until a server that did not answer is asked again. */
const PAUSE = 3000;

interface WithConnectionProps {
  readonly children: (connection: LiveConnection) => JSX.Element;
}

/** A screen with a way to the server that this page comes from; or why there is none, and what to do. */
export function WithConnection({ children }: WithConnectionProps) {
  const { say } = useSpeaker();
  const { greeted, connection } = useConnection();
  if (connection !== undefined) return children(connection);
  if (greeted?.is === 'none') return <NoServer />;
  if (greeted?.is === 'other-version') {
    const again = { label: say('live-pupil.load-again'), onAct: () => location.reload() };
    return (
      <MessageRoute
        heading={say('live-pupil.other-version')}
        words={say('live-pupil.other-version-words')}
        action={again}
      />
    );
  }
  if (greeted?.is !== 'away') return null;
  const toStart = { label: say('page.to-scenarios'), onAct: () => goTo({ screen: 'start' }) };
  return (
    <MessageRoute heading={say('live-pupil.no-network')} words={say('live-pupil.no-network-words')} action={toStart} />
  );
}

/** The connection, for as long as the screen is shown, once the server has greeted. */
function useConnection(): { readonly greeted: Greeted | undefined; readonly connection: LiveConnection | undefined } {
  const greeted = useGreeting();
  const [connection, setConnection] = useState<LiveConnection>();
  const isLive = greeted?.is === 'live';
  useEffect(() => {
    if (!isLive) return;
    let left = false;
    let opened: LiveConnection | undefined;
    import('./connection.ts').then(
      ({ openConnection }) => {
        if (left) return;
        opened = openConnection();
        setConnection(opened);
      },
      // Loaded anew, the page is whole again.
      () => location.reload(),
    );
    return () => {
      left = true;
      opened?.close();
    };
  }, [isLive]);
  return { greeted, connection };
}

function useGreeting(): Greeted | undefined {
  const [times, setTimes] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked once more, it is another greeting
  const load = useCallback(() => serverGreeting(), [times]);
  const loaded = useLoaded(load);
  const greeted = loaded.is === 'there' ? loaded.value : undefined;
  useEffect(() => {
    if (greeted?.is !== 'away') return;
    const timer = setTimeout(() => setTimes((before) => before + 1), PAUSE);
    return () => clearTimeout(timer);
  }, [greeted]);
  return greeted;
}

function NoServer() {
  const { say } = useSpeaker();
  return (
    <MessageRoute
      heading={say('live.no-server')}
      words={say('live.no-server-words')}
      action={{ label: say('live.play-by-links'), onAct: () => goTo({ screen: 'classroom', page: 'class', rest: '' }) }}
      other={{ label: say('page.to-scenarios'), onAct: () => goTo({ screen: 'start' }) }}
    />
  );
}
