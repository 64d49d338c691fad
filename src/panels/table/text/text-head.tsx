import type { DelegationModel } from '#session/table/parts/delegation-model.ts';
import type { ReactionModel } from '#session/table/record/reaction-model.ts';
import { Mark } from '../../parts/mark.tsx';
import { partyClass } from '../../parts/party-shape.tsx';
import { useSpeaker } from '../../parts/use-speaker.ts';
import { MoodNote } from '../parts/mood-note.tsx';
import { focusHeading } from '../parts/use-focus-home.ts';
import { columnsOf, headOf } from './columns-of.ts';

interface TextHeadProps {
  readonly delegations: readonly DelegationModel[];
  readonly reactions: readonly ReactionModel[];
}

/** The head of the grid: a column for each delegation, with how it takes what the person did today, or else stands towards it. */
export function TextHead({ delegations, reactions }: TextHeadProps) {
  const { say } = useSpeaker();
  const columns = columnsOf(delegations);
  return (
    <header class="text-head grid-row">
      <div class="row">
        <h2 id="text-heading" class="document-heading document-title" {...focusHeading}>
          {say('text.heading')}
        </h2>
      </div>
      <ul class="grid-heads" aria-label={say('table.delegations')}>
        {delegations.map((delegation) => (
          <li key={delegation.party} class={`grid-head ${partyClass(delegation.order)}`} data-you={delegation.you}>
            <Mark party={delegation} size={24} decorative />
            <span class="grid-head-words note paper-muted column grid shrink">
              <b>{headOf(delegation, columns)}</b>{' '}
              <Mood of={delegation} reaction={reactions.find(({ party }) => party === delegation.party)} />
            </span>
          </li>
        ))}
      </ul>
      {/* The head of a column: each article says it again to those who listen. */}
      <p class="grid-worth note paper-muted row" aria-hidden="true">
        {say('grid.worth-to-you')}
      </p>
    </header>
  );
}

/**
 * Latest reaction of a delegation, else its attitude. The reaction `not-asked` is skipped, since it says nothing about
 * the mood.
 */
function Mood({ of, reaction }: { readonly of: DelegationModel; readonly reaction: ReactionModel | undefined }) {
  if (reaction === undefined || reaction.mood === 'not-asked') return <span>{of.towardsYou}</span>;
  return <MoodNote reaction={reaction} />;
}
