/** The place of the debrief where the map of deals is. */
import { useCallback, useState } from 'preact/hooks';
import type { DealMapModel, DealsProgress } from '#session/debrief/deal-map-model.ts';
import { Button } from '../../parts/button.tsx';
import { useSpeaker } from '../../parts/use-speaker.ts';
import { type CancellableWork, useWork } from '../../use-work.ts';
import { PlaceSheet } from '../place-sheet.tsx';
import { DealMaps } from './deal-maps.tsx';

/** Has the map of every part drawn; tells how far that has come. It stays the same function. */
export type DrawDealMaps = (onProgress: (progress: DealsProgress) => void) => CancellableWork<readonly DealMapModel[]>;

interface DealsPlaceProps {
  readonly draw: DrawDealMaps;
  /** Shows the game again, from a moment: how many moves had been made. */
  readonly onMoment: (moment: number) => void;
}

/** The maps are reckoned when they are first come to; that can be cancelled, and asked for again. */
export function DealsPlace({ draw, onMoment }: DealsPlaceProps) {
  const { say } = useSpeaker();
  const [isCancelled, setCancelled] = useState(false);
  return isCancelled ? (
    <NoMaps
      words={say('debrief-deals.cancelled')}
      label={say('debrief-deals.again')}
      onPress={() => setCancelled(false)}
    />
  ) : (
    <Reckoned draw={draw} onMoment={onMoment} onCancel={() => setCancelled(true)} />
  );
}

function Reckoned({ draw, onMoment, onCancel }: DealsPlaceProps & { readonly onCancel: () => void }) {
  const { say } = useSpeaker();
  const [progress, setProgress] = useState<DealsProgress>();
  const start = useCallback(() => draw(setProgress), [draw]);
  const drawn = useWork(start);
  if (drawn.is === 'done') return <DealMaps maps={drawn.value} onMoment={onMoment} />;
  if (drawn.is === 'failed') {
    return <NoMaps words={say('debrief-deals.failed')} label={say('debrief-deals.again')} onPress={onCancel} />;
  }
  return (
    <NoMaps
      words={say('debrief-deals.reckoning')}
      note={progress && say('debrief-deals.reckoning-of', progress)}
      label={say('debrief-deals.cancel')}
      onPress={onCancel}
    />
  );
}

interface NoMapsProps {
  readonly words: string;
  /** Progress, which changes too often to be announced. */
  readonly note?: string | undefined;
  /** Label of the available action. */
  readonly label: string;
  readonly onPress: () => void;
}

/** The place while there is nothing to be seen, as high as it will be. */
function NoMaps({ words, note, label, onPress }: NoMapsProps) {
  const { say } = useSpeaker();
  return (
    <PlaceSheet heading={say('debrief-deals.heading')} about={say('debrief-deals.what-a-dot-is')}>
      <div class="deal-reckoning stack">
        <p role="status">{words}</p>
        {note !== undefined && <p aria-hidden="true">{note}</p>}
        <Button kind="paper" onClick={onPress}>
          {label}
        </Button>
      </div>
    </PlaceSheet>
  );
}
