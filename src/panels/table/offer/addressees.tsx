import type { PartyIndex } from '#engine/model/moves.ts';
import type { DelegationModel } from '#session/table/parts/delegation-model.ts';
import { Icon } from '../../parts/icon.tsx';
import { Tag } from '../../parts/tag.tsx';

interface AddresseesProps {
  readonly delegations: readonly DelegationModel[];
  /** That it goes to several, while nobody is chosen. */
  readonly toAll: string | undefined;
  /** It is the person's turn to talk. That it is not, or that nobody is left, stands elsewhere. */
  readonly talking: boolean;
  onAddress(party: PartyIndex): void;
}

/** Whom the offer goes to: to all, until one is pressed. A delegation that cannot be addressed now says why. */
export function Addressees({ delegations, toAll, talking, onAddress }: AddresseesProps) {
  const others = delegations.filter((one) => !one.you);
  const reasons = others.filter((one) => one.unaddressable !== undefined);
  return (
    <div class="addressees">
      <fieldset class="chips" aria-describedby={toAll && 'addressed-to-all'}>
        <legend class="vh">To</legend>
        <span class="chips-label" aria-hidden="true">
          To
        </span>
        {others.map((delegation) => (
          <Chip key={delegation.party} delegation={delegation} chosen={toAll === undefined} onAddress={onAddress} />
        ))}
      </fieldset>
      {toAll && (
        <p id="addressed-to-all" class="addressee-note">
          {toAll}
        </p>
      )}
      {reasons.length > 0 && (
        <ul class={talking && reasons.length < others.length ? 'addressee-reasons' : 'vh'}>
          {reasons.map((one) => (
            <li key={one.party} id={`unaddressable-${one.party}`}>
              {one.unaddressable}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

interface ChipProps extends Pick<AddresseesProps, 'onAddress'> {
  readonly delegation: DelegationModel;
  /** Whoever is addressed has been chosen. */
  readonly chosen: boolean;
}

function Chip({ delegation, chosen, onAddress }: ChipProps) {
  const { party, unaddressable, via } = delegation;
  const addressed = delegation.addressed && chosen;
  const barred = unaddressable !== undefined;
  return (
    <button
      type="button"
      class="chip"
      aria-pressed={addressed}
      aria-disabled={barred}
      aria-describedby={barred ? `unaddressable-${party}` : undefined}
      onClick={() => !barred && onAddress(party)}
    >
      {addressed && <Icon name="check" size={14} />}
      {barred && <Icon name="lock" size={14} />}
      <Tag party={delegation} kind="solid" named />
      {via && <span class="chip-via"> via {via.name}</span>}
    </button>
  );
}
