import type { Session } from '#session/session.ts';
import type { TableModel } from '#session/table-model.ts';
import { Ballot } from './ballot.tsx';
import { CarryLetter } from './carry-letter.tsx';
import { Letter } from './letter.tsx';
import { News } from './news.tsx';
import { QuestionLetter } from './question-letter.tsx';
import { ReviewLetter } from './review-letter.tsx';
import { focusHome } from './use-focus-home.ts';
import { yourMark } from './your-mark.ts';

export interface DeskProps {
  readonly session: Session;
  readonly model: TableModel;
  /** The person has begun to counter the letter: the text is next. */
  onCounter(): void;
}

/** What lies before the person: a ballot at dusk, else the letter that waits, else what has happened. */
export function Desk({ session, model, onCounter }: DeskProps) {
  return (
    <div class="desk" data-covers-stage {...focusHome('desk')}>
      {deskPaper(session, model, onCounter)}
    </div>
  );
}

function deskPaper(session: Session, model: TableModel, onCounter: () => void) {
  const you = yourMark(model);
  if (model.ballot) {
    return (
      <Ballot
        key={`ballot-${model.ballot.track}`}
        ballot={model.ballot}
        you={you}
        onVote={(yes, over) => session.vote(yes, over)}
      />
    );
  }
  if (model.question) {
    return (
      <QuestionLetter
        key={`question-${model.question.question}`}
        question={model.question}
        onReply={(says) => session.reply(says)}
      />
    );
  }
  if (model.carry) return <CarryLetter key={`carry-${model.carry.offer}`} carry={model.carry} session={session} />;
  if (model.review) {
    return <ReviewLetter key={`review-${model.review.draft}`} review={model.review} you={you} session={session} />;
  }
  if (model.letter) {
    return (
      <Letter
        key={`letter-${model.letter.offer}`}
        letter={model.letter}
        you={you}
        behind={model.lettersBehind}
        waiting={model.waiting}
        countering={model.draft.kind === 'counter'}
        session={session}
        onCounter={onCounter}
      />
    );
  }
  return <News model={model} />;
}
