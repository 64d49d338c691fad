/** The ways into the steps for a projector. */
import { useEffect, useState } from 'preact/hooks';
import { joinSentences } from '#messages/join-sentences.ts';
import type { Speaker } from '#messages/speaker.ts';
import type { TalkRow, TalkStep } from '#session/debrief/talk-model.ts';
import { Button } from '../../parts/button.tsx';
import { useSpeaker } from '../../parts/use-speaker.ts';
import { TalkShow, type TimedStep } from './talk-show.tsx';
import type { TalkWork, TurnTold } from './talk-work.ts';

interface TalkFormsProps {
  readonly steps: readonly TalkStep[];
  readonly talk: TalkWork;
}

/** A short form and a long one, each with how long it takes. */
export function TalkForms({ steps: found, talk }: TalkFormsProps) {
  const { say } = useSpeaker();
  const steps = useTurnedSteps(found, talk);
  const [shown, setShown] = useState<number>();
  const forms = [shortForm(steps), longForm(steps)];
  const form = shown === undefined ? undefined : forms[shown];
  return (
    <section class="talk-forms cluster between reading" aria-labelledby="talk-forms">
      <div>
        <h2 id="talk-forms" class="debrief-part">
          {say('debrief-talk.for-a-class')}
        </h2>
        <p>{say('debrief-talk.for-a-class-about')}</p>
      </div>
      <div class="cluster">
        {forms.map((each, index) => (
          <Button key={index} kind="paper" icon="player-play" aria-haspopup="dialog" onClick={() => setShown(index)}>
            {say('debrief-talk.form', { minutes: minutesOf(each), steps: each.length })}
          </Button>
        ))}
      </div>
      {form !== undefined && <TalkShow key={shown} steps={form} onClose={() => setShown(undefined)} />}
    </section>
  );
}

function longForm(steps: readonly TalkStep[]): TimedStep[] {
  return steps.map((step) => ({ step, minutes: step.minutes }));
}

function shortForm(steps: readonly TalkStep[]): TimedStep[] {
  return steps.flatMap((step) => (step.short === undefined ? [] : [{ step, minutes: step.short }]));
}

function minutesOf(form: readonly TimedStep[]): number {
  return form.reduce((sum, { minutes }) => sum + minutes, 0);
}

/** The steps, with the moves that turned the game told first where it is asked why; these come when they are known. */
function useTurnedSteps(steps: readonly TalkStep[], { path }: TalkWork): readonly TalkStep[] {
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
