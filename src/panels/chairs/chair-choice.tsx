/** Choice of the delegation to play, and of the players of the others. */

import type { PartyIndex } from '#engine/model/moves.ts';
import type { BriefingModel, ChairModel } from '#session/screens/briefing-model.ts';
import { FormattedMessage } from '../parts/formatted-message.tsx';
import { Icon } from '../parts/icon.tsx';
import { Mark } from '../parts/mark.tsx';
import { partyClass } from '../parts/party-shape.tsx';
import { useTextLanguage } from '../parts/text-language.ts';
import { useSpeaker } from '../parts/use-speaker.ts';
import { LockMark } from './lock-mark.tsx';

export interface ChairChoiceProps {
  readonly chairs: BriefingModel['chairs'];
  readonly chosen: PartyIndex | undefined;
  readonly onChoose: (party: PartyIndex) => void;
  /** Other chairs that persons play, at the same device. */
  readonly others: readonly PartyIndex[];
  readonly onOther: (party: PartyIndex, isPerson: boolean) => void;
  /** Chosen by the sender of the settings. */
  readonly locked: boolean;
}

/**
 * The chairs as one group of radio buttons: arrow keys go from chair to chair. Beside each, who plays it, once one's own
 * is chosen: before, who pressed that in a chair did not take it.
 */
export function ChairChoice({ chairs, chosen, onChoose, others, onOther, locked }: ChairChoiceProps) {
  const { say } = useSpeaker();
  const advice = others.length === 0 ? 'chairs.beside-you' : 'chairs.handing-over';
  return (
    <>
      <fieldset class="stack shrink">
        <legend class="vh">{say('chairs.question')}</legend>
        {chairs.map((chair) => (
          <div key={chair.party} class={`chair-row ${partyClass(chair.order)}`}>
            <Chair
              chair={chair}
              taken={chair.party === chosen}
              locked={locked && chair.party !== chosen}
              onChoose={onChoose}
            />
            {chair.party === chosen ? (
              <span class="chair-who note">
                <Icon name="user" size={16} />
                {say('chairs.you')}
                {locked && <LockMark />}
              </span>
            ) : (
              chosen !== undefined && (
                <WhoPlays
                  chair={chair}
                  isPerson={others.includes(chair.party)}
                  onOther={locked ? undefined : onOther}
                />
              )
            )}
          </div>
        ))}
      </fieldset>
      {chosen !== undefined && (
        <p class="chairs-advice note muted">{say(locked && others.length === 0 ? 'chairs.chair-locked' : advice)}</p>
      )}
    </>
  );
}

interface ChairProps {
  readonly chair: ChairModel;
  readonly taken: boolean;
  readonly locked: boolean;
  readonly onChoose: (party: PartyIndex) => void;
}

function Chair({ chair, taken, locked, onChoose }: ChairProps) {
  const lang = useTextLanguage();
  return (
    <label class={taken ? 'chair chair--taken' : 'chair'}>
      <input
        class="vh chair-radio"
        type="radio"
        name="chair"
        value={chair.party}
        checked={taken}
        disabled={locked}
        onChange={() => onChoose(chair.party)}
      />
      <Mark party={chair} size={40} decorative />
      <span class="chair-words grid grow shrink" lang={lang}>
        <span class="chair-name centred flex">{chair.name}</span>
        <span class="note muted">{chair.summary}</span>
      </span>
    </label>
  );
}

interface WhoPlaysProps {
  readonly chair: ChairModel;
  readonly isPerson: boolean;
  /** Absent where it is not to be changed. */
  readonly onOther: ((party: PartyIndex, isPerson: boolean) => void) | undefined;
}

/** Says who plays a chair, and changes it when pressed. */
function WhoPlays({ chair, isPerson, onOther }: WhoPlaysProps) {
  const words = (
    <>
      <Icon name={isPerson ? 'user' : 'settings'} size={16} />
      <span>
        <FormattedMessage
          id={isPerson ? 'chairs.person-plays' : 'chairs.negotiator-plays'}
          values={{ party: chair.party }}
        />
      </span>
    </>
  );
  if (onOther === undefined) return <span class="chair-who note">{words}</span>;
  return (
    <button
      type="button"
      class="chair-who note chair-who--button"
      data-person={isPerson}
      onClick={() => onOther(chair.party, !isPerson)}
    >
      {words}
    </button>
  );
}
