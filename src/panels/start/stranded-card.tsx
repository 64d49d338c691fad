/** A saved game that cannot be gone on with here, on paper. */
import { Sheet } from '../parts/sheet.tsx';
import { DiscardButton } from './discard-button.tsx';

export interface StrandedCardProps {
  /** Why it cannot be gone on with. */
  readonly words: string;
  readonly onDiscard: () => void;
}

/** Says what is kept and why it cannot be opened. It stays until the person discards it. */
export function StrandedCard({ words, onDiscard }: StrandedCardProps) {
  return (
    <Sheet class="resume" aria-labelledby="stranded-heading">
      <h2 id="stranded-heading" class="resume-heading">
        A saved game that cannot be opened
      </h2>
      <p class="resume-where">{words}</p>
      <div class="resume-buttons">
        <DiscardButton what={words} onDiscard={onDiscard} />
      </div>
    </Sheet>
  );
}
