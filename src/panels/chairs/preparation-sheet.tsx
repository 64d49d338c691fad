/** The one-page preparation of a chair: questions that a person answers for themselves. */
import { useId } from 'preact/hooks';
import { MOST_WRITTEN, PREPARATION_QUESTIONS, type Preparation, type PreparationField } from '#session/preparation.ts';

export interface PreparationSheetProps {
  readonly preparation: Preparation;
  readonly onWrite: (preparation: Preparation) => void;
}

/** A field for each question. Nothing has to be filled in, and nobody else sees it. */
export function PreparationSheet({ preparation, onWrite }: PreparationSheetProps) {
  const id = useId();
  const write = (field: PreparationField, text: string) => onWrite({ ...preparation, [field]: text });
  return (
    <div class="preparation">
      {PREPARATION_QUESTIONS.map(({ field, question, hint }) => (
        <div key={field} class="preparation-question">
          <label for={`${id}-${field}`}>{question}</label>
          <textarea
            id={`${id}-${field}`}
            class="field preparation-field"
            rows={2}
            maxLength={MOST_WRITTEN}
            placeholder={hint}
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
