/** A saved game that cannot be gone on with here, on paper. */
import { Button } from '../parts/button.tsx';
import { Sheet } from '../parts/sheet.tsx';
import { useSpeaker } from '../parts/use-speaker.ts';
import { DiscardButton } from './discard-button.tsx';

export interface StrandedCardProps {
  /** Why it cannot be gone on with. */
  readonly words: string;
  /** Goes on with it in an older Parley; absent where none is kept for it. */
  readonly onOlder: (() => void) | undefined;
  readonly onDiscard: () => void;
}

/** Says what is kept and why it cannot be opened. It stays until the person discards it. */
export function StrandedCard({ words, onOlder, onDiscard }: StrandedCardProps) {
  const { say } = useSpeaker();
  return (
    <Sheet class="resume" aria-labelledby="stranded-heading">
      <h2 id="stranded-heading" class="resume-heading">
        {say('save.stranded')}
      </h2>
      <p class="resume-where">{words}</p>
      <div class="resume-buttons">
        {onOlder && (
          <Button kind="primary" onClick={onOlder}>
            {say('save.go-on-older')}
          </Button>
        )}
        <DiscardButton words={say('save.discard-stranded', { why: words })} onDiscard={onDiscard} />
      </div>
    </Sheet>
  );
}
