/** Settings of a live class for everyone: editable before it is opened, read-only after that. */
import { useId } from 'preact/hooks';
import { HINT_TIMES } from '#engine/model/scenario/hint-time.ts';
import { REVEALS } from '#engine/model/scenario/reveal.ts';
import { SCORE_TIMES } from '#engine/model/score-time.ts';
import type { ClassSettings } from '#live/protocol/asked-by-teacher.ts';
import { ChoiceSelect } from '../../parts/choice-select.tsx';
import { useSpeaker } from '../../parts/use-speaker.ts';
import { LimitField } from './limit-field.tsx';

interface LiveSettingsProps {
  readonly settings: ClassSettings;
  readonly hasAttacks: boolean;
  readonly onSettings: (some: Partial<ClassSettings>) => void;
}

export function LiveSettings({ settings, hasAttacks, onSettings }: LiveSettingsProps) {
  const words = useSettingsInWords();
  return (
    <div class="grid">
      <Row {...words.seeds} value={settings.seeds} onChoose={(seeds) => onSettings({ seeds })} />
      <Row {...words.hints} value={settings.hints} onChoose={(hints) => onSettings({ hints })} />
      <Row {...words.reveal} value={settings.reveal} onChoose={(reveal) => onSettings({ reveal })} />
      <Row {...words.scores} value={settings.scores} onChoose={(scores) => onSettings({ scores })} />
      {hasAttacks && (
        <Row
          {...words.attacks}
          value={settings.attacks ? 'in' : 'out'}
          onChoose={(attacks) => onSettings({ attacks: attacks === 'in' })}
        />
      )}
      <LimitField limit={settings.limit} onLimit={(limit) => onSettings({ limit })} />
    </div>
  );
}

/** Settings of a live class, read-only. */
export function LiveSettingsRead({ settings, hasAttacks }: Pick<LiveSettingsProps, 'settings' | 'hasAttacks'>) {
  const words = useSettingsInWords();
  return (
    <dl class="grid">
      <Read {...words.seating} value={settings.seating} />
      <Read {...words.seeds} value={settings.seeds} />
      <Read {...words.hints} value={settings.hints} />
      <Read {...words.reveal} value={settings.reveal} />
      <Read {...words.scores} value={settings.scores} />
      {hasAttacks && <Read {...words.attacks} value={settings.attacks ? 'in' : 'out'} />}
    </dl>
  );
}

interface InWords<Value extends string> {
  readonly label: string;
  readonly choices: readonly { readonly value: Value; readonly label: string }[];
}

/** Returns the choices of each setting, in words. */
export function useSettingsInWords() {
  const { say } = useSpeaker();
  const among = <Value extends string>(values: readonly Value[], label: (value: Value) => string) =>
    values.map((value) => ({ value, label: label(value) }));
  return {
    seating: {
      label: say('live-open.seats'),
      choices: among(['by-chance', 'they-choose', 'by-card'] as const, (each) => say(`live-open.seats-${each}`)),
    },
    seeds: {
      label: say('live-open.chances'),
      choices: among(['same', 'own'] as const, (each) => say(`live-open.chances-${each}`)),
    },
    hints: {
      label: say('telling.hints'),
      choices: among(HINT_TIMES, (each) => say(`telling.hints-${each}`)),
    },
    reveal: {
      label: say('live-open.reasons'),
      choices: among(REVEALS, (each) => say(`telling.reveal-${each}`)),
    },
    scores: {
      label: say('telling.scores'),
      choices: among(SCORE_TIMES, (each) => say(`telling.scores-${each}`)),
    },
    attacks: {
      label: say('live-open.attacks'),
      choices: among(['in', 'out'] as const, (each) => say(`live-open.attacks-${each}`)),
    },
  };
}

interface RowProps<Value extends string> extends InWords<Value> {
  readonly value: Value;
  readonly onChoose: (value: Value) => void;
}

function Row<Value extends string>({ label, choices, value, onChoose }: RowProps<Value>) {
  const id = useId();
  return (
    <div class="lead-row stack">
      <label for={id}>{label}</label>
      <ChoiceSelect {...{ id, value, choices, onChoose }} />
    </div>
  );
}

function Read<Value extends string>({ label, choices, value }: InWords<Value> & { readonly value: Value }) {
  return (
    <div class="lead-row stack">
      <dt>{label}</dt>
      <dd>{choices.find((choice) => choice.value === value)?.label}</dd>
    </div>
  );
}
