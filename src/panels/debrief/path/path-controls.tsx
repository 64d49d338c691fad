/** Controls of the path's view. */
import { at } from '#engine/model/at.ts';
import type { PathMeasure, PathModel } from '#session/debrief/path-model.ts';
import { Button } from '../../parts/button.tsx';
import { Segment } from '../../parts/segment.tsx';
import { useSpeaker } from '../../parts/use-speaker.ts';
import type { PathChoices } from './path-choices.ts';

interface PathControlsProps {
  readonly path: PathModel;
  readonly choices: PathChoices;
  readonly onChange: (change: Partial<PathChoices>) => void;
}

/** One measure at a time, of one part; and the way to the table. */
export function PathControls({ path, choices, onChange }: PathControlsProps) {
  const { say } = useSpeaker();
  const { measures } = at(path.parts, choices.part);
  return (
    <div class="path-controls cluster">
      <Segment<PathMeasure>
        label={say('debrief-path.measure')}
        value={choices.measure}
        choices={measures.map(({ measure }) => ({ value: measure, label: say(`debrief-path.${measure}`) }))}
        onChoose={(measure) => onChange({ measure })}
      />
      {path.parts.length > 1 && (
        <Segment
          label={say('debrief-path.part')}
          value={String(choices.part)}
          choices={path.parts.map(({ title }, part) => ({ value: String(part), label: title }))}
          onChoose={(part) => onChange({ part: Number(part) })}
        />
      )}
      <Button
        kind="paper"
        icon={choices.isTable ? 'adjustments-horizontal' : 'table'}
        onClick={() => onChange({ isTable: !choices.isTable })}
      >
        {say(choices.isTable ? 'debrief-path.as-chart' : 'debrief-path.as-table')}
      </Button>
    </div>
  );
}
