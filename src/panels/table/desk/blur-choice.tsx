import { useLayoutEffect, useRef } from 'preact/hooks';
import type { IssueIndex, OptionIndex } from '#engine/model/moves.ts';
import type { BlurModel } from '#session/table/desk/carry-model.ts';
import { Button } from '../../parts/button.tsx';
import { useSpeaker } from '../../parts/use-speaker.ts';

interface BlurChoiceProps {
  readonly blurs: readonly BlurModel[];
  onBlur(issue: IssueIndex, or: OptionIndex): void;
  onBack(): void;
}

/** Choice of the clause to make vague, and of its second answer. The choice passes the offer on in that form. */
export function BlurChoice({ blurs, onBlur, onBack }: BlurChoiceProps) {
  const { say } = useSpeaker();
  const question = useRef<HTMLParagraphElement>(null);
  useLayoutEffect(() => question.current?.focus(), []);
  return (
    <fieldset class="refusal stack" aria-labelledby="blur-question">
      <p id="blur-question" class="label paper-muted" ref={question} tabIndex={-1}>
        {say('desk.blur-which')}
      </p>
      <div class="letter-answers blur-answers">
        {blurs.map(({ issue, or, label }) => (
          <Button key={`${issue}-${or}`} kind="paper" onClick={() => onBlur(issue, or)}>
            {label}
          </Button>
        ))}
        <Button kind="quiet" onClick={onBack}>
          {say('desk.back')}
        </Button>
      </div>
    </fieldset>
  );
}
