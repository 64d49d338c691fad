import { useSpeaker } from '#panels/parts/use-speaker.ts';
import { gamesLast } from './games/game-place.ts';
import { MessageRoute } from './message-route.tsx';
import { usePageServices } from './page-services.tsx';
import { goTo } from './route.ts';

interface BrokenScreenProps {
  /** Forgets what broke and shows what the address names. */
  readonly onMoveOn: () => void;
}

/** The replacement for a screen that broke: says what is lost, and offers two actions. */
export function BrokenScreen({ onMoveOn }: BrokenScreenProps) {
  const { say } = useSpeaker();
  const last = gamesLast(usePageServices().store);
  const words =
    last === undefined ? 'page.broke-without-game' : (`page.broke-${last ? 'kept' : 'until-left'}` as const);
  const again = { label: say('page.load-again'), onAct: () => location.reload() };
  const toStart = {
    label: say('page.to-scenarios'),
    onAct: () => {
      goTo({ screen: 'start' });
      onMoveOn();
    },
  };
  const [action, other] = last === false ? [toStart, again] : [again, toStart];
  return <MessageRoute heading={say('page.broke')} words={say(words)} action={action} other={other} />;
}
