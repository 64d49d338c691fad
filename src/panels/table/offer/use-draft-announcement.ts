import { useEffect, useRef, useState } from 'preact/hooks';
import type { TableModel } from '#session/table/table-model.ts';
import { useSpeaker } from '../../parts/use-speaker.ts';
import { draftChangeInWords } from './draft-change-in-words.ts';

type DraftMoment = Pick<TableModel, 'draft' | 'asked' | 'movesLeft' | 'calendar'>;

/** Changes that follow one another faster than this are said in one, in milliseconds. */
const PAUSE = 700;

/** What is said of the person's draft after a change to it; that it was used up, what follows says. */
export function useDraftAnnouncement({ draft, asked, movesLeft, calendar }: DraftMoment): string {
  const speaker = useSpeaker();
  const turn = `${calendar.round} ${asked} ${movesLeft}`;
  const said = useRef({ draft, turn });
  const [message, setMessage] = useState('');
  useEffect(() => {
    if (said.current.turn !== turn) {
      said.current = { draft, turn };
      setMessage('');
      return;
    }
    const timer = setTimeout(() => {
      const words = draftChangeInWords(speaker, said.current.draft, draft);
      said.current = { draft, turn };
      if (words !== undefined) setMessage(words);
    }, PAUSE);
    return () => clearTimeout(timer);
  }, [speaker, draft, turn]);
  return message;
}
