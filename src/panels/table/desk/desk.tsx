import type { Session } from '#session/running/session.ts';
import { questionAfter } from '#session/table/say/question-after.ts';
import type { SpeechChoice } from '#session/table/say/speech-form.ts';
import type { TableModel } from '#session/table/table-model.ts';
import { canAddress } from '../parts/can-address.ts';
import { focusHome } from '../parts/use-focus-home.ts';
import { yourMark } from '../parts/your-mark.ts';
import { News } from '../record/news.tsx';
import { NewsBelow } from '../record/news-below.tsx';
import { AnswerLetter } from './answer-letter.tsx';
import { Ballot } from './ballot.tsx';
import { CarryLetter } from './carry-letter.tsx';
import { Letter } from './letter.tsx';
import { MailChoice } from './mail-choice.tsx';
import { OnTop } from './on-top.tsx';
import { OpeningLetter } from './opening-letter.tsx';
import { QuestionLetter } from './question-letter.tsx';
import { ReviewLetter } from './review-letter.tsx';

export interface DeskProps {
  readonly session: Session;
  readonly model: TableModel;
  /** The text is next: to counter a letter, or to choose other wording after an answer. */
  onReword(): void;
  /** The person wants to ask something. */
  onAsk(question: Partial<SpeechChoice>): void;
}

/**
 * What lies before the person: the paper that waits for it, under what was answered to it and what has turned; else the
 * answers themselves; else what has happened.
 */
export function Desk(props: DeskProps) {
  const waiting = waitingPaper(props);
  return (
    <div class="desk" data-covers-stage {...focusHome('desk')}>
      {waiting && <OnTop model={props.model} />}
      {waiting ?? <AtRest {...props} />}
      {!waiting && <MailChoice model={props.model} onChoose={(mail) => props.session.instruct(mail)} />}
    </div>
  );
}

/** Nothing waits: the answers to what the person did, or the news. */
function AtRest({ model, onReword, onAsk }: DeskProps) {
  if (model.answers.length === 0) return <News model={model} />;
  const question = questionAfter(model.answers, model);
  const steps = {
    onReword: canAddress(model) ? onReword : undefined,
    onAsk: question && (() => onAsk(question)),
  };
  return (
    <>
      <AnswerLetter answers={model.answers} next={model.asked === 'talk' ? steps : undefined} />
      <NewsBelow model={model} />
    </>
  );
}

function waitingPaper({ session, model, onReword }: DeskProps) {
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
  if (model.opening) return <OpeningLetter opening={model.opening} you={you} session={session} />;
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
        onCounter={onReword}
      />
    );
  }
  return undefined;
}
