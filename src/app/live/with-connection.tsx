import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useSpeaker } from '#panels/parts/use-speaker.ts';
import { LoadError } from '../load-error.tsx';
import { MessageRoute } from '../message-route.tsx';
import { goTo } from '../route.ts';
import { useAsync } from '../use-async.ts';
import type { LiveConnection } from './connection.ts';
import { useGreeting } from './use-greeting.ts';

interface WithConnectionProps {
  readonly children: (connection: LiveConnection) => JSX.Element;
}

/** A screen with a way to the server that this page comes from; or why there is none, and what to do. */
export function WithConnection({ children }: WithConnectionProps) {
  const { say } = useSpeaker();
  const greeted = useGreeting();
  if (greeted?.is === 'live') return <Connected>{children}</Connected>;
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

const loadConnection = async () => (await import('./connection.ts')).openConnection;

/** The connection to a server that has live classes, for as long as the screen is shown. */
export function Connected({ children }: WithConnectionProps) {
  const script = useAsync(loadConnection);
  const open = script.is === 'there' ? script.value : undefined;
  const [connection, setConnection] = useState<LiveConnection>();
  useEffect(() => {
    if (open === undefined) return;
    const opened = open();
    setConnection(opened);
    return () => opened.close();
  }, [open]);
  if (script.is === 'missing') return <LoadError onAgain={script.retry} />;
  return connection === undefined ? null : children(connection);
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
