/** Controls of the path's view. */
import { at } from '#engine/model/at.ts';
import type { PathMeasure, PathMeasureModel, PathModel } from '#session/debrief/path-model.ts';
import { Button } from '../../parts/button.tsx';
import { Segment } from '../../parts/segment.tsx';
import { useSpeaker } from '../../parts/use-speaker.ts';
import { PartChoice } from '../../plot/plot-parts.tsx';

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
    <div class="path-controls cluster centred gap-2-3">
      <Segment<PathMeasure>
        label={say('debrief-path.measure')}
        value={choices.measure}
        choices={measures.map(({ measure }) => ({ value: measure, label: say(`debrief-path.${measure}`) }))}
        onChoose={(measure) => onChange({ measure })}
      />
      <PartChoice
        label={say('debrief-path.part')}
        parts={path.parts}
        chosen={choices.part}
        onChoose={(part) => onChange({ part })}
      />
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

/** View settings of a path. */
export interface PathChoices {
  /** Place of the part. */
  readonly part: number;
  readonly measure: PathMeasureModel['measure'];
  /** The moment that is looked at; absent for the last one that is known. */
  readonly moment: number | undefined;
  readonly isTable: boolean;
}

/**
 * The last turning point, where there is one: what is nearest to how it ended. While the path is still reckoned it is the
 * last moment, which stays the last.
 */
export function firstPathChoices({ isWhole, parts, turning }: PathModel): PathChoices {
  const card = isWhole ? turning.cards.at(-1) : undefined;
  return {
    // The part that the talks were for comes last.
    part: parts.length - 1,
    measure: 'chance',
    moment: card && card.move + 1,
    isTable: false,
  };
}

/** Place of the stop that is looked at. */
export function stopShown({ stops }: Pick<PathModel, 'stops'>, { moment }: Pick<PathChoices, 'moment'>): number {
  const stop = stops.findIndex((each) => each.moment === moment);
  return stop === -1 ? stops.length - 1 : stop;
}
