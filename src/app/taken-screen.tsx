import { useEffect, useReducer } from 'preact/hooks';
import { useSpeaker } from '#panels/parts/use-speaker.ts';
import { isSameData } from '#record/digest.ts';
import type { RecordHead } from '#record/game-record.ts';
import { decodeRecord } from '#record/record-codec.ts';
import { MessageRoute } from './message-route.tsx';
import { goTo } from './route.ts';
import type { SaveSlot } from './save-slot.ts';

interface TakenScreenProps {
  readonly slot: SaveSlot;
  /** The game of this page, as it stands here. */
  readonly save: string;
  /** Opens what the slot holds now. */
  readonly onOpen: () => void;
  /** Puts the game of this page into the slot, after a question where that would take the place of another. */
  readonly goOn: (save: string) => void;
}

/** In the place of a table whose slot another page of this device has taken: which game is kept now, and what to do. */
export function TakenScreen({ slot, save, onOpen, goOn }: TakenScreenProps) {
  const { say } = useSpeaker();
  const [, lookAgain] = useReducer<number, void>((times) => times + 1, 0);
  useEffect(() => slot.watch(() => lookAgain()), [slot]);
  const there = slot.read();
  const toStart = { label: say('page.to-scenarios'), onAct: () => goTo({ screen: 'start' }) };
  if (there === undefined) {
    return (
      <MessageRoute
        heading={say('notice.discarded')}
        words={say('notice.discarded-words')}
        action={{ label: say('notice.go-on-with-it'), onAct: () => goOn(save) }}
        other={toStart}
      />
    );
  }
  if (isSameGame(there, save)) {
    return (
      <MessageRoute
        heading={say('notice.elsewhere')}
        words={say('notice.elsewhere-words')}
        action={{ label: say('notice.go-on-here'), onAct: onOpen }}
        other={toStart}
      />
    );
  }
  return (
    <MessageRoute
      heading={say('notice.replaced')}
      words={say('notice.replaced-words')}
      action={{ label: say('notice.go-on-with-this'), onAct: () => goOn(save) }}
      other={{ label: say('notice.go-to-other'), onAct: onOpen }}
    />
  );
}

/** Whether two saves are of one game, however far each has come. */
function isSameGame(one: string, other: string): boolean {
  const [a, b] = [decodeRecord(one), decodeRecord(other)];
  if (!a.ok || !b.ok) return false;
  const startOf = ({ setup, scenarioDigest, origin }: RecordHead) => ({ setup, scenarioDigest, origin });
  return isSameData(startOf(a.record), startOf(b.record));
}
