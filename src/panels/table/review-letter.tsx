import { useState } from 'preact/hooks';
import type { IssueIndex } from '#engine/model/moves.ts';
import type { PartyMark } from '#session/party-mark.ts';
import type { Session } from '#session/session.ts';
import type { ReviewModel } from '#session/table-model.ts';
import { Button } from '../parts/button.tsx';
import { ScrollRegion } from '../parts/scroll-region.tsx';
import { WorthLine } from '../parts/worth-line.tsx';
import { ReviewClauses } from './review-clauses.tsx';
import { Seal } from './seal.tsx';
import { focusHeading } from './use-focus-home.ts';

interface ReviewLetterProps {
  readonly review: ReviewModel;
  readonly you: PartyMark;
  readonly session: Session;
}

/** A mediator's single text: mark what must change and accept the rest for now. */
export function ReviewLetter({ review, you, session }: ReviewLetterProps) {
  const [over, setOver] = useState<readonly IssueIndex[]>([]);
  const toggle = (issue: IssueIndex): void =>
    setOver(over.includes(issue) ? over.filter((one) => one !== issue) : [...over, issue]);
  return (
    <article class="sheet letter review" aria-labelledby="desk-heading">
      <Seal party={review.by} />
      <header class="letter-head">
        <span class="step" aria-hidden="true">
          1
        </span>
        <div>
          <h2 id="desk-heading" class="document-heading" {...focusHeading}>
            {review.heading}
          </h2>
          <p class="letter-about">
            {review.about}. Mark what must change, {review.most} at most: you accept the rest for now. It costs no move.
          </p>
        </div>
      </header>
      <ScrollRegion class="letter-body" label="What the single text says">
        <ReviewClauses clauses={review.clauses} over={over} most={review.most} onToggle={toggle} />
        {review.reasons.length > 0 && (
          <div class="letter-reasons">
            <h3>Why</h3>
            {review.reasons.map((reason) => (
              <p key={reason}>{reason}</p>
            ))}
          </div>
        )}
      </ScrollRegion>
      <WorthLine worth={review.worth} party={you} of="with all of it" />
      <div class="letter-answers">
        <Button
          kind={over.length === 0 ? 'primary' : 'paper'}
          icon="signature"
          onClick={() => session.review([])}
          disabledReason={over.length === 0 ? undefined : 'You have marked what must change.'}
        >
          Accept it all for now
        </Button>
        <Button
          kind={over.length === 0 ? 'paper' : 'primary'}
          icon="pencil"
          onClick={() => session.review(over)}
          disabledReason={over.length === 0 ? 'Mark an article first.' : undefined}
        >
          {over.length > 1 ? 'These must change' : 'This must change'}
        </Button>
      </div>
    </article>
  );
}
