import type { Speaker } from '#messages/speaker.ts';
import type { StepNow } from '#session/tutorial/step-now.ts';

/** Returns the instruction of a step. */
export function stepInWords(say: Speaker['say'], { sentence, about }: StepNow): string {
  return say(`tutorial.${sentence}`, { ...about });
}
