import { useLayoutEffect, useRef } from 'preact/hooks';
import type { RefusalReason } from '#engine/model/moves.ts';
import { Button } from '../../parts/button.tsx';

const REASONS: readonly { readonly reason: RefusalReason; readonly words: string }[] = [
  { reason: 'red-line', words: 'It crosses a red line' },
  { reason: 'too-little', words: 'It offers too little' },
  { reason: 'not-now', words: 'Not now' },
];

interface RefusalChoiceProps {
  onRefuse(reason: RefusalReason): void;
  onBack(): void;
}

/** The reason that the other side is given with a refusal. Choosing one sends it. */
export function RefusalChoice({ onRefuse, onBack }: RefusalChoiceProps) {
  const question = useRef<HTMLParagraphElement>(null);
  useLayoutEffect(() => question.current?.focus(), []);
  return (
    <fieldset class="refusal" aria-labelledby="refusal-question">
      <p id="refusal-question" class="refusal-question" ref={question} tabIndex={-1}>
        Refuse, and say why:
      </p>
      <div class="letter-answers">
        {REASONS.map(({ reason, words }) => (
          <Button key={reason} kind="paper" onClick={() => onRefuse(reason)}>
            {words}
          </Button>
        ))}
        <Button kind="quiet" onClick={onBack}>
          Back
        </Button>
      </div>
    </fieldset>
  );
}
