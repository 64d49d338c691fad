import { useEffect, useState } from 'preact/hooks';
import { joinSentences } from '#messages/join-sentences.ts';
import type { Speaker } from '#messages/speaker.ts';
import type { TalkRow, TalkStep } from '#session/debrief/talk-model.ts';
import { useSpeaker } from '../../parts/use-speaker.ts';
import type { TalkWork, TurnTold } from './talk-work.ts';

/** The steps, with the moves that turned the game told first where it is asked why; these come when they are known. */
export function useTurnedSteps(steps: readonly TalkStep[], { path }: TalkWork): readonly TalkStep[] {
  const speaker = useSpeaker();
  const [cards, setCards] = useState<readonly TurnTold[]>([]);
  useEffect(() => {
    let isShown = true;
    // Not cancelled: others may be waiting for it. Without it the steps tell what the record says.
    path().result.then(
      ({ turning }) => isShown && setCards(turning.cards),
      () => undefined,
    );
    return () => {
      isShown = false;
    };
  }, [path]);
  const turns = cards.map((card) => rowOf(speaker, card));
  return steps.map((step) => (step.key === 'why' ? { ...step, rows: [...turns, ...step.rows] } : step));
}

function rowOf(speaker: Speaker, { number, day, by, words, sentence }: TurnTold): TalkRow {
  return {
    key: `turn ${number}`,
    party: by,
    label: day,
    words: '',
    answer: joinSentences(speaker, [words, sentence]),
    source: undefined,
  };
}
