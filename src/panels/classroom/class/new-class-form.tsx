/** Form for a new class. */

import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { Button } from '../../parts/button.tsx';
import { ChoiceSelect, type ChoiceSelectProps } from '../../parts/choice-select.tsx';
import { useSpeaker } from '../../parts/use-speaker.ts';
import { NumberField } from './number-field.tsx';

/** A class that is to be made. */
export interface ClassDraft {
  readonly name: string;
  readonly scenario: string;
  readonly pupils: number;
}

export interface NewClassFormProps {
  readonly draft: ClassDraft;
  readonly onDraft: (some: Partial<ClassDraft>) => void;
  readonly scenarios: ChoiceSelectProps<string>['choices'];
  readonly mostPupils: number;
  readonly onMake: () => void;
}

/** Three questions; all else is set once the tables are there. */
export function NewClassForm({ draft, onDraft, scenarios, mostPupils, onMake }: NewClassFormProps) {
  const { say } = useSpeaker();
  return (
    <section aria-labelledby="new-class">
      <h2 id="new-class">{say('class-setup.new')}</h2>
      <form
        class="class-form full baseline grid"
        onSubmit={(event) => {
          event.preventDefault();
          onMake();
        }}
      >
        <NameField name={draft.name} onName={(name) => onDraft({ name })} />
        <ScenarioField {...{ scenarios }} scenario={draft.scenario} onScenario={(scenario) => onDraft({ scenario })} />
        <NumberField
          label={say('class-setup.pupils')}
          value={draft.pupils}
          least={1}
          most={mostPupils}
          onChange={(pupils) => onDraft({ pupils })}
        />
        <Button kind="primary" type="submit">
          {say('class-setup.make')}
        </Button>
      </form>
    </section>
  );
}

interface NameFieldProps {
  readonly name: string;
  readonly onName: (name: string) => void;
}

function NameField({ name, onName }: NameFieldProps) {
  const { say } = useSpeaker();
  const id = useId();
  return (
    <Hinted id={id} label={say('class-setup.name')} hint={say('class-setup.name-hint')}>
      <input
        id={id}
        class="class-field full"
        value={name}
        maxLength={60}
        placeholder={say('class-setup.usual-name')}
        aria-describedby={`${id}-hint`}
        onInput={({ currentTarget }) => onName(currentTarget.value)}
      />
    </Hinted>
  );
}

interface ScenarioFieldProps extends Pick<NewClassFormProps, 'scenarios'> {
  readonly scenario: string;
  readonly onScenario: (id: string) => void;
}

function ScenarioField({ scenarios, scenario, onScenario }: ScenarioFieldProps) {
  const { say } = useSpeaker();
  const id = useId();
  return (
    <Hinted id={id} label={say('class-setup.scenario')} hint={say('class-setup.scenario-hint')}>
      <ChoiceSelect
        id={id}
        value={scenario}
        aria-describedby={`${id}-hint`}
        choices={scenarios}
        onChoose={onScenario}
      />
    </Hinted>
  );
}

interface HintedProps {
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  readonly children: ComponentChildren;
}

function Hinted({ id, label, hint, children }: HintedProps) {
  return (
    <>
      <label for={id}>{label}</label>
      <div>
        {children}
        <p id={`${id}-hint`} class="class-note small muted">
          {hint}
        </p>
      </div>
    </>
  );
}
