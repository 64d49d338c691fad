import { useEffect, useReducer } from 'preact/hooks';
import { useSpeaker } from '#panels/parts/use-speaker.ts';
import type { SaveSlot } from './games/save-slot.ts';
import { MessageRoute } from './message-route.tsx';
import { goTo } from './route.ts';

interface TakenScreenProps {
  readonly slot: SaveSlot;
  /** Opens the game as it is kept by now. */
  readonly onOpen: () => void;
  /** Keeps the game of this page again, as it stands here, and opens it. */
  readonly onKeep: () => void;
}

/** In the place of a table whose game another page of this device has taken or deleted: what has become of it, and what to do. */
export function TakenScreen({ slot, onOpen, onKeep }: TakenScreenProps) {
  const { say } = useSpeaker();
  const [, lookAgain] = useReducer<number, void>((times) => times + 1, 0);
  useEffect(() => slot.watch(() => lookAgain()), [slot]);
  const toStart = { label: say('page.to-scenarios'), onAct: () => goTo({ screen: 'start' }) };
  if (slot.read() === undefined) {
    return (
      <MessageRoute
        heading={say('notice.discarded')}
        words={say('notice.discarded-words')}
        action={{ label: say('notice.go-on-with-it'), onAct: onKeep }}
        other={toStart}
      />
    );
  }
  return (
    <MessageRoute
      heading={say('notice.elsewhere')}
      words={say('notice.elsewhere-words')}
      action={{ label: say('notice.go-on-here'), onAct: onOpen }}
      other={toStart}
    />
  );
}
