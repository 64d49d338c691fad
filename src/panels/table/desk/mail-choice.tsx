import { useId } from 'preact/hooks';
import type { MailInstruction } from '#engine/model/moves.ts';
import type { MailModel } from '#session/table/desk/carry-model.ts';
import { Segment } from '../../parts/segment.tsx';
import { useSpeaker } from '../../parts/use-speaker.ts';

interface MailChoiceProps {
  readonly mail: MailModel;
  onChoose(mail: MailInstruction): void;
}

const INSTRUCTIONS: readonly MailInstruction[] = ['pass', 'ask'];

/** Under what lies on the desk of a delegation that carries: what becomes of the letters of others. It is no move. */
export function MailChoice({ mail, onChoose }: MailChoiceProps) {
  const { say } = useSpeaker();
  const reasonId = useId();
  const { now, unchangeable } = mail;
  const other = now === 'pass' ? 'ask' : 'pass';
  return (
    <div class="mail-choice cluster mt2 small muted centred">
      <span class="mail-choice-label" aria-hidden="true">
        {say('desk.letters-carried-choice')}
      </span>
      <Segment
        label={say('desk.letters-carried')}
        value={now}
        choices={INSTRUCTIONS.map((value) => ({ value, label: say(`desk.mail-${value}`) }))}
        barred={unchangeable === undefined ? undefined : { value: other, reasonId }}
        onChoose={onChoose}
      />
      {unchangeable !== undefined && (
        <span id={reasonId} class="note">
          {unchangeable}
        </span>
      )}
    </div>
  );
}
