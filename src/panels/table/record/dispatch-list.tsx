import type { DispatchModel, VoteModel } from '#session/table/record/news-model.ts';
import { DelegationTag } from '../../parts/delegation-tag.tsx';
import { FormattedMessage } from '../../parts/formatted-message.tsx';
import { Mark } from '../../parts/mark.tsx';
import { PaperSheet } from '../../parts/paper-sheet.tsx';
import { Pen } from '../../parts/pen.tsx';
import { useSpeaker } from '../../parts/use-speaker.ts';

interface DispatchListProps {
  readonly dispatches: readonly DispatchModel[];
  /** Lines that are folded. */
  readonly folded?: readonly DispatchModel[];
}

/** Lines of the record, oldest first, with the delegation that each is about, and the reasons it gave. */
export function DispatchList({ dispatches, folded = [] }: DispatchListProps) {
  const { say } = useSpeaker();
  // A fold that is all there is, with one line in it, would take the room of that line and say nothing.
  if (dispatches.length === 0 && folded.length === 1) return <Lines dispatches={folded} />;
  return (
    <>
      {dispatches.length > 0 && <Lines dispatches={dispatches} />}
      {folded.length > 0 && (
        <details class="folded">
          <summary>{say(dispatches.length > 0 ? 'news.more' : 'news.small-matters', { lines: folded.length })}</summary>
          <Lines dispatches={folded} />
        </details>
      )}
    </>
  );
}

function Lines({ dispatches }: { readonly dispatches: readonly DispatchModel[] }) {
  return (
    <ul class="dispatches stack">
      {dispatches.map((dispatch) => (
        <li key={dispatch.key} class="dispatch stack" data-weight={dispatch.weight}>
          <span class="dispatch-mark" aria-hidden="true">
            {dispatch.about && <DelegationTag party={dispatch.about} kind="solid" />}
          </span>
          <div>
            <p>{dispatch.words}</p>
            {dispatch.vote && <VoteResult vote={dispatch.vote} />}
            {dispatch.reasons.map((reason) => (
              <p key={reason} class="dispatch-reason small muted">
                {reason}
              </p>
            ))}
          </div>
        </li>
      ))}
    </ul>
  );
}

/** A vote on a slip of paper: the signatures, and over what the others have said no. */
export function VoteResult({ vote }: { readonly vote: VoteModel }) {
  const { say } = useSpeaker();
  return (
    <PaperSheet as="div" class="vote-result stack">
      <p class="reading">
        <FormattedMessage
          id={vote.signed ? 'news.vote-signed' : 'news.vote-not-signed'}
          values={{ title: vote.title }}
        />
      </p>
      <ul class="vote-result-ballots cluster">
        {vote.ballots.map(({ party, yes, over }) => (
          <li class="row note" key={party.party}>
            {yes ? <Pen party={party} size={24} /> : <Mark party={party} size={24} dashed />}
            <span>{yes ? say('news.yes') : say('news.no', { over })}</span>
          </li>
        ))}
      </ul>
    </PaperSheet>
  );
}
