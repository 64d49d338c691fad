import type { JSX } from 'preact';
import type { Greeting } from '#live/protocol/version.ts';
import { useSpeaker } from '#panels/parts/use-speaker.ts';
import { MessageRoute } from '../../message-route.tsx';
import { goTo } from '../../route.ts';
import { useGreeting } from '../use-greeting.ts';

interface WithGreetingProps {
  readonly children: (greeting: Greeting) => JSX.Element;
}

/** Renders content that requires a server of live classes; if there is none, an explanation with alternatives. */
export function WithGreeting({ children }: WithGreetingProps) {
  const { say } = useSpeaker();
  const greeted = useGreeting();
  if (greeted === undefined) return <p class="vh">{say('live-teacher.asking')}</p>;
  return greeted.is === 'live' ? children(greeted.greeting) : <NotLive is={greeted.is} />;
}

/** Explains why there are no live classes, with a link to a class that needs no server. */
export function NotLive({ is }: { readonly is: 'none' | 'away' | 'other-version' }) {
  const { say } = useSpeaker();
  const links = {
    label: say('live.play-by-links'),
    onAct: () => goTo({ screen: 'classroom', page: 'class', rest: '' }),
  };
  if (is === 'none') {
    const words = [say('live.no-server-words'), say('live-teacher.no-server-about')].join(' ');
    const other = { label: say('page.to-scenarios'), onAct: () => goTo({ screen: 'start' }) };
    return <MessageRoute heading={say('live.no-server')} words={words} action={links} other={other} />;
  }
  const words = say(is === 'away' ? 'live-teacher.problem-not-reached' : 'live-teacher.other-version');
  const action = { label: say('page.load-again'), onAct: () => location.reload() };
  return <MessageRoute heading={say('live-teacher.heading')} words={words} action={action} other={links} />;
}
