import type { DuskMoment } from '#session/table/frame/moment.ts';
import { useSpeaker } from '../../parts/use-speaker.ts';
import { Leaf } from './leaf.tsx';

/** The last day is over: its leaf is struck out. */
export function DuskScene({ moment: { over, words } }: { readonly moment: DuskMoment }) {
  const { say } = useSpeaker();
  return (
    <>
      <Leaf leaf={over} which="over" />
      <div class="dusk-words stack gap1 strong">
        <p class="moment-headline">{say('scene.dusk')}</p>
        {words.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
    </>
  );
}
