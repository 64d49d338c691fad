import type { ComponentChildren } from 'preact';
import { Button } from '../parts/button.tsx';
import { PaperSheet } from '../parts/paper-sheet.tsx';
import { useSpeaker } from '../parts/use-speaker.ts';

interface ReadingCardProps {
  /** Name of the game, as far as it is already known. */
  readonly name?: string | undefined;
  readonly onResume: () => void;
  /** Further actions on saved games. */
  readonly children?: ComponentChildren;
}

/** A saved game while it is not known what it is, and the way back to it. */
export function ReadingCard({ name, onResume, children }: ReadingCardProps) {
  const { say } = useSpeaker();
  return (
    <PaperSheet class="resume" aria-labelledby="resume-heading">
      <h2 id="resume-heading" class="label paper-faint">
        {say('start.resume')}
      </h2>
      <p class="document-title">{name ?? say('start.resume-unread')}</p>
      <div class="resume-buttons cluster mt2">
        <Button kind="primary" icon="player-play" onClick={onResume}>
          {say('start.go-on')}
        </Button>
        {children}
      </div>
    </PaperSheet>
  );
}
