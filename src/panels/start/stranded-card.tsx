/** A saved game that cannot be gone on with here, on paper. */
import type { ComponentChildren } from 'preact';
import { Button } from '../parts/button.tsx';
import { PaperSheet } from '../parts/paper-sheet.tsx';
import { useSpeaker } from '../parts/use-speaker.ts';

export interface StrandedCardProps {
  /** Name of the game, as far as it is known. */
  readonly name: string | undefined;
  /** Reason why the game cannot be continued. */
  readonly words: string;
  /** Goes on with it in an older Parley; absent where none is kept for it. */
  readonly onOlder: (() => void) | undefined;
  /** Further actions on saved games. */
  readonly children: ComponentChildren;
}

/** Says what is kept and why it cannot be opened. It stays until the person deletes it. */
export function StrandedCard({ name, words, onOlder, children }: StrandedCardProps) {
  const { say } = useSpeaker();
  return (
    <PaperSheet class="resume" aria-labelledby="stranded-heading">
      <h2 id="stranded-heading" class="label paper-faint">
        {say('save.stranded')}
      </h2>
      {name !== undefined && <p class="document-title">{name}</p>}
      <p class="resume-where">{words}</p>
      <div class="resume-buttons cluster mt2">
        {onOlder && (
          <Button kind="primary" onClick={onOlder}>
            {say('save.go-on-older')}
          </Button>
        )}
        {children}
      </div>
    </PaperSheet>
  );
}
