import { useId } from 'preact/hooks';
import { LIMITS } from '#session/live/lead/open-draft.ts';
import { useSpeaker } from '../../parts/use-speaker.ts';

interface LimitFieldProps {
  /** Seconds; absent where there is none. */
  readonly limit: number | undefined;
  readonly onLimit: (limit: number | undefined) => void;
}

/** How long anybody may take for a decision. */
export function LimitField({ limit, onLimit }: LimitFieldProps) {
  const { say } = useSpeaker();
  const id = useId();
  const choices = limit === undefined || LIMITS.some((each) => each === limit) ? LIMITS : [limit, ...LIMITS];
  return (
    <div class="lead-row">
      <label for={id}>{say('live-teacher.limit')}</label>
      <select
        id={id}
        class="class-field"
        value={limit ?? 'none'}
        onChange={({ currentTarget: { value } }) => onLimit(value === 'none' ? undefined : Number(value))}
      >
        <option value="none">{say('live-teacher.no-limit')}</option>
        {choices.map((seconds) => (
          <option key={seconds} value={seconds}>
            {say('live-teacher.limit-minutes', { minutes: seconds / 60 })}
          </option>
        ))}
      </select>
    </div>
  );
}
