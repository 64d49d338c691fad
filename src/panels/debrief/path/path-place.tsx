/** The place of the debrief where the path of the game is. */
import { useCallback, useState } from 'preact/hooks';
import type { PathModel, PathProgress } from '#session/debrief/path-model.ts';
import { Button } from '../../parts/button.tsx';
import { useSpeaker } from '../../parts/use-speaker.ts';
import { type CancellableWork, useWork } from '../../use-work.ts';
import type { FindBelieved } from '../believed-fold.tsx';
import { PlaceSheet } from '../place-sheet.tsx';
import { PathShown } from './path-shown.tsx';

/** Computations that the place requests. */
export interface PathWork {
  /** Has the path reckoned, or goes on with what has been begun; tells how far that has come. */
  readonly find: (onProgress: (progress: PathProgress) => void) => CancellableWork<PathModel>;
  readonly believed: FindBelieved;
}

interface PathPlaceProps {
  readonly work: PathWork;
  /** Shows the game again, from a moment: how many moves had been made. */
  readonly onMoment: (moment: number) => void;
}

/** The path is reckoned beside the page; that can be cancelled and asked for again. */
export function PathPlace({ work, onMoment }: PathPlaceProps) {
  const { say } = useSpeaker();
  const [isCancelled, setCancelled] = useState(false);
  return (
    <PlaceSheet heading={say('debrief-path.heading')} about={say('debrief-path.question')}>
      {isCancelled ? (
        <Again words={say('debrief-path.cancelled')} onAgain={() => setCancelled(false)} />
      ) : (
        <Reckoned work={work} onMoment={onMoment} onCancel={() => setCancelled(true)} />
      )}
    </PlaceSheet>
  );
}

function Reckoned({ work, onMoment, onCancel }: PathPlaceProps & { readonly onCancel: () => void }) {
  const [progress, setProgress] = useState<PathProgress>();
  const start = useCallback(() => work.find(setProgress), [work]);
  const found = useWork(start);
  if (found.is === 'failed') return <Failed onAgain={onCancel} />;
  const path = found.is === 'done' ? found.value : progress?.told?.path;
  const waiting = found.is === 'going' && <Reckoning {...{ progress, onCancel }} />;
  if (path === undefined) return <div class="path-reckoning stack">{waiting}</div>;
  return <PathShown believed={work.believed} {...{ path, onMoment, waiting }} />;
}

function Failed({ onAgain }: { readonly onAgain: () => void }) {
  const { say } = useSpeaker();
  return <Again words={say('debrief-path.failed')} onAgain={onAgain} />;
}

interface ReckoningProps {
  readonly progress: PathProgress | undefined;
  readonly onCancel: () => void;
}

/** Shows the progress of the search, with a button that ends it. */
function Reckoning({ progress, onCancel }: ReckoningProps) {
  const { say } = useSpeaker();
  const of = progress?.told?.of ?? 0;
  const done = Math.min(progress?.done ?? 0, of);
  return (
    <div class="stack leading">
      <p role="status" class={of === 0 ? undefined : 'vh'}>
        {say('debrief-path.reckoning')}
      </p>
      {of > 0 && (
        <>
          <p aria-hidden="true">{say('debrief-path.reckoning-of', { done, of })}</p>
          <progress class="path-progress" value={done} max={of} aria-label={say('debrief-path.reckoning')} />
        </>
      )}
      <Button kind="paper" icon="x" onClick={onCancel}>
        {say('debrief-path.cancel')}
      </Button>
    </div>
  );
}

function Again({ words, onAgain }: { readonly words: string; readonly onAgain: () => void }) {
  const { say } = useSpeaker();
  return (
    <div class="path-reckoning stack">
      <p role="status">{words}</p>
      <Button kind="paper" onClick={onAgain}>
        {say('debrief-path.again')}
      </Button>
    </div>
  );
}
