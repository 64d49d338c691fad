/** Results of the computer from the start that the tables had. */
import { useCallback, useRef, useState } from 'preact/hooks';
import { PAR_GAMES, type Par, type ParProgress } from '#session/debrief/par-model.ts';
import { Button } from '../../parts/button.tsx';
import { useSpeaker } from '../../parts/use-speaker.ts';
import { type CancellableWork, useWork } from '../../use-work.ts';

/** Plays the games, and tells what has come of them so far. */
export type PlayClassPar = (onGame: (progress: ParProgress) => void) => CancellableWork<Par>;

interface ParOfClassProps {
  readonly par: Par | undefined;
  readonly play: PlayClassPar;
  readonly onPar: (par: Par | undefined) => void;
}

/** Plays the games on request, since they take a while; the result becomes a row of the board. */
export function ParOfClass({ par, play, onPar }: ParOfClassProps) {
  const { say } = useSpeaker();
  const [isAsked, setAsked] = useState(false);
  return (
    <section class="board-part" aria-labelledby="results-par">
      <h2 id="results-par">{say('class-results.par')}</h2>
      {par?.parts.map(({ track, title, signed }) => (
        <p key={track}>{say('class-results.par-words', { title, signed, games: par.games })}</p>
      ))}
      {isAsked ? (
        <Playing play={play} onPar={onPar} onEnd={() => setAsked(false)} />
      ) : (
        par === undefined && (
          <Button kind="plain" onClick={() => setAsked(true)}>
            {say('class-results.par-play', { games: PAR_GAMES })}
          </Button>
        )
      )}
    </section>
  );
}

interface PlayingProps extends Omit<ParOfClassProps, 'par'> {
  readonly onEnd: () => void;
}

function Playing({ play, onPar, onEnd }: PlayingProps) {
  const { say } = useSpeaker();
  const [played, setPlayed] = useState(0);
  const cancel = useRef(() => {});
  // biome-ignore lint/correctness/useExhaustiveDependencies: once it is asked for, it is played once
  const start = useCallback(() => {
    const work = play((progress) => setPlayed(progress.done));
    cancel.current = work.cancel;
    work.result.then(
      (par) => {
        onPar(par);
        onEnd();
      },
      () => onEnd(),
    );
    return work;
  }, []);
  useWork(start);
  const words = say('class-results.par-going', { played, games: PAR_GAMES });
  return (
    <div class="check-progress">
      <progress value={played} max={PAR_GAMES} aria-label={say('class-results.par')} />
      <span aria-hidden="true">{words}</span>
      <Button kind="plain" onClick={() => cancel.current()}>
        {say('class-results.stop-checking')}
      </Button>
    </div>
  );
}
