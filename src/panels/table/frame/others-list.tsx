import type { DelegationModel } from '#session/table/parts/delegation-model.ts';
import { sentence } from '#session/words/names.ts';
import { subjectOfMark } from '#session/words/subject.ts';
import { Mark } from '../../parts/mark.tsx';
import { Term } from '../../parts/term.tsx';
import { MembersButton } from './members-button.tsx';

/** Trust and support at home of every delegation, in words and small numbers. */
export function OthersList({ delegations }: { readonly delegations: readonly DelegationModel[] }) {
  const firstTrusted = delegations.find((one) => one.trust !== undefined)?.party;
  return (
    <ul class="others-list">
      {delegations.map((one, place) => (
        <li key={one.party}>
          <Mark party={one} size={32} decorative />
          <div>
            <b>{one.you ? `${one.name}, you` : one.name}</b>
            {one.standing && (
              <p>
                {place === 0 ? <Term of="home">Support at home</Term> : 'Support at home'}: {one.standing.points} of 100
                ({one.standing.words})
              </p>
            )}
            {one.endedEarly !== undefined && <p>{one.endedEarly}</p>}
            {one.trust && <TrustLine delegation={one} trust={one.trust} isFirst={one.party === firstTrusted} />}
            <MembersButton delegation={one} />
          </div>
        </li>
      ))}
    </ul>
  );
}

interface TrustLineProps {
  readonly delegation: DelegationModel;
  readonly trust: NonNullable<DelegationModel['trust']>;
  /** The first line of its kind explains the word. */
  readonly isFirst: boolean;
}

function TrustLine({ delegation, trust, isFirst }: TrustLineProps) {
  const { it, them, verb } = subjectOfMark(delegation);
  const words = `You trust ${them}`;
  return (
    <p>
      {isFirst ? <Term of="trust">{words}</Term> : words}: {trust.inIt}. {sentence(it)} {verb('trust')} you:{' '}
      {trust.inYou}.
    </p>
  );
}
