import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { REFUSAL_REASONS, type RefusalReason } from '#engine/model/moves.ts';
import { Button } from '../../parts/button.tsx';
import { useSpeaker } from '../../parts/use-speaker.ts';

interface RefusalChoiceProps {
  /** How many letters can be sent back in one go, this one among them. */
  readonly letters: number;
  /** `all`: not this letter alone, but all of them. */
  onRefuse(reason: RefusalReason, all: boolean): void;
  onBack(): void;
}

/** The reason that the other side is given with a refusal, or each of several. Choosing one sends it. */
export function RefusalChoice({ letters, onRefuse, onBack }: RefusalChoiceProps) {
  const { say } = useSpeaker();
  const [all, setAll] = useState(false);
  const question = useRef<HTMLParagraphElement>(null);
  useLayoutEffect(() => question.current?.focus(), []);
  return (
    <fieldset class="refusal" aria-labelledby="refusal-question">
      <p id="refusal-question" class="refusal-question" ref={question} tabIndex={-1}>
        {say('desk.refuse-why')}
      </p>
      {letters > 1 && (
        <label class="refusal-all">
          <input type="checkbox" checked={all} onChange={(event) => setAll(event.currentTarget.checked)} />
          {say('desk.refuse-all', { letters })}
        </label>
      )}
      <div class="letter-answers">
        {REFUSAL_REASONS.map((reason) => (
          <Button key={reason} kind="paper" onClick={() => onRefuse(reason, all)}>
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
