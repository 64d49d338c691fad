import { useMemo, useState } from 'preact/hooks';
import { onlyOnes, stillSayable } from '#session/table/say/speech-choices.ts';
import { emptyChoice, NOTHING, type SpeechChoice } from '#session/table/say/speech-form.ts';
import type { SpeechTable } from '#session/table/say/speech-table.ts';

/** The form in which something is said or asked. */
export interface SpeechForm {
  readonly choice: SpeechChoice;
  choose(next: Partial<SpeechChoice>): void;
  /** Clears all choices except the given ones. */
  reset(next?: Partial<SpeechChoice>): void;
}

/** The form, kept to what can still be said. Another article empties the wording that was chosen for the one before. */
export function useSpeechForm(table: SpeechTable): SpeechForm {
  const [chosen, setChosen] = useState<SpeechChoice>(() => emptyChoice(table));
  return useMemo(() => {
    const choice = stillSayable(chosen, table);
    return {
      choice,
      choose: (next) => {
        const isOther = (next.issue ?? choice.issue) !== choice.issue;
        const isKind = next.kind !== undefined;
        setChosen({
          ...choice,
          ...(isOther ? { option: NOTHING, options: [] } : {}),
          ...(isKind ? onlyOnes(table) : {}),
          ...next,
        });
      },
      reset: (next = {}) => setChosen({ ...emptyChoice(table), ...next }),
    };
  }, [chosen, table]);
}
