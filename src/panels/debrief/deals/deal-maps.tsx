/** The maps of all parts, of which one is looked at. */
import { useState } from 'preact/hooks';
import type { DealMapModel } from '#session/debrief/deal-map-model.ts';
import { useSpeaker } from '../../parts/use-speaker.ts';
import { PlaceSheet } from '../place-sheet.tsx';
import { DealControls } from './deal-controls.tsx';
import { DealMapPanel } from './deal-map-panel.tsx';
import { useMapOfPart } from './use-map-of-part.tsx';

interface DealMapsProps {
  readonly maps: readonly DealMapModel[];
  readonly onMoment: (moment: number) => void;
}

/** Meaning of a dot, before any number; then one map. */
export function DealMaps({ maps, onMoment }: DealMapsProps) {
  const { say } = useSpeaker();
  const shown = useMapOfPart(maps);
  const [isTable, setTable] = useState(false);
  if (shown === undefined) return null;
  const { map, choices, change, partChoice } = shown;
  return (
    <PlaceSheet heading={say('debrief-deals.heading')} about={say('debrief-deals.what-a-dot-is')}>
      <div class="deals">
        <div class="deal-choices full">
          {partChoice}
          <DealControls map={map} choices={choices} onChange={change} isTable={isTable} onTable={setTable} />
        </div>
        <DealMapPanel onChange={change} {...{ map, choices, isTable, onMoment }} />
      </div>
    </PlaceSheet>
  );
}
