import { useCallback, useState } from 'preact/hooks';
import { ParOfClass, type PlayClassPar } from '#panels/classroom/results/par-of-class.tsx';
import type { ResultsBoard } from '#panels/classroom/results/results-board.ts';
import { Button } from '#panels/parts/button.tsx';
import { useSpeaker } from '#panels/parts/use-speaker.ts';
import type { Par } from '#session/debrief/par-model.ts';
import { Lazy } from '../../lazy.tsx';
import { usePageServices } from '../../page-services.tsx';

interface LaterPartsProps {
  readonly board: ResultsBoard;
  readonly par: Par | undefined;
  readonly onPar: (par: Par | undefined) => void;
}

/** Parts computed on request: the map of deals, and results of negotiators from the same start. */
export function LaterParts({ board, par, onPar }: LaterPartsProps) {
  const { jobs } = usePageServices('jobs');
  const { scenario, counted } = board;
  const setup = oneStart(board);
  const play: PlayClassPar = useCallback(
    (onGame) => {
      if (setup === undefined) throw new RangeError('the tables had several starts');
      return jobs.start('playPar', { scenario, setup, here: undefined }, onGame);
    },
    [jobs, scenario, setup],
  );
  if (counted.length === 0) return null;
  return (
    <>
      <MapAsked board={board} />
      {setup && <ParOfClass key={scenario.id} {...{ par, play, onPar }} />}
    </>
  );
}

function MapAsked({ board }: Pick<LaterPartsProps, 'board'>) {
  const { say } = useSpeaker();
  const [isAsked, setAsked] = useState(false);
  return (
    <section class="board-part" aria-labelledby="results-map">
      <h2 id="results-map">{say('class-results.map')}</h2>
      <p class="board-small small muted">{say('class-results.map-about')}</p>
      {isAsked ? (
        <Lazy load={loadMap} props={{ board }} />
      ) : (
        <Button kind="plain" icon="map" onClick={() => setAsked(true)}>
          {say('class-results.map-draw')}
        </Button>
      )}
    </section>
  );
}

const loadMap = async () => (await import('./map-of-class.tsx')).MapOfClass;

/** Returns the setup of the games, if all games shown have the same seed. */
function oneStart({ counted }: ResultsBoard) {
  const [first] = counted;
  return counted.every(({ setup }) => setup.seed === first?.setup.seed) ? first?.setup : undefined;
}
