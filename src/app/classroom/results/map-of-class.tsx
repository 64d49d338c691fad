import '#panels/plot/plot.css';
import '#panels/debrief/deals/deals.css';
import { useCallback, useMemo } from 'preact/hooks';
import type { OfferedLanguage } from '#messages/languages.ts';
import { loadClassroomMessages } from '#messages/message-catalogue.ts';
import { ClassMap } from '#panels/classroom/results/class-map.tsx';
import type { ResultsBoard } from '#panels/classroom/results/results-board.ts';
import { useSpeaker } from '#panels/parts/use-speaker.ts';
import { useWork } from '#panels/use-work.ts';
import type { DealMapModel } from '#session/debrief/deal-map-model.ts';
import { usePageServices } from '../../page-services.tsx';
import { WithMessages } from '../../with-messages.tsx';

interface MapOfClassProps {
  readonly board: Pick<ResultsBoard, 'scenario' | 'counted'>;
}

const loadMessages = (language: OfferedLanguage) => loadClassroomMessages(language, 'debrief');

/** The map of deals of a class, with what the debrief says of maps. */
export function MapOfClass({ board }: MapOfClassProps) {
  return (
    <WithMessages load={loadMessages}>
      <Drawn board={board} />
    </WithMessages>
  );
}

function Drawn({ board }: MapOfClassProps) {
  const { jobs } = usePageServices('jobs');
  const { say } = useSpeaker();
  const { scenario, counted } = board;
  const start = useCallback(() => {
    const tables = counted.flatMap(({ key, name, game }) =>
      game === undefined ? [] : [{ key, name, stood: game.stood }],
    );
    return jobs.start('mapClass', { scenario, tables });
  }, [jobs, scenario, counted]);
  const drawn = useWork(start);
  const maps = useMemo(
    () =>
      drawn.is === 'done'
        ? drawn.value.map((map) => named(map, (kind, names) => say(`class-results.map-stone-${kind}`, { names })))
        : undefined,
    [drawn, say],
  );
  if (drawn.is === 'failed') return <p class="wax-text">{say('class-results.check-failed')}</p>;
  return maps === undefined ? <p role="status">{say('debrief-deals.reckoning')}</p> : <ClassMap maps={maps} />;
}

/** The stones with headings: whose they are stood in their notes. */
function named(
  map: DealMapModel,
  headingOf: (kind: 'signed' | 'voted', names: readonly string[]) => string,
): DealMapModel {
  return {
    ...map,
    stones: map.stones.map((stone) => ({
      ...stone,
      heading: headingOf(stone.kind === 'signed' ? 'signed' : 'voted', stone.notes),
      notes: [],
    })),
  };
}
