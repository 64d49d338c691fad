import { useState } from 'preact/hooks';
import type { IssueIndex } from '#engine/model/moves.ts';
import { joinSentences } from '#messages/join-sentences.ts';
import type { Speaker } from '#messages/speaker.ts';
import type { PartyMark } from '#session/party-mark.ts';
import type { ReplyCommands } from '#session/running/reply-commands.ts';
import type { ReviewModel } from '#session/table/desk/review-model.ts';
import { Button } from '../../parts/button.tsx';
import { ScrollRegion } from '../../parts/scroll-region.tsx';
import { type ConfirmQuestion, useAskFirst } from '../../parts/use-ask-first.tsx';
import { useSpeaker } from '../../parts/use-speaker.ts';
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
  const { say } = useSpeaker();
  const [over, setOver] = useState<readonly IssueIndex[]>([]);
  const toggle = (issue: IssueIndex): void =>
    setOver(over.includes(issue) ? over.filter((one) => one !== issue) : [...over, issue]);
  return (
    <article class="sheet letter review" aria-labelledby="desk-heading">
      <Seal party={review.by} />
      <LetterHead heading={review.heading}>
        <p class="letter-about note paper-faint">{review.about}</p>
      </LetterHead>
      <ScrollRegion class="letter-body" label={say('desk.review-says')}>
        <LetterReasons from={review.by} reasons={review.reasons} />
        <ReviewClauses clauses={review.clauses} over={over} most={review.most} onToggle={toggle} />
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
  const speaker = useSpeaker();
  const { say } = speaker;
  const answering = useAskFirst(
    () => questionOf(speaker, review, over),
    () => onReview(over),
  );
  const whole = over.length === 0;
  return (
    <div class="letter-answers">
      <Button
        kind={whole ? 'primary' : 'paper'}
        icon="signature"
        onClick={() => answering.start()}
        disabledReason={whole ? undefined : say('desk.review-marked')}
      >
        {say('desk.review-accept')}
      </Button>
      <Button
        kind={whole ? 'paper' : 'primary'}
        icon="pencil"
        onClick={() => answering.start()}
        disabledReason={whole ? say('desk.review-unmarked') : undefined}
      >
        {say('desk.review-change', { marked: over.length })}
      </Button>
      {answering.dialog}
    </div>
  );
}

/**
 * Returns the confirmation question for accepting unmarked clauses that the person may not have meant to accept;
 * `undefined` if there are none.
 */
function questionOf(
  speaker: Speaker,
  { clauses, worth }: ReviewModel,
  over: readonly IssueIndex[],
): ConfirmQuestion | undefined {
  const { say } = speaker;
  const whole = over.length === 0;
  const accepted = clauses.filter(({ issue }) => !over.includes(issue));
  const crossed = whole ? worth.redLine : undefined;
  const lines = accepted.filter(({ redLine }) => redLine).map(({ number }) => say('desk.article-crosses', { number }));
  const words = accepted.flatMap(({ goesBack }) => goesBack ?? []);
  const warnings = [
    ...(crossed === undefined ? lines : [say('desk.crosses-own-line', { because: crossed })]),
    ...words,
  ];
  if (warnings.length === 0) return undefined;
  return {
    heading: say(whole ? 'desk.accept-anyway-ask' : 'desk.accept-rest-ask'),
    words: joinSentences(speaker, [...warnings, say('desk.withdrawing-costs')]),
    confirmLabel: say(whole ? 'desk.accept-anyway' : 'desk.accept-rest'),
  };
}
