import { useId } from 'preact/hooks';
import { LIMITS } from '#session/live/lead/open-draft.ts';
import { ChoiceSelect } from '../../parts/choice-select.tsx';
import { useSpeaker } from '../../parts/use-speaker.ts';
import { limitChoices } from './limit-choices.ts';

const NONE = 'none';

interface LimitFieldProps {
  /** Seconds; absent where there is none. */
  readonly limit: number | undefined;
  readonly onLimit: (limit: number | undefined) => void;
}

/** Field for the time limit of a decision. */
export function LimitField({ limit, onLimit }: LimitFieldProps) {
  const { say } = useSpeaker();
  const id = useId();
  const limits = limit === undefined || LIMITS.some((each) => each === limit) ? LIMITS : [limit, ...LIMITS];
  return (
    <div class="lead-row stack">
      <label for={id}>{say('live-open.limit')}</label>
      <ChoiceSelect
        id={id}
        value={String(limit ?? NONE)}
        choices={[{ value: NONE, label: say('live-open.no-limit') }, ...limitChoices(say, limits)]}
        onChoose={(value) => onLimit(value === NONE ? undefined : Number(value))}
      />
    </div>
  );
}
