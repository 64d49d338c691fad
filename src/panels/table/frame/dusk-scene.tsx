import type { DuskMoment } from '#session/table/frame/moment.ts';
import { useSpeaker } from '../../parts/use-speaker.ts';

/** The leaf of the day that is over is struck out and falls; below it lies the next one. */
export function DuskScene({ moment: { over, begins, words } }: { readonly moment: DuskMoment }) {
  const { say } = useSpeaker();
  return (
    <>
      <div class="dusk-leaves">
        {begins && <Leaf leaf={begins} which="begins" />}
        <Leaf leaf={over} which="over" />
      </div>
      <div class="dusk-words">
        <p class="moment-headline">{say('scene.dusk')}</p>
        {words.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
    </>
  );
}

interface LeafProps {
  readonly leaf: DuskMoment['over'];
  readonly which: 'over' | 'begins';
}

function Leaf({ leaf: { above, short }, which }: LeafProps) {
  return (
    <p class="dusk-leaf" data-which={which}>
      <span class="dusk-leaf-above">{above}</span>
      <span class="dusk-leaf-short">{short}</span>
    </p>
  );
}
