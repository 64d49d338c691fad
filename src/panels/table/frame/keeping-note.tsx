/** Notice that the game is not stored on this device, or only in part: shown once, while play goes on. */
import { useState } from 'preact/hooks';
import { joinSentences } from '#messages/join-sentences.ts';
import { Button } from '../../parts/button.tsx';
import { Icon } from '../../parts/icon.tsx';
import { useSpeaker } from '../../parts/use-speaker.ts';

export interface KeepingNoteProps {
  /** Not kept at all, or gone on with from before moves that could not be kept. */
  readonly keeping: 'until-left' | 'older';
  /** Puts a link to the game so far on the clipboard, and says whether it could. */
  readonly onCopy: () => Promise<boolean>;
  /** Hands the game so far to the browser, to be saved as a file. */
  readonly onSave: () => void;
  readonly onClose: () => void;
}

/** A line across the table, until it is closed. */
export function KeepingNote({ keeping, onCopy, onSave, onClose }: KeepingNoteProps) {
  const speaker = useSpeaker();
  const { say } = speaker;
  const [copied, setCopied] = useState<boolean>();
  const whether = copied === undefined ? undefined : say(copied ? 'keeping.copied' : 'keeping.not-copied');
  return (
    <section class="keeping-note" role="status" aria-label={say('keeping.label')}>
      <Icon name="alert-triangle" size={20} />
      <p>{joinSentences(speaker, [say(`keeping.${keeping}`), whether])}</p>
      <div class="cluster">
        {keeping === 'until-left' && (
          <>
            <Button kind="plain" icon="device-floppy" onClick={onSave}>
              {say('keeping.save')}
            </Button>
            <Button kind="plain" icon="copy" onClick={async () => setCopied(await onCopy())}>
              {say('keeping.copy')}
            </Button>
          </>
        )}
        <Button kind="plain" onClick={onClose}>
          {say('keeping.understood')}
        </Button>
      </div>
    </section>
  );
}
