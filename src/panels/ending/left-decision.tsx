/** Decision of the player about a better text. */
import { useState } from 'preact/hooks';
import type { LeftChoice } from '#session/screens/left-model.ts';
import { Button } from '../parts/button.tsx';

/** A question to be answered before one reads what follows from the answer; the other one can be tried, too. */
export function LeftDecision({ choice: { question, answers } }: { readonly choice: LeftChoice }) {
  const [chosen, setChosen] = useState<'yes' | 'no'>();
  return (
    <fieldset class="left-choice mt3">
      <legend class="left-question document-title full">{question}</legend>
      <div class="left-answers cluster">
        {answers.map(({ key, label }) => (
          <Button key={key} kind="paper" aria-pressed={key === chosen} onClick={() => setChosen(key)}>
            {label}
          </Button>
        ))}
      </div>
      <div aria-live="polite">
        {answers
          .filter(({ key }) => key === chosen)
          .flatMap(({ follows }) => follows)
          .map((words) => (
            <p key={words}>{words}</p>
          ))}
      </div>
    </fieldset>
  );
}
