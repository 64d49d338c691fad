/** Results of negotiators who play a game many times, beside the result of this game. */
import { useCallback, useRef, useState } from 'preact/hooks';
import { PAR_GAMES, type Par, type ParProgress } from '#session/debrief/par-model.ts';
import type { EndingModel } from '#session/screens/ending-model.ts';
import { Button } from '../../parts/button.tsx';
import { useSpeaker } from '../../parts/use-speaker.ts';
import { type CancellableWork, useWork } from '../../use-work.ts';
import { ParForks } from './par-forks.tsx';
import { ParTable } from './par-table.tsx';

/** Plays the games, and tells what has come of them so far. */
export type PlayPar = (onGame: (progress: ParProgress) => void) => CancellableWork<Par>;

interface ParShownProps {
  readonly model: EndingModel;
  readonly play: PlayPar;
}

/** Plays the games on request, since they take a while. */
export function ParShown({ model, play }: ParShownProps) {
  const { say } = useSpeaker();
  const [isAsked, setAsked] = useState(false);
  return (
    <section class="par" aria-labelledby="par-heading">
      <h3 id="par-heading">{say('debrief-beside.par')}</h3>
      <p>{say('debrief-beside.par-about')}</p>
      {isAsked ? (
        <Playing {...{ model, play }} onCancel={() => setAsked(false)} />
      ) : (
        <Button kind="paper" onClick={() => setAsked(true)}>
          {say('debrief-beside.par-play', { games: PAR_GAMES })}
        </Button>
      )}
    </section>
  );
}

/** Cancelled before there is anything to show, it is as if it had not been asked for; later, what there is stays. */
function Playing({ model, play, onCancel }: ParShownProps & { readonly onCancel: () => void }) {
  const { say } = useSpeaker();
  const [progress, setProgress] = useState<ParProgress>({ done: 0, told: undefined });
  const cancel = useRef(() => {});
  const start = useCallback(() => {
    const work = play(setProgress);
    cancel.current = work.cancel;
    return work;
  }, [play]);
  const worked = useWork(start);
  const par = worked.is === 'done' ? worked.value : progress.told;
  return (
    <>
      {worked.is === 'going' && (
        <Going played={progress.done} onCancel={() => (par === undefined ? onCancel() : cancel.current())} />
      )}
      <p role="status" class="par-told note paper-muted">
        {par !== undefined && say('debrief-beside.par-told', { games: par.games })}
        {par === undefined && worked.is === 'failed' && say('debrief-replay.instead-failed')}
      </p>
      {par !== undefined && (
        <>
          {par.fork && (
            <>
              <h4>{say('debrief-beside.par-forks')}</h4>
              <ParForks fork={par.fork} of={par.games} />
            </>
          )}
          <h4>{say('debrief-beside.par-results')}</h4>
          <ParTable model={model} par={par} />
        </>
      )}
    </>
  );
}

function Going({ played, onCancel }: { readonly played: number; readonly onCancel: () => void }) {
  const { say } = useSpeaker();
  const words = say('debrief-beside.par-going', { played, games: PAR_GAMES });
  return (
    <div class="par-going cluster note">
      <progress value={played} max={PAR_GAMES} aria-label={say('debrief-beside.par')} />
      <span aria-hidden="true">{words}</span>
      <Button kind="paper" onClick={onCancel}>
        {say('debrief-beside.par-stop')}
      </Button>
    </div>
  );
}
