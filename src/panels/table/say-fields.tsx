import type { ComponentChildren } from 'preact';
import type { TableModel } from '#session/table-model.ts';
import {
  type Field,
  fieldsOf,
  kindsFor,
  NOTHING,
  openArticles,
  type SpeechChoice,
  type SpeechKind,
} from './speech-form.ts';

interface SayFieldsProps {
  readonly model: TableModel;
  readonly choice: SpeechChoice;
  onChoose(next: Partial<SpeechChoice>): void;
}

const GROUPS = ['In public', 'To one delegation', 'At home'] as const;

/** The fields of the form: what is said, and then only what that needs. */
export function SayFields({ model, choice, onChoose }: SayFieldsProps) {
  const props = { model, choice, onChoose };
  return (
    <>
      <label class="say-field">
        What
        <select
          value={choice.kind ?? ''}
          onChange={(event) =>
            onChoose({ kind: (event.currentTarget.value || undefined) as SpeechKind | undefined, options: [] })
          }
        >
          <option value="">Choose</option>
          {GROUPS.map((group) => (
            <optgroup key={group} label={group}>
              {kindsFor(model)
                .filter((one) => one.group === group)
                .map((one) => (
                  <option key={one.kind} value={one.kind}>
                    {one.label}
                  </option>
                ))}
            </optgroup>
          ))}
        </select>
      </label>
      {fieldsOf(choice.kind).map((field) => {
        const FieldOf = FIELDS[field];
        return <FieldOf key={field} {...props} />;
      })}
    </>
  );
}

const FIELDS: Readonly<Record<Field, (props: SayFieldsProps) => ComponentChildren>> = {
  to: ({ model, choice, onChoose }) => (
    <Choice label="To" value={choice.to} options={partiesOf(model)} onChange={(to) => onChoose({ to })} />
  ),
  about: ({ model, choice, onChoose }) => (
    <Choice label="About" value={choice.about} options={partiesOf(model)} onChange={(about) => onChoose({ about })} />
  ),
  article: ({ model, choice, onChoose }) => (
    <Choice
      label="Article"
      value={choice.issue}
      options={openArticles(model).map((one) => ({ value: one.issue, label: `${one.number} ${one.title}` }))}
      onChange={(issue) => onChoose({ issue, option: NOTHING, options: [] })}
    />
  ),
  option: ({ model, choice, onChoose }) => (
    <Choice
      label="Wording"
      value={choice.option}
      options={wordingsOf(model, choice)}
      onChange={(option) => onChoose({ option })}
    />
  ),
  options: Wordings,
  vague: ({ model, choice, onChoose }) => (
    <Choice
      label="Article"
      value={choice.vague}
      options={model.speech.vague.map((one, value) => ({ value, label: one.label }))}
      onChange={(vague) => onChoose({ vague })}
    />
  ),
  claim: ({ model, choice, onChoose }) => (
    <Choice
      label="Claim"
      value={choice.claim}
      options={model.speech.askable.map((one, value) => ({ value, label: one.words }))}
      onChange={(claim) => onChoose({ claim })}
    />
  ),
};

interface Value {
  readonly value: number;
  readonly label: string;
}

interface ChoiceProps {
  readonly label: string;
  readonly value: number;
  readonly options: readonly Value[];
  onChange(value: number): void;
}

function Choice({ label, value, options, onChange }: ChoiceProps) {
  return (
    <label class="say-field">
      {label}
      <select value={String(value)} onChange={(event) => onChange(Number(event.currentTarget.value))}>
        <option value={NOTHING}>Choose</option>
        {options.map((one) => (
          <option key={one.value} value={one.value}>
            {one.label}
          </option>
        ))}
      </select>
    </label>
  );
}

/** A claim may leave open which of several wordings is meant. */
function Wordings({ model, choice, onChoose }: SayFieldsProps) {
  const toggle = (option: number): void => {
    const { options } = choice;
    onChoose({ options: options.includes(option) ? options.filter((one) => one !== option) : [...options, option] });
  };
  if (choice.issue === NOTHING) return null;
  return (
    <fieldset class="say-wordings">
      <legend>Wording, one or more</legend>
      {wordingsOf(model, choice).map(({ value, label }) => (
        <label key={value}>
          <input type="checkbox" checked={choice.options.includes(value)} onChange={() => toggle(value)} /> {label}
        </label>
      ))}
    </fieldset>
  );
}

function partiesOf(model: TableModel): readonly Value[] {
  return model.delegations.filter((one) => !one.you).map((one) => ({ value: one.party, label: one.name }));
}

function wordingsOf(model: TableModel, choice: SpeechChoice): readonly Value[] {
  const article = openArticles(model).find((one) => one.issue === choice.issue);
  return article?.options.map(({ option, label }) => ({ value: option, label })) ?? [];
}
