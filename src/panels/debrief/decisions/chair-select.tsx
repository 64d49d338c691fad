import type { PartyIndex } from '#engine/model/moves.ts';
import type { PartyMark } from '#session/party-mark.ts';
import { DelegationTag } from '../../parts/delegation-tag.tsx';
import { useSpeaker } from '../../parts/use-speaker.ts';

interface ChairSelectProps {
  readonly chairs: readonly PartyMark[];
  readonly chair: PartyIndex;
  /** The chair in which somebody sat. */
  readonly own: PartyIndex | undefined;
  readonly onChoose: (chair: PartyIndex) => void;
}

/** Selector for the chair whose decisions are shown. */
export function ChairSelect({ chairs, chair, own, onChoose }: ChairSelectProps) {
  const { say } = useSpeaker();
  const chosen = chairs.find(({ party }) => party === chair);
  return (
    <label class="chair-select">
      {chosen !== undefined && <DelegationTag party={chosen} kind="solid" />}
      <span class="vh">{say('debrief-measures.chair')}</span>
      <select
        class="choice-list"
        value={String(chair)}
        onChange={(event) => onChoose(Number(event.currentTarget.value))}
      >
        {chairs.map(({ party, name }) => (
          <option key={party} value={String(party)}>
            {party === own ? say('debrief-measures.own-chair', { name }) : name}
          </option>
        ))}
      </select>
    </label>
  );
}
