/** The place of the debrief where the map of deals is. */
import { useCallback, useState } from 'preact/hooks';
import type { DealMapModel, DealsProgress } from '#session/debrief/deal-map-model.ts';
import { Button } from '../../parts/button.tsx';
import { Segment } from '../../parts/segment.tsx';
import { useSpeaker } from '../../parts/use-speaker.ts';
import { useWork, type Work } from '../../use-work.ts';
import { PlaceSheet } from '../place-sheet.tsx';
import { DealMap } from './deal-map.tsx';

/** What the place needs of whoever reckons. */
export interface DealMaps {
  /** Has the map of every part drawn; tells how far that has come. */
  readonly draw: (onProgress: (progress: DealsProgress) => void) => Work<readonly DealMapModel[]>;
  /** Goes to a move of the game; absent where there is no such place. */
  readonly onMove?: ((move: number) => void) | undefined;
}

/** What a dot is, before any number. The maps are reckoned when they are first come to, and can be cancelled and asked for again. */
export function DealsPlace({ maps }: { readonly maps: DealMaps }) {
  const { say } = useSpeaker();
  const [isCancelled, setCancelled] = useState(false);
  return (
    <PlaceSheet heading={say('debrief-deals.heading')} about={say('debrief-deals.what-a-dot-is')}>
      {isCancelled ? (
        <Again words={say('debrief-deals.cancelled')} onAgain={() => setCancelled(false)} />
      ) : (
        <Reckoned maps={maps} onCancel={() => setCancelled(true)} />
      )}
    </PlaceSheet>
  );
}

function Reckoned({ maps, onCancel }: { readonly maps: DealMaps; readonly onCancel: () => void }) {
  const { say } = useSpeaker();
  const [progress, setProgress] = useState<DealsProgress>();
  const start = useCallback(() => maps.draw(setProgress), [maps]);
  const drawn = useWork(start);
  if (drawn.is === 'done') return <Parts maps={drawn.value} onMove={maps.onMove} />;
  if (drawn.is === 'failed') return <Again words={say('debrief-deals.failed')} onAgain={onCancel} />;
  return (
    <div class="deal-reckoning">
      <p role="status">{say('debrief-deals.reckoning')}</p>
      {progress !== undefined && <p aria-hidden="true">{say('debrief-deals.reckoning-of', progress)}</p>}
      <Button kind="paper" icon="x" onClick={onCancel}>
        {say('debrief-deals.cancel')}
      </Button>
    </div>
  );
}

function Again({ words, onAgain }: { readonly words: string; readonly onAgain: () => void }) {
  const { say } = useSpeaker();
  return (
    <div class="deal-reckoning">
      <p role="status">{words}</p>
      <Button kind="paper" onClick={onAgain}>
        {say('debrief-deals.again')}
      </Button>
    </div>
  );
}

function Parts({ maps, onMove }: { readonly maps: readonly DealMapModel[]; readonly onMove: DealMaps['onMove'] }) {
  const { say } = useSpeaker();
  // The part that the talks were for comes last.
  const [track, setTrack] = useState(maps.at(-1)?.track);
  const map = maps.find((each) => each.track === track);
  return (
    <div class="deals">
      {maps.length > 1 && (
        <Segment
          label={say('debrief-deals.part')}
          value={String(track)}
          choices={maps.map((each) => ({ value: String(each.track), label: each.title }))}
          onChoose={(value) => setTrack(Number(value))}
        />
      )}
      {map !== undefined && <DealMap key={map.track} map={map} onMove={onMove} />}
    </div>
  );
}
