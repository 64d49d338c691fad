/** The ways into the steps for a projector. */
import { useState } from 'preact/hooks';
import type { TalkStep } from '#session/debrief/talk-model.ts';
import { Button } from '../../parts/button.tsx';
import { useSpeaker } from '../../parts/use-speaker.ts';
import { TalkShow, type TimedStep } from './talk-show.tsx';
import type { TalkWork } from './talk-work.ts';
import { useTurnedSteps } from './use-turned-steps.ts';

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
