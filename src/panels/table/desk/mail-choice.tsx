import { useId } from 'preact/hooks';
import type { MailInstruction } from '#engine/model/moves.ts';
import type { MailModel } from '#session/table/desk/carry-model.ts';
import { Segment } from '../../parts/segment.tsx';

interface MailChoiceProps {
  readonly mail: MailModel;
  onChoose(mail: MailInstruction): void;
}

const LABEL = 'Letters that we carry';
const CHOICES = [
  { value: 'pass', label: 'pass them on' },
  { value: 'ask', label: 'ask us each time' },
] as const;

/** Under what lies on the desk of a delegation that carries: what becomes of the letters of others. It is no move. */
export function MailChoice({ mail, onChoose }: MailChoiceProps) {
  const reasonId = useId();
  const { now, unchangeable } = mail;
  const other = now === 'pass' ? 'ask' : 'pass';
  return (
    <div class="mail-choice">
      <span class="mail-choice-label" aria-hidden="true">
        {LABEL}:
      </span>
      <Segment
        label={LABEL}
        value={now}
        choices={CHOICES}
        barred={unchangeable === undefined ? undefined : { value: other, reasonId }}
        onChoose={onChoose}
      />
      {unchangeable !== undefined && (
        <span id={reasonId} class="mail-choice-reason">
          {unchangeable}
        </span>
      )}
    </div>
  );
}
