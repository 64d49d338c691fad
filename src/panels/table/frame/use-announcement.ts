import { useEffect, useRef, useState } from 'preact/hooks';
import { useSpeaker } from '../../parts/use-speaker.ts';
import { type AnnouncedModel, announcementOf, NOTHING_TOLD } from './announcement.ts';

/** How long the others talk before that is worth saying, in milliseconds. */
const PATIENCE = 800;

/** What is said of the table now. Nothing at first: a message is heard where it comes into what stands there already. */
export function useAnnouncement(model: AnnouncedModel): string {
  const told = useRef(NOTHING_TOLD);
  const speaker = useSpeaker();
  const latest = useRef({ speaker, model });
  latest.current = { speaker, model };
  const [message, setMessage] = useState('');
  const announce = useRef((): void => {
    const next = announcementOf(latest.current.speaker, latest.current.model, told.current);
    if (next === undefined) return;
    told.current = next.told;
    setMessage(next.words);
  }).current;
  const waiting = model.asked === 'wait';
  useEffect(() => {
    if (!waiting) announce();
  });
  useEffect(() => {
    if (!waiting) return;
    const timer = setTimeout(announce, PATIENCE);
    return () => clearTimeout(timer);
  }, [waiting, announce]);
  return message;
}
