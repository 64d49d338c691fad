/** The game as a link. */
import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { Button } from '../parts/button.tsx';
import { FormattedMessage } from '../parts/formatted-message.tsx';
import { Icon } from '../parts/icon.tsx';
import { LiveRegion } from '../parts/live-region.tsx';
import { useSpeaker } from '../parts/use-speaker.ts';

export interface ShareLinkProps {
  readonly link: string;
  readonly onCopy: () => void;
  /** True if the link has been copied, which is announced and shown. */
  readonly copied: boolean;
  /** Other ways for it to leave the screen. */
  readonly ways?: ComponentChildren;
}

/** A field to select from, a button that copies, and whatever else there is. */
export function ShareLink({ link, onCopy, copied, ways }: ShareLinkProps) {
  const { say } = useSpeaker();
  const field = useRef<HTMLInputElement>(null);
  return (
    <section class="share" aria-labelledby="share-heading">
      <h2 id="share-heading" class="panel-title row">
        <Icon name="link" size={20} />
        {say('debrief.share')}
      </h2>
      <p id="share-note" class="share-note note muted">
        {say('debrief.share-about')}
      </p>
      <div class="share-row flex">
        <input
          ref={field}
          class="field"
          type="text"
          readOnly
          value={link}
          aria-label={say('debrief.link')}
          aria-describedby="share-note"
          onFocus={() => field.current?.select()}
        />
        <Button kind="plain" icon={copied ? 'check' : 'copy'} onClick={onCopy}>
          <FormattedMessage id={copied ? 'debrief.copied' : 'debrief.copy'} />
        </Button>
      </div>
      {ways}
      <LiveRegion message={copied ? say('debrief.copied-said') : ''} />
    </section>
  );
}
