/** The one-page preparation of a chair: questions that a person answers for themselves. */
import { useId } from 'preact/hooks';
import { MOST_WRITTEN, PREPARATION_FIELDS, type Preparation, type PreparationField } from '#session/preparation.ts';
import { useSpeaker } from '../parts/use-speaker.ts';

export interface PreparationSheetProps {
  readonly preparation: Preparation;
  readonly onWrite: (preparation: Preparation) => void;
}

/** A field for each question. Nothing has to be filled in, and nobody else sees it. */
export function PreparationSheet({ preparation, onWrite }: PreparationSheetProps) {
  const { say } = useSpeaker();
  const id = useId();
  const write = (field: PreparationField, text: string) => onWrite({ ...preparation, [field]: text });
  return (
    <div class="preparation column gap3 grid">
      {PREPARATION_FIELDS.map((field) => (
        <div key={field} class="preparation-question stack gap1 column">
          <label class="label" for={`${id}-${field}`}>
            {say(`preparation.${field}`)}
          </label>
          <textarea
            id={`${id}-${field}`}
            class="field preparation-field full"
            rows={2}
            maxLength={MOST_WRITTEN}
            placeholder={say(`preparation.${field}-hint`)}
            value={preparation[field]}
            onInput={(event) => write(field, event.currentTarget.value)}
          />
          {/* A field cannot grow on paper; the print shows the words themselves. */}
          <p class="preparation-print" aria-hidden="true">
            {preparation[field]}
          </p>
        </div>
      ))}
    </div>
  );
}
