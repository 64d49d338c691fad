import { useEffect, useRef } from 'preact/hooks';
import { Button } from '../../parts/button.tsx';
import { useSpeaker } from '../../parts/use-speaker.ts';

/** A game that was made of a form, and what has become of its link. */
export interface MadeGame {
  /** Result of the game, as at the head of its debrief. */
  readonly headline: string;
  /** Address of its debrief. */
  readonly address: string;
  readonly copied: boolean;
  /** Absent where the table is of no class on this device. */
  readonly board?: { readonly state: 'not-yet' | 'there' | 'failed'; readonly address: string } | undefined;
}

export interface MadeCommands {
  onCopy(): void;
  onBoard(): void;
  onNext(): void;
}

/** Actions on the game that was made from a form. */
export function MadeBox({ made, onCopy, onBoard, onNext }: MadeCommands & { readonly made: MadeGame }) {
  const { say } = useSpeaker();
  const { headline, address, copied, board } = made;
  const heading = useRef<HTMLHeadingElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another game was made
  useEffect(() => heading.current?.focus(), [address]);
  return (
    <section class="paper-made" aria-labelledby="paper-made">
      <h2 id="paper-made" ref={heading} tabIndex={-1}>
        {say('paper.made')}
      </h2>
      <p class="paper-headline reading">{headline}</p>
      <div class="paper-ways">
        {board?.state === 'not-yet' && (
          <Button kind="primary" icon="table" onClick={onBoard}>
            {say('paper.put-on-board')}
          </Button>
        )}
        <a class={`button button--${board?.state === 'not-yet' ? 'paper' : 'primary'}`} href={address}>
          {say('paper.open-debrief')}
        </a>
        <Button kind="paper" icon="copy" onClick={onCopy}>
          {say(copied ? 'paper.copied' : 'paper.copy')}
        </Button>
        <Button kind="paper" onClick={onNext}>
          {say('paper.next')}
        </Button>
      </div>
      <p role="status" class="paper-note small muted">
        {board?.state === 'there' && (
          <>
            {say('paper.on-board')}. <a href={board.address}>{say('paper.to-board')}</a>
          </>
        )}
        {board?.state === 'failed' && say('paper.not-on-board')}
      </p>
    </section>
  );
}
