import { useId } from 'preact/hooks';
import { CLASS_SIZES } from '#session/classroom/kit/class-plan.ts';
import { LESSON_LENGTHS } from '#session/classroom/kit/lesson-plan.ts';
import type { ClassWish } from '#session/classroom/kit/run-sheet.ts';
import { ChoiceSelect, type ChoiceSelectProps } from '../../parts/choice-select.tsx';
import { Segment } from '../../parts/segment.tsx';
import { useSpeaker } from '../../parts/use-speaker.ts';
import { NumberField } from '../class/number-field.tsx';
import { KIT_PAPERS, type KitPaper } from './kit-paper.ts';

export interface KitChoicesProps extends ClassWish {
  readonly scenario: string;
  readonly scenarios: ChoiceSelectProps<string>['choices'];
  readonly paper: KitPaper;
  readonly onScenario: (id: string) => void;
  readonly onPaper: (paper: KitPaper) => void;
  readonly onClass: (some: Partial<ClassWish>) => void;
}

/** Choices of scenario, paper and class. */
export function KitChoices({ scenario, scenarios, paper, students, minutes, ...on }: KitChoicesProps) {
  const { say } = useSpeaker();
  const id = useId();
  return (
    <div class="kit-choices">
      <label for={id}>{say('kit-page.scenario')}</label>
      <ChoiceSelect id={id} class="choice-list" value={scenario} choices={scenarios} onChoose={on.onScenario} />
      <span>{say('kit-page.paper')}</span>
      <Segment
        label={say('kit-page.paper')}
        value={paper}
        choices={KIT_PAPERS.map((value) => ({ value, label: say(`kit-page.paper-${value}`) }))}
        onChoose={on.onPaper}
      />
      <NumberField
        label={say('kit-page.class-size')}
        value={students}
        {...CLASS_SIZES}
        onChange={(each) => on.onClass({ students: each })}
      />
      <span>{say('kit-page.lesson-length')}</span>
      <Segment
        label={say('kit-page.lesson-length')}
        value={String(minutes)}
        choices={LESSON_LENGTHS.map((each) => ({
          value: String(each),
          label: say('kit-page.lesson-minutes', { minutes: each }),
        }))}
        onChoose={(chosen) =>
          on.onClass({ minutes: LESSON_LENGTHS.find((each) => String(each) === chosen) ?? minutes })
        }
      />
    </div>
  );
}
