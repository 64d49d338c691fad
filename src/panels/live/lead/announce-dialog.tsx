import { useId, useState } from 'preact/hooks';
import type { MostWords } from '#live/protocol/limits.ts';
import { Button } from '../../parts/button.tsx';
import { SheetDialog } from '../../parts/sheet-dialog.tsx';
import { useSpeaker } from '../../parts/use-speaker.ts';
import type { LeadCommands } from './lead-commands.ts';

interface AnnounceDialogProps extends Pick<LeadCommands, 'lead'> {
  /** Last announcement. */
  readonly announced: string | undefined;
  readonly onClose: () => void;
}

/** Characters that the server takes. */
const MOST_WORDS: MostWords = 300;

/** Says something on all devices. */
export function AnnounceDialog({ announced, lead, onClose }: AnnounceDialogProps) {
  const { say } = useSpeaker();
  const [words, setWords] = useState('');
  const id = useId();
  const heading = say('live-board.announce');
  return (
    <SheetDialog heading={heading} label={heading} bodyClass="lead-dialog" onClose={onClose}>
      <form
        class="lead-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (words.trim() === '') return;
          lead({ act: 'announce', words: words.trim() });
          onClose();
        }}
      >
        <label for={id}>{say('live-board.announce-words')}</label>
        <textarea
          id={id}
          class="class-field full"
          rows={3}
          maxLength={MOST_WORDS}
          value={words}
          onInput={({ currentTarget }) => setWords(currentTarget.value)}
        />
        {announced !== undefined && (
          <p class="class-note small muted">{say('live-board.announced-last', { words: announced })}</p>
        )}
        <Button kind="primary" type="submit" icon="speakerphone">
          {say('live-board.announce-now')}
        </Button>
      </form>
    </SheetDialog>
  );
}
