/** Around whatever is shown in somebody else's page. */
import type { ComponentChildren } from 'preact';
import { useSpeaker } from '../parts/use-speaker.ts';
import { Wordmark } from '../parts/wordmark.tsx';

interface EmbeddedFrameProps {
  /** The whole address of what is shown. */
  readonly address: string;
  readonly children: ComponentChildren;
}

/** Around whatever a frame shows: the one way out of it, into a page of its own. */
export function EmbeddedFrame({ address, children }: EmbeddedFrameProps) {
  const { say } = useSpeaker();
  return (
    <div class="embedded column grid">
      <main>{children}</main>
      <footer class="embedded-foot cluster between centred ruled ground gap-1-4">
        <Wordmark />
        <a href={address} target="_blank" rel="noopener">
          {say('notice.open-in-parley')}
        </a>
      </footer>
    </div>
  );
}
