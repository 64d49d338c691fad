/** How much of their reasons the other delegations tell. */
import { useId } from 'preact/hooks';
import type { Reveal } from '#engine/model/scenario.ts';
import { REVEAL_CHOICES } from '#session/words/reveal-words.ts';

export interface RevealChoiceProps {
  readonly reveal: Reveal;
  readonly onReveal: (reveal: Reveal) => void;
}

/** A list of three, with a sentence that says what the chosen one means. */
export function RevealChoice({ reveal, onReveal }: RevealChoiceProps) {
  const noteId = useId();
  const chosen = REVEAL_CHOICES.find((choice) => choice.reveal === reveal);
  return (
    <div class="reveal">
      <label class="reveal-label">
        What the others tell you
        <select
          value={reveal}
          aria-describedby={noteId}
          onChange={(event) => {
            const next = REVEAL_CHOICES.find((choice) => choice.reveal === event.currentTarget.value);
            if (next !== undefined) onReveal(next.reveal);
          }}
        >
          {REVEAL_CHOICES.map((choice) => (
            <option key={choice.reveal} value={choice.reveal}>
              {choice.label}
            </option>
          ))}
        </select>
      </label>
      <p id={noteId} class="reveal-note">
        {chosen?.note}
      </p>
    </div>
  );
}
