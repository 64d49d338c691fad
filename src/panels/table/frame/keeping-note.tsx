/** That the game is not kept on this device, or not wholly: said once, while play goes on. */
import { useState } from 'preact/hooks';
import { Button } from '../../parts/button.tsx';
import { Icon } from '../../parts/icon.tsx';

export interface KeepingNoteProps {
  /** Not kept at all, or gone on with from before moves that could not be kept. */
  readonly keeping: 'until-left' | 'older';
  /** Puts a link to the game so far on the clipboard, and says whether it could. */
  readonly onCopy: () => Promise<boolean>;
  readonly onClose: () => void;
}

const WORDS: Readonly<Record<KeepingNoteProps['keeping'], string>> = {
  'until-left':
    'This game is not kept on this device: it has no room, or does not let us. Closing or reloading this page loses it. Copy a link to it as it stands now: whoever opens the link can go on from there.',
  older:
    'This is your game as it stood some time ago. What was played after that is lost: this device had no room for it. You can go on from here.',
};

/** A line across the table, until it is closed. */
export function KeepingNote({ keeping, onCopy, onClose }: KeepingNoteProps) {
  const [copied, setCopied] = useState<boolean>();
  return (
    <section class="keeping-note" role="status" aria-label="How this game is kept">
      <Icon name="alert-triangle" size={20} />
      <p>
        {WORDS[keeping]}
        {copied === true && ' The link is copied.'}
        {copied === false && ' The link could not be copied: this browser does not allow it here.'}
      </p>
      <div class="keeping-note-buttons">
        {keeping === 'until-left' && (
          <Button kind="plain" icon="copy" onClick={async () => setCopied(await onCopy())}>
            Copy a link
          </Button>
        )}
        <Button kind="plain" onClick={onClose}>
          Understood
        </Button>
      </div>
    </section>
  );
}
