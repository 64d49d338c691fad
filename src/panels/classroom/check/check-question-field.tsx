import { useId, useState } from 'preact/hooks';
import type { Concept } from '#session/classroom/check/concepts.ts';
import { ANSWERS, type CheckAnswer, type CheckForm } from '#session/classroom/check/questions.ts';
import { useSpeaker } from '../../parts/use-speaker.ts';

interface CheckQuestionFieldProps {
  /** From 1. */
  readonly number: number;
  readonly form: CheckForm;
  readonly concept: Concept;
  /** 0 while nothing, or "not yet", is chosen. */
  readonly given: CheckAnswer | 0;
  readonly onAnswer: (given: CheckAnswer | 0) => void;
}

/** A question with its four answers, and a fifth for who does not know yet. */
export function CheckQuestionField({ number, form, concept, given, onAnswer }: CheckQuestionFieldProps) {
  const { say } = useSpeaker();
  const name = useId();
  // Kept here alone: a line holds no difference between this and no answer at all.
  const [isNotKnown, setNotKnown] = useState(false);
  const choose = (answer: CheckAnswer | 0): void => {
    setNotKnown(answer === 0);
    onAnswer(answer);
  };
  return (
    <fieldset class="check-question">
      <legend>
        <span class="check-number label paper-faint">{say('concept-check.question', { number })}</span>
        {say(`check-${form}.${concept}`)}
      </legend>
      {ANSWERS.map((answer) => (
        <label key={answer} class="check-answer">
          <input type="radio" name={name} checked={given === answer} onChange={() => choose(answer)} />
          <span>{say(`check-${form}.${concept}-${answer}`)}</span>
        </label>
      ))}
      <label class="check-answer paper-faint">
        <input type="radio" name={name} checked={given === 0 && isNotKnown} onChange={() => choose(0)} />
        <span>{say('concept-check.not-yet')}</span>
      </label>
    </fieldset>
  );
}
