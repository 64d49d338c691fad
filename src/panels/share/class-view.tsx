/** A link as a code, over the whole screen: for phones that are pointed at it. */
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { Button } from '../parts/button.tsx';
import { useModal } from '../parts/use-modal.ts';
import { useSpeaker } from '../parts/use-speaker.ts';
import { QrCode, type QrModules } from './qr-code.tsx';

export interface ClassViewProps {
  /** Absent where the link is too long for a code that a phone could read off a screen. */
  readonly modules: QrModules | undefined;
  /** Scenario that the link opens, and a line about it. */
  readonly title: string;
  readonly words: string;
  /** Address of the link, without its code. */
  readonly address: string;
  /** True if the address is valid on this computer only, so that other devices cannot open it. */
  readonly onlyHere: boolean;
  readonly onClose: () => void;
  /** Ways on, where it is one of several. */
  readonly children?: ComponentChildren;
}

/** The code, as large as the screen allows, and in words what it opens. */
export function ClassView({ modules, title, words, address, onlyHere, onClose, children }: ClassViewProps) {
  const { say } = useSpeaker();
  const dialog = useModal(onClose);
  const headingId = useId();
  return (
    <dialog ref={dialog} class="sheet class-view" aria-labelledby={headingId}>
      <Button kind="paper" icon="x" class="class-view-close" onClick={onClose}>
        {say('page.close')}
      </Button>
      {modules && <QrCode modules={modules} />}
      <div class="class-view-words stack panel-title">
        <p class="paper-muted">{say(modules ? 'share.point' : 'share.too-fine')}</p>
        <h2 id={headingId}>{title}</h2>
        <p>{words}</p>
        <p class="paper-muted break-anywhere">{address}</p>
        {onlyHere && <p class="wax-text">{say('share.only-here')}</p>}
        {children}
      </div>
    </dialog>
  );
}
