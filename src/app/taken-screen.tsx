import { useEffect, useReducer } from 'preact/hooks';
import { isSameData } from '#record/digest.ts';
import type { GameRecord } from '#record/game-record.ts';
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
  const [, lookAgain] = useReducer<number, void>((times) => times + 1, 0);
  useEffect(() => slot.watch(() => lookAgain()), [slot]);
  const there = slot.read();
  const toStart = { label: 'To the scenarios', onAct: () => goTo({ screen: 'start' }) };
  if (there === undefined) {
    return (
      <MessageRoute
        heading="This game was discarded in another tab"
        words="It is no longer kept on this device, and stands here only until you leave this page. You can keep it after all, and go on."
        action={{ label: 'Go on with it', onAct: () => goOn(save) }}
        other={toStart}
      />
    );
  }
  if (isSameGame(there, save)) {
    return (
      <MessageRoute
        heading="This game is open in another tab"
        words="It goes on there, and this tab has stopped so that the two do not overwrite each other. No move is lost. You can go on here instead: then the other tab stops."
        action={{ label: 'Go on here', onAct: onOpen }}
        other={toStart}
      />
    );
  }
  return (
    <MessageRoute
      heading="Another game has taken its place"
      words="In another tab another game was begun, and this device keeps one. This game stands here only until you leave this page. You can go on with it, which stops the other one, or leave it and go to the other one."
      action={{ label: 'Go on with this game', onAct: () => goOn(save) }}
      other={{ label: 'Go to the other game', onAct: onOpen }}
    />
  );
}

/** Whether two saves are of one game, however far each has come. */
function isSameGame(one: string, other: string): boolean {
  const [a, b] = [decodeRecord(one), decodeRecord(other)];
  if (!a.ok || !b.ok) return false;
  const startOf = ({ setup, scenarioDigest, origin }: GameRecord) => ({ setup, scenarioDigest, origin });
  return isSameData(startOf(a.record), startOf(b.record));
}
