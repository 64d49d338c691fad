import type { DelegationModel } from '#session/table/parts/delegation-model.ts';
import { Mark } from '../../parts/mark.tsx';
import { partyClass } from '../../parts/party-shape.tsx';
import { useSpeaker } from '../../parts/use-speaker.ts';
import { focusHeading } from '../parts/use-focus-home.ts';
import { columnsOf, headOf } from './columns-of.ts';

/** The head of the grid: a column for each delegation, with how it stands towards the person. */
export function TextHead({ delegations }: { readonly delegations: readonly DelegationModel[] }) {
  const { say } = useSpeaker();
  const columns = columnsOf(delegations);
  return (
    <header class="text-head grid-row">
      <div class="text-title">
        <span class="step" aria-hidden="true">
          2
        </span>
        <h2 id="text-heading" class="document-heading" {...focusHeading}>
          {say('text.heading')}
        </h2>
      </div>
      <ul class="grid-heads" aria-label={say('table.delegations')}>
        {delegations.map((delegation) => (
          <li key={delegation.party} class={`grid-head ${partyClass(delegation.order)}`} data-you={delegation.you}>
            <Mark party={delegation} size={24} decorative />
            <span class="grid-head-words">
              <b>{headOf(delegation, columns)}</b> <span>{delegation.towardsYou}</span>
            </span>
          </li>
        ))}
      </ul>
      <p class="grid-worth">{say('grid.worth-to-you')}</p>
    </header>
  );
}
