import { useEffect, useMemo } from 'preact/hooks';
import type { Greeting } from '#live/protocol/version.ts';
import { LEAD_PLACES, type LeadPlace } from '#panels/live/lead/lead-frame.tsx';
import type { LostWhy } from '#panels/live/lead/lost-note.tsx';
import { useSpeaker } from '#panels/parts/use-speaker.ts';
import { useStore } from '#panels/use-store.ts';
import type { LedClass } from '#session/live/lead/led-classes.ts';
import { useControllerState } from '../../keeping/use-controller-state.ts';
import { MessageRoute } from '../../message-route.tsx';
import { usePageServices } from '../../page-services.tsx';
import { goTo } from '../../route.ts';
import { type ConnectionStatus, openConnection } from '../connection.ts';
import { TO_LED } from './lead-addresses.ts';
import { LedAtPlace } from './led-at-place.tsx';
import { ledClassStoreIn } from './led-class-store.ts';
import { type LeadKey, type LeadState, LiveClassController } from './live-class-controller.ts';
import { NotLive, WithGreeting } from './with-greeting.tsx';

interface LeadClassProps {
  readonly classId: string;
  /** The place from the address; the first one if it is empty. */
  readonly place: string;
}

/** A class that is led from this device, at one of its places. */
export function LeadClass({ classId, place }: LeadClassProps) {
  const led = ledClassStoreIn(usePageServices().store).of(classId);
  if (led === undefined) return <Ended why="not-led" />;
  const where = LEAD_PLACES.find((each) => each === place) ?? 'open';
  return <WithGreeting>{(greeting) => <Leading {...{ led, greeting }} place={where} />}</WithGreeting>;
}

interface LeadingProps {
  readonly led: LedClass;
  readonly greeting: Greeting;
  readonly place: LeadPlace;
}

function Leading(props: LeadingProps) {
  const { controller, state, way } = useLiveClassController(props.led);
  if (state.ended !== undefined) return <Ended why={state.ended} />;
  if (way === 'other-version') return <NotLive is={way} />;
  if (state.leading === undefined) return <Connecting lost={way === 'connecting' ? undefined : lostBy(way)} />;
  return <LedAtPlace {...props} {...{ controller, state }} leading={state.leading} lost={lostBy(way)} />;
}

/** Before anything is known of the class. */
export function Connecting({ lost }: { readonly lost: LostWhy | undefined }) {
  const { say } = useSpeaker();
  return (
    <p class="lead-connecting" role="status">
      {say(`live-teacher.${lost ?? 'connecting'}`)}
    </p>
  );
}

/** Tells that the class no longer exists, or is not led from here. */
export function Ended({ why }: { readonly why: 'gone' | 'not-led' }) {
  const { say } = useSpeaker();
  const action = { label: say('live-teacher.to-led'), onAct: () => goTo(TO_LED) };
  return <MessageRoute heading={say(`live-teacher.${why}`)} words={say(`live-teacher.${why}-words`)} action={action} />;
}

/** Returns the reason why a class is not followed now, if any. Another version is shown instead of the class. */
export function lostBy(way: Exclude<ConnectionStatus, 'other-version'>): LostWhy | undefined {
  switch (way) {
    case 'here':
      return undefined;
    case 'connecting':
    case 'away':
      return 'lost';
    case 'full':
      return 'server-full';
  }
}

interface FollowedClass {
  readonly controller: LiveClassController;
  readonly state: LeadState;
  readonly way: ConnectionStatus;
}

const whole = (state: ConnectionStatus) => state;

/** A class that is followed for as long as it is on the screen. */
export function useLiveClassController({ classId, token }: LeadKey): FollowedClass {
  const { connection, controller } = useMemo(() => {
    const opened = openConnection();
    const now = () => performance.now();
    return {
      connection: opened,
      controller: new LiveClassController({ connection: opened, key: { classId, token }, now }),
    };
  }, [classId, token]);
  useEffect(
    () => () => {
      controller.close();
      connection.close();
    },
    [controller, connection],
  );
  return { controller, state: useControllerState(controller), way: useStore(connection.way, whole) };
}
