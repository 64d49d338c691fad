import { useId } from 'preact/hooks';
import { DIFFICULTIES } from '#engine/model/difficulty.ts';
import { HINT_TIMES } from '#engine/model/scenario/hint-time.ts';
import { REVEALS } from '#engine/model/scenario/reveal.ts';
import { SCORE_TIMES } from '#engine/model/score-time.ts';
import type { ClassPresets } from '#session/classroom/class/kept-class.ts';
import { ChoiceSelect } from '../../parts/choice-select.tsx';
import { useSpeaker } from '../../parts/use-speaker.ts';
import type { SetUpScreenProps } from './set-up-screen-props.ts';

/** Settings for all pupils, and locks on those that pupils may not change. */
export function PresetsSection({ kept: { plan, presets }, hasAttacks, onPlan, onPresets }: SetUpScreenProps) {
  const { say } = useSpeaker();
  const row = { presets, onPresets };
  return (
    <section class="set-up-step stack gap3 column" aria-labelledby="presets-heading">
      <h2 id="presets-heading">{say('class-setup.presets')}</h2>
      <p class="class-note small muted">{say('class-setup.presets-about')}</p>
      <div class="set-up-presets">
        <SelectRow
          label={say('class-setup.seeds')}
          value={plan.seeds}
          choices={(['same', 'own'] as const).map((value) => ({ value, label: say(`class-setup.seeds-${value}`) }))}
          onChoose={(seeds) => onPlan({ seeds })}
        />
        <PresetRow
          {...row}
          name="difficulty"
          values={DIFFICULTIES}
          label={(each) => say(`telling.difficulty-${each}`)}
        />
        <PresetRow {...row} name="hints" values={HINT_TIMES} label={(each) => say(`telling.hints-${each}`)} />
        <PresetRow {...row} name="reveal" values={REVEALS} label={(each) => say(`telling.reveal-${each}`)} />
        <PresetRow {...row} name="scores" values={SCORE_TIMES} label={(each) => say(`telling.scores-${each}`)} />
        {hasAttacks && <Attacks {...row} />}
      </div>
    </section>
  );
}

interface PresetsProps {
  readonly presets: ClassPresets;
  readonly onPresets: (some: Partial<ClassPresets>) => void;
}

type Named = 'difficulty' | 'hints' | 'reveal' | 'scores';

interface PresetRowProps<Value extends string> extends PresetsProps {
  readonly name: Named;
  readonly values: readonly Value[];
  readonly label: (value: Value) => string;
}

function PresetRow<Value extends string>({ name, values, label, presets, onPresets }: PresetRowProps<Value>) {
  const { say } = useSpeaker();
  const { [name]: preset } = presets;
  const { value = values[0], locked = false } = preset ?? {};
  const change = (some: object) => onPresets({ [name]: { value, locked, ...some } });
  return (
    <SelectRow
      label={say(`telling.${name}`)}
      value={value as Value}
      choices={values.map((each) => ({ value: each, label: label(each) }))}
      onChoose={(chosen) => change({ value: chosen })}
      lock={{ locked, onLock: (isLocked) => change({ locked: isLocked }) }}
    />
  );
}

function Attacks({ presets: { attacks }, onPresets }: PresetsProps) {
  const { say } = useSpeaker();
  const { value = true, locked = false } = attacks ?? {};
  const change = (some: object) => onPresets({ attacks: { value, locked, ...some } });
  return (
    <SelectRow
      label={say('chairs.attacks')}
      value={value ? 'in' : 'out'}
      choices={(['in', 'out'] as const).map((each) => ({ value: each, label: say(`class-setup.attacks-${each}`) }))}
      onChoose={(chosen) => change({ value: chosen === 'in' })}
      lock={{ locked, onLock: (isLocked) => change({ locked: isLocked }) }}
    />
  );
}

interface SelectRowProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly choices: readonly { readonly value: Value; readonly label: string }[];
  readonly onChoose: (value: Value) => void;
  /** Lock against changes by pupils; absent if they can never change the setting. */
  readonly lock?: { readonly locked: boolean; readonly onLock: (locked: boolean) => void };
}

function SelectRow<Value extends string>({ label, value, choices, onChoose, lock }: SelectRowProps<Value>) {
  const { say } = useSpeaker();
  const id = useId();
  return (
    <div class="set-up-preset stack centred">
      <label for={id}>{label}</label>
      <ChoiceSelect {...{ id, value, choices, onChoose }} />
      {lock && (
        <label class="set-up-lock small row gap1">
          <input
            type="checkbox"
            checked={lock.locked}
            aria-label={say('class-setup.lock-of', { what: label })}
            onChange={({ currentTarget }) => lock.onLock(currentTarget.checked)}
          />
          {say('class-setup.lock')}
        </label>
      )}
    </div>
  );
}
