import { useEffect, useRef, useState } from 'preact/hooks';
import type { Board } from '#live/protocol/told-to-teacher.ts';
import { useSpeaker } from '#panels/parts/use-speaker.ts';
import { sinceLastBoard } from '#session/live/lead/since-last-board.ts';

/** Returns the sentences on what the last board that was sent has changed, to be read out. */
export function useAloud(board: Board): string {
  const speaker = useSpeaker();
  const before = useRef(board);
  const [aloud, setAloud] = useState('');
  useEffect(() => {
    const words = sinceLastBoard(speaker, before.current, board);
    before.current = board;
    if (words.length > 0) setAloud(words.join(' '));
  }, [speaker, board]);
  return aloud;
}
