import { useEffect, useRef, useState } from 'preact/hooks';
import { joinSentences } from '#messages/join-sentences.ts';
import { useSpeaker } from '../../parts/use-speaker.ts';
import { type AnnouncedModel, announcementOf, NOTHING_TOLD } from './announcement.ts';

/** Time after which the talks of the others are announced, in milliseconds. */
const PATIENCE = 800;

/**
 * The announcement of what is new at the table: events first, then `advice` if it has changed, in one message, so that a
 * screen reader never hears the advice before its cause. Empty at first: a live region is heard only when it changes.
 */
export function useAnnouncement(model: AnnouncedModel, advice = ''): string {
  const told = useRef(NOTHING_TOLD);
  const advised = useRef('');
  const speaker = useSpeaker();
  const latest = useRef({ speaker, model, advice });
  latest.current = { speaker, model, advice };
  const [message, setMessage] = useState('');
  const announce = useRef((): void => {
    const { current } = latest;
    const next = announcementOf(current.speaker, current.model, told.current);
    const isNew = current.advice !== advised.current;
    advised.current = current.advice;
    if (next !== undefined) told.current = next.told;
    const sentences = [next?.words, isNew && current.advice !== '' ? current.advice : undefined];
    if (sentences.some((each) => each !== undefined)) setMessage(joinSentences(current.speaker, sentences));
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
