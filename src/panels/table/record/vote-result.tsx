import type { VoteModel } from '#session/table/record/news-model.ts';
import { Mark } from '../../parts/mark.tsx';
import { Pen } from '../../parts/pen.tsx';
import { Sheet } from '../../parts/sheet.tsx';

/** A vote on a slip of paper: the signatures, and over what the others have said no. */
export function VoteResult({ vote }: { readonly vote: VoteModel }) {
  return (
    <Sheet as="div" class="vote-result">
      <p class="vote-result-title">
        <b>{vote.signed ? 'Signed' : 'Not signed'}:</b> {vote.title}
      </p>
      <ul class="vote-result-ballots">
        {vote.ballots.map(({ party, yes, over }) => (
          <li key={party.party}>
            {yes ? <Pen party={party} size={24} /> : <Mark party={party} size={24} dashed />}
            <span>{yes ? 'yes' : `no: ${over.join(', ')}`}</span>
          </li>
        ))}
      </ul>
    </Sheet>
  );
}
