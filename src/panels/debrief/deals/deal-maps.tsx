/** The maps of all parts, of which one is looked at. */
import { useState } from 'preact/hooks';
import type { DealMapModel } from '#session/debrief/deal-map-model.ts';
import { Segment } from '../../parts/segment.tsx';
import { useSpeaker } from '../../parts/use-speaker.ts';
import { PlaceSheet } from '../place-sheet.tsx';
import { type DealChoices, firstChoices } from './deal-choices.ts';
import { DealControls } from './deal-controls.tsx';
import { DealMap } from './deal-map.tsx';

interface DealMapsProps {
  readonly maps: readonly DealMapModel[];
  readonly onMoment: (moment: number) => void;
}

/** What a dot is, before any number; then one map. Of each part what is chosen is kept. */
export function DealMaps({ maps, onMoment }: DealMapsProps) {
  const { say } = useSpeaker();
  // The part that the talks were for comes last.
  const [part, setPart] = useState(maps.length - 1);
  const [chosen, setChosen] = useState<readonly DealChoices[]>(() => maps.map(firstChoices));
  const [isTable, setTable] = useState(false);
  const [map, choices] = [maps[part], chosen[part]];
  if (map === undefined || choices === undefined) return null;
  const change = (to: Partial<DealChoices>) =>
    setChosen((before) => before.map((each, index) => (index === part ? { ...each, ...to } : each)));
  return (
    <PlaceSheet heading={say('debrief-deals.heading')} about={say('debrief-deals.what-a-dot-is')}>
      <div class="deals">
        <div class="deal-choices">
          {maps.length > 1 && (
            <Segment
              label={say('debrief-deals.part')}
              value={String(part)}
              choices={maps.map(({ title }, index) => ({ value: String(index), label: title }))}
              onChoose={(value) => setPart(Number(value))}
            />
          )}
          <DealControls map={map} choices={choices} onChange={change} isTable={isTable} onTable={setTable} />
        </div>
        <DealMap onChange={change} {...{ map, choices, isTable, onMoment }} />
      </div>
    </PlaceSheet>
  );
}
