import { useId } from 'preact/hooks';
import type { Speaker } from '#messages/speaker.ts';
import { LIMITS } from '#session/live/lead/open-draft.ts';
import { ChoiceSelect } from '../../parts/choice-select.tsx';
import { useSpeaker } from '../../parts/use-speaker.ts';

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

/** Times to choose from, in seconds, told in minutes. */
export function limitChoices(
  say: Speaker['say'],
  limits: readonly number[],
): { readonly value: string; readonly label: string }[] {
  return limits.map((seconds) => ({
    value: String(seconds),
    label: say('live-open.limit-minutes', { minutes: seconds / 60 }),
  }));
}
