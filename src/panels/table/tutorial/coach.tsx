import type { Speaker } from '#messages/speaker.ts';
import type { StepNow } from '#session/tutorial/step-now.ts';
import { Button } from '../../parts/button.tsx';
import { useSpeaker } from '../../parts/use-speaker.ts';
import { focusHeading, focusHome } from '../parts/use-focus-home.ts';

interface CoachProps {
  readonly step: StepNow;
  /** To where it can be done; where it is only read, on. */
  onAct(): void;
  onSkip(): void;
}

/** A small paper with one step of the tutorial. It is left by its buttons alone. */
export function Coach({ step, onAct, onSkip }: CoachProps) {
  const { say } = useSpeaker();
  const isRead = step.region === 'dawn';
  return (
    <section class="sheet coach gap1 grid" aria-labelledby="coach-heading" {...focusHome('coach')}>
      <h2 id="coach-heading" class="label paper-muted" {...focusHeading}>
        <span class="vh">{say('tutorial.heading')}</span>{' '}
        {step.step === step.count
          ? say('tutorial.last-place')
          : say('tutorial.place', { step: step.step, count: step.count })}
      </h2>
      <p class="reading">{stepInWords(say, step)}</p>
      <div class="coach-buttons cluster centred gap-2-4">
        <Button kind="paper" onClick={onAct}>
          {say(isRead ? 'tutorial.got-it' : 'tutorial.show-me')}
        </Button>
        <button type="button" class="link-button label" onClick={onSkip}>
          {say('tutorial.skip')}
        </button>
      </div>
    </section>
  );
}

/** Returns the instruction of a step. */
export function stepInWords(say: Speaker['say'], { sentence, about }: StepNow): string {
  return say(`tutorial.${sentence}`, { ...about });
}
