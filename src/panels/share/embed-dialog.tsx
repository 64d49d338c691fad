/** The outcome of a link, to be put into another page. */
import { useId, useRef } from 'preact/hooks';
import { Button } from '../parts/button.tsx';
import { FormattedMessage } from '../parts/formatted-message.tsx';
import { LiveRegion } from '../parts/live-region.tsx';
import { SheetDialog } from '../parts/sheet-dialog.tsx';
import { useSpeaker } from '../parts/use-speaker.ts';

export interface EmbedDialogProps {
  /** The HTML to paste. */
  readonly html: string;
  readonly copied: boolean;
  readonly onCopy: () => void;
  readonly onClose: () => void;
}

/** HTML to paste, what it is for, and what to do where a page takes none. */
export function EmbedDialog({ html, copied, onCopy, onClose }: EmbedDialogProps) {
  const { say } = useSpeaker();
  const field = useRef<HTMLTextAreaElement>(null);
  const aboutId = useId();
  return (
    <SheetDialog heading={say('share.embed-heading')} label={say('share.embed-heading')} onClose={onClose}>
      <p id={aboutId}>{say('share.embed-about')}</p>
      <textarea
        ref={field}
        class="field embed-html full"
        readOnly
        rows={7}
        value={html}
        aria-label={say('share.embed-html')}
        aria-describedby={aboutId}
        onFocus={() => field.current?.select()}
      />
      <Button kind="primary" icon={copied ? 'check' : 'copy'} onClick={onCopy}>
        <FormattedMessage id={copied ? 'share.html-copied' : 'share.html-copy'} />
      </Button>
      <p class="embed-else mt3 small paper-muted">{say('share.embed-else')}</p>
      <LiveRegion message={copied ? say('share.html-copied-said') : ''} />
    </SheetDialog>
  );
}
