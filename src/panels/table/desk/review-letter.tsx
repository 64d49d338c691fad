import { useState } from 'preact/hooks';
import type { IssueIndex } from '#engine/model/moves.ts';
import type { PartyMark } from '#session/party-mark.ts';
import type { ReplyCommands } from '#session/running/reply-commands.ts';
import type { ReviewModel } from '#session/table/desk/review-model.ts';
import { Button } from '../../parts/button.tsx';
import { ScrollRegion } from '../../parts/scroll-region.tsx';
import { type Question, useAskFirst } from '../../parts/use-ask-first.tsx';
import { WorthLine } from '../../parts/worth-line.tsx';
import { LetterHead } from './letter-head.tsx';
import { LetterReasons } from './letter-reasons.tsx';
import { ReviewClauses } from './review-clauses.tsx';
import { Seal } from './seal.tsx';

interface ReviewLetterProps {
  readonly review: ReviewModel;
  readonly you: PartyMark;
  readonly onReview: ReplyCommands['review'];
}

/** A mediator's single text: mark what must change and accept the rest for now. */
export function ReviewLetter({ review, you, onReview }: ReviewLetterProps) {
  const [over, setOver] = useState<readonly IssueIndex[]>([]);
  const toggle = (issue: IssueIndex): void =>
    setOver(over.includes(issue) ? over.filter((one) => one !== issue) : [...over, issue]);
  return (
    <article class="sheet letter review" aria-labelledby="desk-heading">
      <Seal party={review.by} />
      <LetterHead heading={review.heading}>
        <p class="letter-about">
          {review.about}. Mark what must change, {review.most} at most: you accept the rest for now. It costs no move.
        </p>
      </LetterHead>
      <ScrollRegion class="letter-body" label="What the single text says">
        <ReviewClauses clauses={review.clauses} over={over} most={review.most} onToggle={toggle} />
        <LetterReasons reasons={review.reasons} />
      </ScrollRegion>
      <WorthLine worth={review.worth} party={you} of="with-all" />
      <ReviewAnswers review={review} over={over} onReview={onReview} />
    </article>
  );
}

interface ReviewAnswersProps extends Pick<ReviewLetterProps, 'review' | 'onReview'> {
  /** The clauses that are marked. */
  readonly over: readonly IssueIndex[];
}

/** To accept all of it, or all but what is marked; asked first where that would hurt the person itself. */
function ReviewAnswers({ review, over, onReview }: ReviewAnswersProps) {
  const answering = useAskFirst(
    () => questionOf(review, over),
    () => onReview(over),
  );
  const whole = over.length === 0;
  return (
    <div class="letter-answers">
      <Button
        kind={whole ? 'primary' : 'paper'}
        icon="signature"
        onClick={() => answering.start()}
        disabledReason={whole ? undefined : 'You have marked what must change.'}
      >
        Accept it all for now
      </Button>
      <Button
        kind={whole ? 'paper' : 'primary'}
        icon="pencil"
        onClick={() => answering.start()}
        disabledReason={whole ? 'Mark an article first.' : undefined}
      >
        {over.length > 1 ? 'These must change' : 'This must change'}
      </Button>
      {answering.dialog}
    </div>
  );
}

/** What a person may not have meant to accept in what it has not marked. */
function questionOf({ clauses, worth }: ReviewModel, over: readonly IssueIndex[]): Question | undefined {
  const accepted = clauses.filter(({ issue }) => !over.includes(issue));
  const crossed = over.length === 0 && worth.redLine !== undefined;
  const lines = accepted
    .filter(({ redLine }) => redLine)
    .map(({ number }) => `Article ${number} crosses your own red line.`);
  const words = accepted.flatMap(({ goesBack }) => (goesBack === undefined ? [] : [goesBack]));
  const warnings = [...(crossed ? [`It crosses your own red line. ${worth.redLine}`] : lines), ...words];
  if (warnings.length === 0) return undefined;
  const what = over.length === 0 ? 'it' : 'the rest';
  return {
    heading: `Accept ${what} all the same?`,
    words: `${warnings.join(' ')} To take your initial back later costs you trust.`,
    confirmLabel: over.length === 0 ? 'Accept all the same' : 'Accept the rest all the same',
  };
}
