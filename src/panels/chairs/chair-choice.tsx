/** Which delegation to speak for. */

import type { PartyIndex } from '#engine/model/moves.ts';
import type { BriefingModel, ChairModel } from '#session/screens-model.ts';
import { Icon } from '../parts/icon.tsx';
import { Mark } from '../parts/mark.tsx';
import { partyClass } from '../parts/party-shape.tsx';

export interface ChairChoiceProps {
  readonly chairs: BriefingModel['chairs'];
  readonly chosen: PartyIndex | undefined;
  readonly onChoose: (party: PartyIndex) => void;
}

/** The chairs as one group of radio buttons: arrow keys go from chair to chair. */
export function ChairChoice({ chairs, chosen, onChoose }: ChairChoiceProps) {
  return (
    <fieldset class="chairs-choice">
      <legend class="vh">Whose chair do you take?</legend>
      {chairs.map((chair) => (
        <Chair key={chair.party} chair={chair} taken={chair.party === chosen} onChoose={onChoose} />
      ))}
    </fieldset>
  );
}

interface ChairProps {
  readonly chair: ChairModel;
  readonly taken: boolean;
  readonly onChoose: (party: PartyIndex) => void;
}

function Chair({ chair, taken, onChoose }: ChairProps) {
  return (
    <label class={`chair ${partyClass(chair.order)}${taken ? ' chair--taken' : ''}`}>
      <input
        class="vh chair-radio"
        type="radio"
        name="chair"
        value={chair.party}
        checked={taken}
        onChange={() => onChoose(chair.party)}
      />
      <Mark party={chair} size={40} decorative />
      <span class="chair-words">
        <span class="chair-name">{chair.name}</span>
        <span class="chair-summary">{chair.summary}</span>
      </span>
      <span class="chair-who">
        <Icon name={taken ? 'user' : 'settings'} size={16} />
        {taken ? 'you' : 'negotiator'}
      </span>
    </label>
  );
}
