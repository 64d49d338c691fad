import type { DelegationModel } from '#session/table-model.ts';
import { Mark } from '../parts/mark.tsx';
import { Term } from '../parts/term.tsx';
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
            <p>
              {place === 0 ? <Term of="home">At home</Term> : 'At home'}: {one.standing.words} ({one.standing.points} of
              100)
            </p>
            {one.endedEarly !== undefined && <p>{one.endedEarly}</p>}
            {one.trust && (
              <p>
                {one.party === firstTrusted ? <Term of="trust">You trust it</Term> : 'You trust it'}: {one.trust.inIt}.
                It trusts you: {one.trust.inYou}.
              </p>
            )}
            <MembersButton delegation={one} />
          </div>
        </li>
      ))}
    </ul>
  );
}
