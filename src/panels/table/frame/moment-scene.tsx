import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { Moment } from '#session/table/frame/moment.ts';
import { Button } from '../../parts/button.tsx';
import { useSpeaker } from '../../parts/use-speaker.ts';
import { DuskScene } from './dusk-scene.tsx';
import { LeavingScene } from './leaving-scene.tsx';
import { VoteScene } from './vote-scene.tsx';

interface MomentSceneProps {
  readonly moment: Moment;
  /** It does not pass by itself. */
  readonly stays: boolean;
  /** Nothing can be done at the table below any more: the ending comes next. */
  readonly isLast: boolean;
  onEnd(): void;
}

/**
 * A high point of the talks, over the table until a key or a click ends it. It is to be seen only: what it says is told to
 * screen readers, and the key does what it does all the same. A click with the mouse does nothing else, since what lies
 * below is not seen; one of a screen reader, which may send no key, does what it does at the table. The last one is
 * the only way to the ending, so that it has a button that takes focus.
 */
export function MomentScene({ moment, stays, isLast, onEnd }: MomentSceneProps) {
  const { say } = useSpeaker();
  useEffect(() => endsWithAnyKeyOrClick(onEnd), [onEnd]);
  return (
    <>
      <div class="moment" data-kind={moment.kind} data-stays={stays} aria-hidden="true">
        <div class="moment-backdrop" />
        <div class="moment-scene">
          {moment.kind === 'dusk' && <DuskScene moment={moment} />}
          {moment.kind === 'vote' && <VoteScene moment={moment} />}
          {moment.kind === 'left' && <LeavingScene moment={moment} />}
          <p class="moment-way">{say('scene.any-key')}</p>
        </div>
      </div>
      {isLast && <WayToEnding />}
    </>
  );
}

/** The way on for those who do not see the scene. Pressing it is a click or a key, which ends the scene. */
function WayToEnding() {
  const { say } = useSpeaker();
  const way = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => way.current?.querySelector('button')?.focus(), []);
  return (
    <div class="vh" ref={way}>
      <Button kind="primary">{say('scene.to-ending')}</Button>
    </div>
  );
}

/** Gives back what forgets it. */
function endsWithAnyKeyOrClick(onEnd: () => void): () => void {
  document.addEventListener('keydown', onEnd);
  document.addEventListener('click', onEnd);
  return () => {
    document.removeEventListener('keydown', onEnd);
    document.removeEventListener('click', onEnd);
  };
}
