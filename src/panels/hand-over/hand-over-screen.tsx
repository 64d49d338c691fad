/** Between two persons at one device: nothing of either chair is to be seen. */
import type { ComponentChildren } from 'preact';
import type { PartyMark } from '#session/party-mark.ts';
import { Button } from '../parts/button.tsx';
import { Mark } from '../parts/mark.tsx';
import { PaperSheet } from '../parts/paper-sheet.tsx';
import { useSpeaker } from '../parts/use-speaker.ts';
import { Wordmark } from '../parts/wordmark.tsx';

export interface HandOverScreenProps {
  /** Delegation that acts now. */
  readonly party: PartyMark;
  /** "Day 3 of 8" */
  readonly day: string;
  readonly onTake: () => void;
  /** Back to the start; the game stays as it is. */
  readonly onLeave: () => void;
  /** A way to pass the game on instead. */
  readonly children?: ComponentChildren;
}

/** The delegation whose turn it is, and the only button that uncovers its table. */
export function HandOverScreen({ party, day, onTake, onLeave, children }: HandOverScreenProps) {
  const { say } = useSpeaker();
  return (
    <main class="message hand-over">
      <Wordmark onHome={onLeave} />
      <PaperSheet class="message-sheet" aria-labelledby="hand-over-heading">
        <p class="label paper-faint">{day}</p>
        <div class="hand-over-party cluster gap4 centred">
          <Mark party={party} size={72} decorative />
          <h1 id="hand-over-heading">{say('notice.hand-over', { party: party.party })}</h1>
        </div>
        <p class="message-words reading break-anywhere">{say('notice.hand-over-words')}</p>
        <Button kind="primary" onClick={onTake}>
          {say('notice.speak-for', { party: party.party })}
        </Button>
        {children}
      </PaperSheet>
    </main>
  );
}
