/** The game as a link. */
import { useRef } from 'preact/hooks';
import { Button } from '../parts/button.tsx';
import { Icon } from '../parts/icon.tsx';
import { LiveRegion } from '../parts/live-region.tsx';

export interface ShareLinkProps {
  readonly link: string;
  readonly onCopy: () => void;
  /** It has been copied; said and shown. */
  readonly copied: boolean;
}

/** A field to select from and a button that copies. */
export function ShareLink({ link, onCopy, copied }: ShareLinkProps) {
  const field = useRef<HTMLInputElement>(null);
  return (
    <section class="share" aria-labelledby="share-heading">
      <h2 id="share-heading" class="share-heading">
        <Icon name="link" size={20} />
        Share this outcome
      </h2>
      <p id="share-note" class="share-note">
        Whoever opens the link sees the same outcome and can take another chair. It carries no name.
      </p>
      <div class="share-row">
        <input
          ref={field}
          class="field"
          type="text"
          readOnly
          value={link}
          aria-label="Link to this outcome"
          aria-describedby="share-note"
          onFocus={() => field.current?.select()}
        />
        <Button kind="plain" icon={copied ? 'check' : 'copy'} onClick={onCopy}>
          {copied ? 'Copied' : 'Copy'}
          <span class="vh"> the link</span>
        </Button>
      </div>
      <LiveRegion message={copied ? 'The link is copied.' : ''} />
    </section>
  );
}
