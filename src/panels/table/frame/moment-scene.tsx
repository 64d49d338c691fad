import { useEffect } from 'preact/hooks';
import type { Moment } from '#session/table/frame/moment.ts';
import { useSpeaker } from '../../parts/use-speaker.ts';
import { DuskScene } from './dusk-scene.tsx';
import { LeavingScene } from './leaving-scene.tsx';
import { VoteScene } from './vote-scene.tsx';

interface MomentSceneProps {
  readonly moment: Moment;
  onEnd(): void;
}

/**
 * A high point of the talks, over the table until a key or a click ends it. It is to be seen only: what it says is told to
 * screen readers, and the key does what it does all the same. A click does nothing else, since what lies below is not seen.
 */
export function MomentScene({ moment, onEnd }: MomentSceneProps) {
  const { say } = useSpeaker();
  useEffect(() => endsWithAnyKey(onEnd), [onEnd]);
  return (
    <div class="moment" data-kind={moment.kind} aria-hidden="true" onClick={onEnd}>
      <div class="moment-backdrop" />
      <div class="moment-scene">
        {moment.kind === 'dusk' && <DuskScene moment={moment} />}
        {moment.kind === 'vote' && <VoteScene moment={moment} />}
        {moment.kind === 'left' && <LeavingScene moment={moment} />}
        <p class="moment-way">{say('scene.any-key')}</p>
      </div>
    </div>
  );
}

/** Gives back what forgets it. */
function endsWithAnyKey(onEnd: () => void): () => void {
  document.addEventListener('keydown', onEnd);
  return () => document.removeEventListener('keydown', onEnd);
}
