/** Controls of the map's view. */
import type { DealMapModel } from '#session/debrief/deal-map-model.ts';
import { Button } from '../../parts/button.tsx';
import { Segment } from '../../parts/segment.tsx';
import { useSpeaker } from '../../parts/use-speaker.ts';
import { AxisSelects } from '../../plot/plot-parts.tsx';
import type { DealChoices } from './deal-choices.ts';

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
          <AxisSelects
            signatories={map.signatories}
            axes={choices}
            words={{ across: say('debrief-deals.across'), up: say('debrief-deals.up') }}
            onChange={onChange}
          />
        </>
      )}
      <Button kind="paper" icon={isTable ? 'map' : 'file-text'} onClick={() => onTable(!isTable)}>
        {say(isTable ? 'debrief-deals.as-map' : 'debrief-deals.as-table')}
      </Button>
    </div>
  );
}
