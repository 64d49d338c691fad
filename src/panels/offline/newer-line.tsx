import './newer-line.css';
import { Button } from '../parts/button.tsx';
import { useSpeaker } from '../parts/use-speaker.ts';

interface NewerLineProps {
  /** The open page lacks a part of its own version, which the server has no more. */
  readonly isPartMissing: boolean;
  readonly onLoad: () => void;
  readonly onLater: () => void;
}

/** Offers a newer Parley, above the first screen, an ending, and whatever says that it lacks a part; not at a table. */
export function NewerLine({ isPartMissing, onLoad, onLater }: NewerLineProps) {
  const { say } = useSpeaker();
  return (
    <aside class="newer-line note centred between muted wrap ground2 gap-1-4" aria-label={say('newer.about')}>
      <p role="status">{say(isPartMissing ? 'newer.part-missing' : 'newer.here')}</p>
      <div class="newer-ways flex">
        <Button kind="plain" onClick={onLoad}>
          {say('newer.load')}
        </Button>
        <Button kind="quiet" onClick={onLater}>
          {say('newer.later')}
        </Button>
      </div>
    </aside>
  );
}
