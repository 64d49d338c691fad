import { useId } from 'preact/hooks';
import type { Speaker } from '#messages/speaker.ts';
import { type Choosable, choosableIn, kindsFor } from '#session/table/say/speech-choices.ts';
import {
  type Field,
  fieldsOf,
  NOTHING,
  SLOTS,
  SPEECH_GROUPS,
  type SpeechChoice,
  type SpeechKind,
  type SpeechTable,
} from '#session/table/say/speech-form.ts';
import { useSpeaker } from '../../parts/use-speaker.ts';

interface SayFieldsProps {
  readonly table: SpeechTable;
  readonly choice: SpeechChoice;
  onChoose(next: Partial<SpeechChoice>): void;
}

/** Fields to say something: its sentence, and then only the words that complete it and that can still be said. */
export function SayFields({ table, choice, onChoose }: SayFieldsProps) {
  return (
    <>
      {choice.kind === undefined ? <Kinds {...{ table, onChoose }} /> : <Kind {...{ onChoose }} kind={choice.kind} />}
      {fieldsOf(choice.kind).map((field) => (
        <FieldOf key={field} field={field} table={table} choice={choice} onChoose={onChoose} />
      ))}
    </>
  );
}

/** The sentences that can be said now, by those who hear them; one group at a time is open. */
function Kinds({ table, onChoose }: Pick<SayFieldsProps, 'table' | 'onChoose'>) {
  const { say } = useSpeaker();
  const name = useId();
  const free = kindsFor(table).filter(({ why }) => why === undefined);
  const groups = SPEECH_GROUPS.filter((group) => free.some((one) => one.group === group));
  return (
    <>
      {groups.map((group, place) => (
        <details key={group} name={name} class="say-group" open={place === 0}>
          <summary class="pressable label">{say(`speech.group-${group}`)}</summary>
          <div class="stack gap1">
            {free.map(
              ({ kind, group: of }) =>
                of === group && (
                  <button key={kind} type="button" class="sentence" onClick={() => onChoose({ kind, options: [] })}>
                    {say(`speech-kind.${kind}`)}
                  </button>
                ),
            )}
          </div>
        </details>
      ))}
    </>
  );
}

/** The sentence that is chosen, and the way back to the others. */
function Kind({ kind, onChoose }: Pick<SayFieldsProps, 'onChoose'> & { readonly kind: SpeechKind }) {
  const { say } = useSpeaker();
  return (
    <p class="row between gap3">
      <b>{say(`speech-kind.${kind}`)}</b>
      <button type="button" class="link-button label nowrap" onClick={() => onChoose({ kind: undefined, options: [] })}>
        {say('desk.back')}
      </button>
    </p>
  );
}

interface FieldOfProps extends SayFieldsProps {
  readonly field: Field;
}

function FieldOf({ field, table, choice, onChoose }: FieldOfProps) {
  const speaker = useSpeaker();
  const options = choosableIn(speaker, field, choice, table);
  if (field === 'condition' && options.length === 0) return null;
  const label = speaker.say(`speech.field-${field}`);
  if (field === 'options') {
    if (choice.issue === NOTHING) return null;
    return (
      <Several
        label={label}
        chosen={choice.options}
        options={options}
        onChange={(next) => onChoose({ options: next })}
      />
    );
  }
  const slot = SLOTS[field];
  const none = speaker.say(field === 'condition' ? 'speech.no-condition' : 'speech.choose');
  const props = { label, none, value: choice[slot], options, onChange: (value: number) => onChoose({ [slot]: value }) };
  // Sentences would be cut in a list that shows one line.
  return field === 'claim' || field === 'vague' ? <OneInFull {...props} /> : <One {...props} />;
}

interface OneProps {
  readonly label: string;
  readonly value: number;
  /** Stands for no choice. */
  readonly none: string;
  readonly options: readonly Choosable[];
  onChange(value: number): void;
}

function One({ label, none, value, options, onChange }: OneProps) {
  const { say } = useSpeaker();
  return (
    <label class="say-field label muted">
      {label}
      <select value={String(value)} onChange={(event) => onChange(Number(event.currentTarget.value))}>
        <option value={NOTHING}>{none}</option>
        {options.map((one) => (
          <option key={one.value} value={one.value} disabled={one.why !== undefined}>
            {labelled(say, one.label, one.why)}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Returns the label of a choice, with the reason if it is not available. */
function labelled(say: Speaker['say'], label: string, why: Choosable['why']): string {
  return why === undefined ? label : say('speech.not-now', { label, why: say(`speech-bar.${why}`) });
}

/** One of several, each in full. */
function OneInFull({ label, value, options, onChange }: OneProps) {
  const name = useId();
  return (
    <fieldset class="say-wordings stack gap1 small">
      <legend>{label}</legend>
      {options.map((one) => (
        <label key={one.value}>
          <input type="radio" name={name} checked={one.value === value} onChange={() => onChange(one.value)} />{' '}
          <span>{one.label}</span>
        </label>
      ))}
    </fieldset>
  );
}

interface SeveralProps extends Pick<OneProps, 'label' | 'options'> {
  readonly chosen: readonly number[];
  onChange(chosen: readonly number[]): void;
}

/** A claim may leave open which of several wordings is meant. */
function Several({ label, chosen, options, onChange }: SeveralProps) {
  const toggle = (value: number): void =>
    onChange(chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value]);
  return (
    <fieldset class="say-wordings stack gap1 small">
      <legend>{label}</legend>
      {options.map((one) => (
        <label key={one.value}>
          <input type="checkbox" checked={chosen.includes(one.value)} onChange={() => toggle(one.value)} />{' '}
          <span>{one.label}</span>
        </label>
      ))}
    </fieldset>
  );
}
