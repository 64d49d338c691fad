import type { PartyMark } from '#session/party-mark.ts';
import { questionAfter } from '#session/table/say/question-after.ts';
import type { SpeechChoice } from '#session/table/say/speech-form.ts';
import { focusHome } from '../parts/use-focus-home.ts';
import { News } from '../record/news.tsx';
import { NewsBelow } from '../record/news-below.tsx';
import { AnswerLetter } from './answer-letter.tsx';
import { Ballot } from './ballot.tsx';
import { CarryLetter } from './carry-letter.tsx';
import type { DeskCommands } from './desk-commands.ts';
import type { DeskModel } from './desk-model.ts';
import { Letter } from './letter.tsx';
import { MailChoice } from './mail-choice.tsx';
import { OnTop } from './on-top.tsx';
import { OpeningLetter } from './opening-letter.tsx';
import { QuestionLetter } from './question-letter.tsx';
import { ReviewLetter } from './review-letter.tsx';

export interface DeskProps {
  readonly model: DeskModel;
  readonly you: PartyMark;
  /** The letter is being countered in the text. */
  readonly countering: boolean;
  /** Somebody can still be addressed. */
  readonly reachable: boolean;
  readonly commands: DeskCommands;
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
  const { model, commands } = props;
  const waiting = waitingPaper(props);
  return (
    <div class="desk" {...focusHome('desk')}>
      {waiting && <OnTop model={model} />}
      {waiting ?? <AtRest {...props} />}
      {!waiting && model.mail && <MailChoice mail={model.mail} onChoose={(mail) => commands.instruct(mail)} />}
    </div>
  );
}

/** Nothing waits: the answers to what the person did, or the news. */
function AtRest({ model, reachable, onReword, onAsk }: DeskProps) {
  if (model.answers.length === 0) return <News model={model} />;
  const question = questionAfter(model.answers, model);
  const steps = {
    onReword: reachable ? onReword : undefined,
    onAsk: question && (() => onAsk(question)),
  };
  return (
    <>
      <AnswerLetter
        answers={model.answers}
        reactions={model.reactions}
        next={model.asked === 'talk' ? steps : undefined}
      />
      <NewsBelow model={model} />
    </>
  );
}

function waitingPaper({ model, you, countering, reachable, commands, onReword }: DeskProps) {
  const { ballot, question, opening, carry, review, letter } = model;
  if (ballot) {
    const { track } = ballot;
    return <Ballot key={`ballot-${track}`} ballot={ballot} you={you} onVote={(...vote) => commands.vote(...vote)} />;
  }
  if (question) {
    const { question: id } = question;
    return <QuestionLetter key={`question-${id}`} question={question} onReply={(says) => commands.reply(says)} />;
  }
  if (opening) return <OpeningLetter opening={opening} you={you} onOpen={(...says) => commands.open(...says)} />;
  if (carry) return <CarryLetter key={`carry-${carry.offer}`} carry={carry} commands={commands} />;
  if (review) {
    const { draft } = review;
    return (
      <ReviewLetter key={`review-${draft}`} review={review} you={you} onReview={(over) => commands.review(over)} />
    );
  }
  if (letter) {
    return (
      <Letter
        key={`letter-${letter.offer}`}
        letter={letter}
        reaction={model.reactions.find(({ party }) => party === letter.from.party)}
        you={you}
        behind={model.lettersBehind}
        waiting={model.waiting}
        countering={countering}
        commands={commands}
        onReword={onReword}
        canReword={reachable}
      />
    );
  }
  return undefined;
}
