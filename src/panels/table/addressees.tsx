import type { PartyIndex } from '#engine/model/moves.ts';
import type { DelegationModel } from '#session/table-model.ts';
import { Icon } from '../parts/icon.tsx';
import { Tag } from '../parts/tag.tsx';

interface AddresseesProps {
  readonly delegations: readonly DelegationModel[];
  /** It is the person's turn to talk; else why nobody can be addressed stands elsewhere. */
  readonly talking: boolean;
  onAddress(party: PartyIndex): void;
}

/** Whom the offer goes to. A delegation that cannot be addressed now says why. */
export function Addressees({ delegations, talking, onAddress }: AddresseesProps) {
  const others = delegations.filter((one) => !one.you);
  const reasons = others.filter((one) => one.unaddressable !== undefined);
  return (
    <div class="addressees">
      <fieldset class="chips">
        <legend class="vh">To</legend>
        <span class="chips-label" aria-hidden="true">
          To
        </span>
        {others.map((delegation) => (
          <Chip key={delegation.party} delegation={delegation} onAddress={onAddress} />
        ))}
      </fieldset>
      {reasons.length > 0 && (
        <ul class={talking ? 'addressee-reasons' : 'vh'}>
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

function Chip({
  delegation,
  onAddress,
}: { readonly delegation: DelegationModel } & Pick<AddresseesProps, 'onAddress'>) {
  const { party, addressed, unaddressable, via } = delegation;
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
      <Tag party={delegation} kind="solid" />
      {via && <span class="chip-via"> via {via.mark}</span>}
    </button>
  );
}
