import { useId } from 'preact/hooks';
import type { LessonPlan } from '#live/protocol/lesson.ts';
import { NumberField } from '../../classroom/class/number-field.tsx';
import { ChoiceSelect } from '../../parts/choice-select.tsx';
import { useSpeaker } from '../../parts/use-speaker.ts';

interface LessonFieldsProps {
  /** Absent where the lesson has no clock. */
  readonly plan: LessonPlan | undefined;
  /** The minutes that the guide recommends. */
  readonly usual: LessonPlan;
  readonly onPlan: (plan: LessonPlan | undefined) => void;
}

const MOST_MINUTES = 180;

/** Fields for the clock of the lesson. */
export function LessonFields({ plan, usual, onPlan }: LessonFieldsProps) {
  const { say } = useSpeaker();
  const id = useId();
  const minutes = { least: 1, most: MOST_MINUTES };
  return (
    <>
      <div class="lead-row">
        <label for={id}>{say('live-lesson.clock')}</label>
        <ChoiceSelect
          id={id}
          value={plan === undefined ? 'off' : 'on'}
          choices={(['on', 'off'] as const).map((value) => ({ value, label: say(`live-lesson.clock-${value}`) }))}
          onChoose={(chosen) => onPlan(chosen === 'on' ? usual : undefined)}
        />
      </div>
      {plan !== undefined && (
        <>
          <div class="lead-row">
            <NumberField
              label={say('live-lesson.prepare-minutes')}
              value={plan.prepare}
              {...minutes}
              onChange={(prepare) => onPlan({ ...plan, prepare })}
            />
          </div>
          <div class="lead-row">
            <NumberField
              label={say('live-lesson.talks-minutes')}
              value={plan.talks}
              {...minutes}
              onChange={(talks) => onPlan({ ...plan, talks })}
            />
          </div>
          <p class="class-note">{say('live-lesson.about')}</p>
        </>
      )}
    </>
  );
}
