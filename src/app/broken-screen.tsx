import { useSpeaker } from '#panels/parts/use-speaker.ts';
import { MessageRoute } from './message-route.tsx';
import { goTo } from './route.ts';
import type { SaveSlot } from './save-slot.ts';

interface BrokenScreenProps {
  readonly slot: SaveSlot;
  /** Forgets what broke and shows what the address names. */
  readonly onMoveOn: () => void;
}

/** What is shown in the place of a screen that broke: what is lost, and two ways on. */
export function BrokenScreen({ slot, onMoveOn }: BrokenScreenProps) {
  const { say } = useSpeaker();
  const words = say(slot.read() === undefined ? 'page.broke-without-game' : `page.broke-${slot.keeping()}`);
  const again = { label: say('page.load-again'), onAct: () => location.reload() };
  const toStart = {
    label: say('page.to-scenarios'),
    onAct: () => {
      goTo({ screen: 'start' });
      onMoveOn();
    },
  };
  const [action, other] = slot.keeping() === 'until-left' ? [toStart, again] : [again, toStart];
  return <MessageRoute heading={say('page.broke')} words={words} action={action} other={other} />;
}
