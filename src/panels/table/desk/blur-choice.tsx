import { useLayoutEffect, useRef } from 'preact/hooks';
import type { IssueIndex, OptionIndex } from '#engine/model/moves.ts';
import type { BlurModel } from '#session/table/desk/carry-model.ts';
import { Button } from '../../parts/button.tsx';

interface BlurChoiceProps {
  readonly blurs: readonly BlurModel[];
  onBlur(issue: IssueIndex, or: OptionIndex): void;
  onBack(): void;
}

/** Which clause is made vague, and by which answer beside its own. Choosing one passes the offer on so. */
export function BlurChoice({ blurs, onBlur, onBack }: BlurChoiceProps) {
  const question = useRef<HTMLParagraphElement>(null);
  useLayoutEffect(() => question.current?.focus(), []);
  return (
    <fieldset class="refusal" aria-labelledby="blur-question">
      <p id="blur-question" class="refusal-question" ref={question} tabIndex={-1}>
        Pass it on, but let one clause say two things. The sender learns of it when the answer comes back.
      </p>
      <div class="letter-answers blur-answers">
        {blurs.flatMap(({ issue, title, label, options }) =>
          options.map(({ option, label: other }) => (
            <Button key={`${issue}-${option}`} kind="paper" onClick={() => onBlur(issue, option)}>
              {title}: {label} or {other}
            </Button>
          )),
        )}
        <Button kind="quiet" onClick={onBack}>
          Back
        </Button>
      </div>
    </fieldset>
  );
}
