/** Controls of the map's view. */
import type { DealMapModel } from '#session/debrief/deal-map-model.ts';
import { Button } from '../../parts/button.tsx';
import { Segment } from '../../parts/segment.tsx';
import { useSpeaker } from '../../parts/use-speaker.ts';
import { type DealChoices, withAxis } from './deal-choices.ts';
import type { Axes } from './plot-frame.ts';

interface DealControlsProps {
  readonly map: DealMapModel;
  readonly choices: DealChoices;
  readonly onChange: (change: Partial<DealChoices>) => void;
  readonly isTable: boolean;
  readonly onTable: (isTable: boolean) => void;
}

/** Near or whole, who across and who up, and the way to the table. */
export function DealControls({ map, choices, onChange, isTable, onTable }: DealControlsProps) {
  const { say } = useSpeaker();
  return (
    <div class="row wrap gap-2-3">
      {!isTable && (
        <>
          <Segment
            label={say('debrief-deals.view')}
            value={choices.view}
            choices={[
              { value: 'near', label: say('debrief-deals.near') },
              { value: 'all', label: say('debrief-deals.all') },
            ]}
            onChoose={(view) => onChange({ view })}
          />
          <AxisSelect axis="across" map={map} choices={choices} onChange={onChange} />
          <AxisSelect axis="up" map={map} choices={choices} onChange={onChange} />
        </>
      )}
      <Button kind="paper" icon={isTable ? 'map' : 'file-text'} onClick={() => onTable(!isTable)}>
        {say(isTable ? 'debrief-deals.as-map' : 'debrief-deals.as-table')}
      </Button>
    </div>
  );
}

interface AxisSelectProps extends Pick<DealControlsProps, 'map' | 'choices' | 'onChange'> {
  readonly axis: keyof Axes;
}

function AxisSelect({ axis, map, choices, onChange }: AxisSelectProps) {
  const { say } = useSpeaker();
  return (
    <label class="deal-select note muted row">
      {say(`debrief-deals.${axis}`)}
      <select
        class="choice-list"
        value={String(choices[axis])}
        onChange={(event) => onChange(withAxis(choices, axis, Number(event.currentTarget.value)))}
      >
        {map.signatories.map(({ party, name }, place) => (
          <option key={party} value={String(place)}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
