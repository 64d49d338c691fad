/** Selector for the named points of the map. */
import { useId } from 'preact/hooks';
import { useSpeaker } from '../../parts/use-speaker.ts';
import type { Picked } from './deal-choices.ts';
import type { LaidStone } from './stones-laid.ts';

interface StoneChoiceProps {
  readonly stones: readonly LaidStone[];
  readonly picked: Picked | undefined;
  readonly onPick: (picked: Picked | undefined) => void;
}

/** Radio buttons where the stones lie: one stop of the Tab key, arrows go from one to the next, Escape lets go. */
export function StoneChoice({ stones, picked, onPick }: StoneChoiceProps) {
  const { say } = useSpeaker();
  const name = useId();
  const chosen = picked !== undefined && 'stone' in picked ? picked.stone : undefined;
  return (
    <fieldset class="deal-stones">
      <legend class="vh">{say('debrief-deals.stones-label')}</legend>
      {stones.map(({ stone, x, y }) => (
        <label key={stone.key} class="deal-stone" style={{ left: `${x}px`, top: `${y}px` }} title={stone.heading}>
          <input
            type="radio"
            class="vh"
            name={name}
            checked={stone.key === chosen}
            onChange={() => onPick({ stone: stone.key })}
            onKeyDown={(event) => {
              if (event.key === 'Escape') onPick(undefined);
            }}
          />
          <span class="vh">{stone.heading}</span>
        </label>
      ))}
    </fieldset>
  );
}
