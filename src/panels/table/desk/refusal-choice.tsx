import { useLayoutEffect, useRef } from 'preact/hooks';
import { REFUSAL_REASONS, type RefusalReason } from '#engine/model/moves.ts';
import { Button } from '../../parts/button.tsx';
import { useSpeaker } from '../../parts/use-speaker.ts';

interface RefusalChoiceProps {
  onRefuse(reason: RefusalReason): void;
  onBack(): void;
}

/** The reason that the other side is given with a refusal. Choosing one sends it. */
export function RefusalChoice({ onRefuse, onBack }: RefusalChoiceProps) {
  const { say } = useSpeaker();
  const question = useRef<HTMLParagraphElement>(null);
  useLayoutEffect(() => question.current?.focus(), []);
  return (
    <fieldset class="refusal" aria-labelledby="refusal-question">
      <p id="refusal-question" class="refusal-question" ref={question} tabIndex={-1}>
        {say('desk.refuse-why')}
      </p>
      <div class="letter-answers">
        {REFUSAL_REASONS.map((reason) => (
          <Button key={reason} kind="paper" onClick={() => onRefuse(reason)}>
            {say(`desk.refuse-${reason}`)}
          </Button>
        ))}
        <Button kind="quiet" onClick={onBack}>
          {say('desk.back')}
        </Button>
      </div>
    </fieldset>
  );
}
