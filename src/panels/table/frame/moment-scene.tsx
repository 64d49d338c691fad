import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { Moment } from '#session/table/frame/moment.ts';
import { Button } from '../../parts/button.tsx';
import { useSpeaker } from '../../parts/use-speaker.ts';
import { DuskScene } from './dusk-scene.tsx';
import { LeavingScene } from './leaving-scene.tsx';
import { VoteScene } from './vote-scene.tsx';

interface MomentSceneProps {
  readonly moment: Moment;
  /** Nothing can be done at the table below any more: the ending comes next. */
  readonly isLast: boolean;
  onEnd(): void;
}

/**
 * A high point of the talks, over the table until the player goes on. It is to be seen only: screen readers are told what
 * it says, and focus stays at the table. Enter, Space and a click with the mouse go on and do nothing else, since the table
 * below is not seen; any other key goes on and does what it does all the same, as does the click of a screen reader, which
 * may send no key. The last scene is the only way to the ending, so that its button takes focus.
 */
export function MomentScene({ moment, isLast, onEnd }: MomentSceneProps) {
  // A key is heard from the first sight on, a click only after that: the one that brought the scene about is still under way.
  useLayoutEffect(() => goesOnWithKey(onEnd), [onEnd]);
  useEffect(() => goesOnWithClick(onEnd), [onEnd]);
  return (
    <aside class="moment" data-kind={moment.kind}>
      <div class="moment-backdrop" />
      <div class="moment-scene">
        <div class="moment-shown" aria-hidden="true">
          {moment.kind === 'dusk' && <DuskScene moment={moment} />}
          {moment.kind === 'vote' && <VoteScene moment={moment} />}
          {moment.kind === 'left' && <LeavingScene moment={moment} />}
        </div>
        <WayOn to={isLast ? 'to-ending' : placeAfter(moment)} takesFocus={isLast} isDark={moment.kind === 'dusk'} />
      </div>
    </aside>
  );
}

function placeAfter(moment: Moment) {
  if (moment.kind !== 'vote' || !moment.signed) return 'go-on';
  return moment.gathers ? 'take-seat' : 'to-table';
}

interface WayOnProps {
  readonly to: 'go-on' | 'take-seat' | 'to-table' | 'to-ending';
  readonly takesFocus: boolean;
  /** The scene behind it is dark in every theme. */
  readonly isDark: boolean;
}

/** The button that goes on: its press is a click or a key, which ends the scene. */
function WayOn({ to, takesFocus, isDark }: WayOnProps) {
  const { say } = useSpeaker();
  const way = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (takesFocus) way.current?.querySelector('button')?.focus();
  }, [takesFocus]);
  return (
    <div class={isDark ? 'moment-way night' : 'moment-way'} ref={way}>
      <Button kind="primary">{say(`scene.${to}`)}</Button>
    </div>
  );
}

function goesOnWithClick(onEnd: () => void): () => void {
  document.addEventListener('click', onEnd);
  return () => document.removeEventListener('click', onEnd);
}

/** Calls back at each key that goes on; returns an unsubscribe function. */
function goesOnWithKey(onEnd: () => void): () => void {
  const onKey = (event: KeyboardEvent) => {
    if (isModified(event)) return;
    const isPress = event.key === 'Enter' || event.key === ' ';
    if (isPress) {
      event.preventDefault();
      event.stopPropagation();
    }
    // A key that is held down since the act before the scene does not end it.
    if (!isPress || !event.repeat) onEnd();
  };
  document.addEventListener('keydown', onKey, true);
  return () => document.removeEventListener('keydown', onKey, true);
}

/** True for a modifier key and for a shortcut of the browser, such as those that zoom. */
function isModified({ key, ctrlKey, altKey, metaKey }: KeyboardEvent): boolean {
  return ctrlKey || altKey || metaKey || key === 'Shift';
}
