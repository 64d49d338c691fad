import type { PartyIndex } from '#engine/model/moves.ts';
import type { AddresseeModel } from '#session/table/offer/addressee-model.ts';
import { Icon } from '../../parts/icon.tsx';
import { Tag } from '../../parts/tag.tsx';
import { useSpeaker } from '../../parts/use-speaker.ts';

interface AddresseesProps {
  readonly addressees: readonly AddresseeModel[];
  /** That it goes to several, while nobody is chosen. */
  readonly toAll: string | undefined;
  /** It is the person's turn to talk. That it is not, or that nobody is left, stands elsewhere. */
  readonly talking: boolean;
  onAddress(party: PartyIndex): void;
}

/** Whom the offer goes to: to all, until one is pressed. A delegation that cannot be addressed now says why. */
export function Addressees({ addressees, toAll, talking, onAddress }: AddresseesProps) {
  const { say } = useSpeaker();
  const reasons = addressees.filter((one) => one.unaddressable !== undefined);
  return (
    <div class="addressees">
      <fieldset class="chips" aria-describedby={toAll && 'addressed-to-all'}>
        <legend class="vh">{say('draft.to')}</legend>
        <span class="chips-label" aria-hidden="true">
          {say('draft.to')}
        </span>
        {addressees.map((addressee) => (
          <Chip key={addressee.party} addressee={addressee} chosen={toAll === undefined} onAddress={onAddress} />
        ))}
      </fieldset>
      {toAll && (
        <p id="addressed-to-all" class="addressee-note">
          {toAll}
        </p>
      )}
      {reasons.length > 0 && (
        <ul class={talking && reasons.length < addressees.length ? 'addressee-reasons' : 'vh'}>
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
  readonly addressee: AddresseeModel;
  /** Whoever is addressed has been chosen. */
  readonly chosen: boolean;
}

function Chip({ addressee, chosen, onAddress }: ChipProps) {
  const { say } = useSpeaker();
  const { party, unaddressable, via } = addressee;
  const addressed = addressee.addressed && chosen;
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
      <Tag party={addressee} kind="solid" named />
      {via && <span class="chip-via"> {say('draft.via', { via: via.party })}</span>}
    </button>
  );
}
