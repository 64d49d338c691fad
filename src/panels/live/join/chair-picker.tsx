import type { LobbyChair, LobbyTable } from '#session/live/lobby-model.ts';
import { FormattedMessage } from '../../parts/formatted-message.tsx';
import { Mark } from '../../parts/mark.tsx';
import { useSpeaker } from '../../parts/use-speaker.ts';

/** A chair that a pupil wants. */
export interface ChosenChair {
  readonly table: number;
  readonly party: number;
}

export interface ChairPickerProps {
  readonly tables: readonly LobbyTable[];
  readonly chosen: ChosenChair | undefined;
  readonly onChoose: (chair: ChosenChair) => void;
  /** True if occupied chairs may be taken. */
  readonly shares: boolean;
  readonly onShare: (shares: boolean) => void;
}

/** All chairs, table by table. Arrow keys move from chair to chair. */
export function ChairPicker({ tables, chosen, onChoose, shares, onShare }: ChairPickerProps) {
  const { say } = useSpeaker();
  return (
    <div class="stack gap3">
      {tables.map(({ table, name, chairs }) => (
        <fieldset key={table} class="picked-table stack gap1 shrink">
          <legend>{name}</legend>
          {chairs.map((chair) => (
            <Chair
              key={chair.party.party}
              chair={chair}
              isChosen={chosen?.table === table && chosen.party === chair.party.party}
              isOff={chair.who.length > 0 && !shares}
              onChoose={() => onChoose({ table, party: chair.party.party })}
            />
          ))}
        </fieldset>
      ))}
      <label class="picked-share flex pressable body-text">
        <input type="checkbox" checked={shares} onChange={(event) => onShare(event.currentTarget.checked)} />
        <span>
          {say('live-pupil.share')}
          <small class="note muted block">{say('live-pupil.share-about')}</small>
        </span>
      </label>
    </div>
  );
}

interface ChairProps {
  readonly chair: LobbyChair;
  readonly isChosen: boolean;
  readonly isOff: boolean;
  readonly onChoose: () => void;
}

function Chair({ chair, isChosen, isOff, onChoose }: ChairProps) {
  const { say } = useSpeaker();
  const { party, who } = chair;
  return (
    <label class="picked-chair stack gap3 centred ground corners pressable" data-chosen={isChosen} data-off={isOff}>
      <input class="vh" type="radio" name="live-chair" checked={isChosen} disabled={isOff} onChange={onChoose} />
      <Mark party={party} size={28} decorative />
      <span class="strong">{party.name}</span>
      <span class="note muted">
        {who.length > 0 ? (
          say('live-pupil.chair-at-table', { who })
        ) : (
          <FormattedMessage id="live-pupil.chair-free" values={{ party: party.name }} />
        )}
      </span>
    </label>
  );
}
