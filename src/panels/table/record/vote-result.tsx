import type { VoteModel } from '#session/table/record/news-model.ts';
import { FormattedMessage } from '../../parts/formatted-message.tsx';
import { Mark } from '../../parts/mark.tsx';
import { PaperSheet } from '../../parts/paper-sheet.tsx';
import { Pen } from '../../parts/pen.tsx';
import { useSpeaker } from '../../parts/use-speaker.ts';

/** A vote on a slip of paper: the signatures, and over what the others have said no. */
export function VoteResult({ vote }: { readonly vote: VoteModel }) {
  const { say } = useSpeaker();
  return (
    <PaperSheet as="div" class="vote-result">
      <p class="reading">
        <FormattedMessage
          id={vote.signed ? 'news.vote-signed' : 'news.vote-not-signed'}
          values={{ title: vote.title }}
        />
      </p>
      <ul class="vote-result-ballots cluster">
        {vote.ballots.map(({ party, yes, over }) => (
          <li key={party.party}>
            {yes ? <Pen party={party} size={24} /> : <Mark party={party} size={24} dashed />}
            <span>{yes ? say('news.yes') : say('news.no', { over })}</span>
          </li>
        ))}
      </ul>
    </PaperSheet>
  );
}
