import type { ComponentChildren } from 'preact';
import type { LinkModel } from '#session/workshop/link-model.ts';
import { Button } from '../parts/button.tsx';
import { useSpeaker } from '../parts/use-speaker.ts';

/** Most characters of a link that every chat program leaves as it is. */
const SAFE_IN_CHATS = 2000;

interface HandOutSaidProps {
  /** Reason why the scenario cannot be handed out now; `undefined` if it can. */
  readonly notNow: string | undefined;
  readonly onLive: () => void;
  readonly onLinks: () => void;
  /** The way into a link; `undefined` before it is known. */
  readonly link: LinkModel | undefined;
  /** True if phones can read the link as a QR code. */
  readonly hasQrCode: boolean;
  /** Ways for the link to leave the screen; absent while it cannot. */
  readonly linkWays: ComponentChildren;
  /** Makes one file of page and scenario; `undefined` in a page that cannot. */
  readonly onFile: (() => void) | undefined;
  /** Result of the last action. */
  readonly said: string | undefined;
}

/** Three ways from a written scenario to students, and what students see. */
export function HandOutSaid(props: HandOutSaidProps) {
  const { notNow, onLive, onLinks, link, hasQrCode, linkWays, onFile, said } = props;
  const { say } = useSpeaker();
  return (
    <section class="hand-out gap3 grid" aria-labelledby="hand-out-heading">
      <h2 id="hand-out-heading" tabIndex={-1}>
        {say('workshop-hand-out.heading')}
      </h2>
      {notNow !== undefined && <p class="muted">{notNow}</p>}
      <h3>{say('workshop-hand-out.class')}</h3>
      <p>{say('workshop-hand-out.class-words')}</p>
      <div class="cluster">
        <Button kind="plain" icon="users" disabledReason={notNow} reasonElsewhere onClick={onLive}>
          {say('workshop-hand-out.live')}
        </Button>
        <Button kind="plain" disabledReason={notNow} reasonElsewhere onClick={onLinks}>
          {say('workshop-hand-out.links')}
        </Button>
      </div>
      <h3>{say('workshop-hand-out.link')}</h3>
      {link && <p>{say(`workshop-hand-out.link-${link.form}`, link)}</p>}
      {link?.link && (
        <p class="note muted">
          {say(`workshop-hand-out.${lengthOf(link.link, hasQrCode)}`, { characters: link.link.length })}
        </p>
      )}
      <div class="cluster">{linkWays}</div>
      {onFile && (
        <>
          <h3>{say('workshop-hand-out.file')}</h3>
          <p>{say('workshop-hand-out.file-words')}</p>
          <div class="cluster">
            <Button kind="plain" icon="device-floppy" disabledReason={notNow} reasonElsewhere onClick={onFile}>
              {say('workshop-hand-out.make-file')}
            </Button>
          </div>
        </>
      )}
      <p role="status">{said}</p>
    </section>
  );
}

function lengthOf({ length }: string, hasQrCode: boolean) {
  if (hasQrCode) return 'length-qr';
  return length <= SAFE_IN_CHATS ? 'length-chat' : 'length-long';
}
