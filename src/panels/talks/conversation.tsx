import type { PartyIndex, ReplyWord } from '#engine/model/moves.ts';
import type { Draft } from '#session/draft.ts';
import type { PartyMark } from '#session/party-mark.ts';
import type { DraftCommands } from '#session/running/draft-commands.ts';
import type { MoveCommands, PreparingCommands } from '#session/running/move-commands.ts';
import type { ReplyCommands } from '#session/running/reply-commands.ts';
import type { Speech } from '#session/speech.ts';
import type { QuestionModel } from '#session/table/desk/question-model.ts';
import type { TableModel } from '#session/table/table-model.ts';
import type { ThreadModel } from '#session/table/talks/thread-model.ts';
import { Button } from '../parts/button.tsx';
import { Icon } from '../parts/icon.tsx';
import { useSpeaker } from '../parts/use-speaker.ts';
import { BallotForm } from '../table/desk/ballot-form.tsx';
import { CarryLetter } from '../table/desk/carry-letter.tsx';
import { MailChoice } from '../table/desk/mail-choice.tsx';
import { ReviewLetter } from '../table/desk/review-letter.tsx';
import type { Landing } from '../table/offer/landing.ts';
import { focusHeading, focusHome } from '../table/parts/use-focus-home.ts';
import { MorningStrip } from '../table/record/morning-strip.tsx';
import { AnsweredElsewhere } from './answered-elsewhere.tsx';
import { AskAtRest } from './ask-at-rest.tsx';
import { Composer } from './composer.tsx';
import { LetterReply } from './letter-reply.tsx';
import { OpeningSpeech } from './opening-speech.tsx';
import { RefusalReply } from './refusal-reply.tsx';
import { Saying } from './saying.tsx';
import { Thread } from './thread.tsx';

/** Everything that the person can do in the conversations. */
export type TalkCommands = DraftCommands & MoveCommands & ReplyCommands & PreparingCommands;

export interface ConversationProps {
  readonly model: TableModel;
  readonly you: PartyMark;
  /** The delegation that the person reads and talks with. */
  readonly party: PartyIndex;
  /** True if the person has turned to it, and no paper has. */
  readonly isChosen: boolean;
  /** Sentence that the person is about to say, if any. */
  readonly speech: Speech | undefined;
  readonly landing: Landing;
  readonly commands: TalkCommands;
  onSpeak(speech: Speech | undefined): void;
  /** Another conversation is opened. */
  onChoose(party: PartyIndex): void;
  /** An article of the draft comes next. */
  onOpen(issue: number): void;
  /** Shows the offers that wait beside each other. */
  onCompare(): void;
  /** The draft has been sent to a delegation. */
  onSend(to: PartyIndex): void;
}

/** The conversation with one delegation, and below it what can be said next. */
export function Conversation(props: ConversationProps) {
  const { model, you, party } = props;
  const { say } = useSpeaker();
  const paper = paperOfOwn(props);
  const thread = model.threads.find((one) => one.party === party);
  const isWriting = model.draft.clauses.length > 0 || props.speech !== undefined;
  return (
    <section class="conversation flex" aria-label={say('talks.conversation')} {...focusHome('desk')}>
      {paper ??
        (thread && (
          <div class="sheet conversation-sheet" data-you={you.party}>
            {(isWriting || thread.entries.every(({ by, isOpening }) => by !== 'them' || isOpening)) && (
              <h2 class="vh" {...focusHeading}>
                {say('talks.with', { who: party })}
              </h2>
            )}
            {!isWriting && (
              <>
                <MorningStrip model={model} />
                <AnsweredElsewhere answers={model.answers} you={you.party} {...{ party, onChoose: props.onChoose }} />
                <Meanwhile turning={model.turning} thread={thread} threads={model.threads} moments={model.moments} />
              </>
            )}
            {!isWriting && thread.dayOver !== undefined && <p class="small strong">{thread.dayOver}</p>}
            <Thread key={party} {...{ thread, you }} isBrief={isWriting} />
            <Guessed {...props} />
            <PreparedWords {...props} />
            <Reply {...props} />
          </div>
        ))}
    </section>
  );
}

/** Papers that are no letter of the one that the person talks with: a vote, an opening statement, a letter to be carried. */
function paperOfOwn({ model, you, party, commands }: ConversationProps) {
  const { ballot, opening, carry, review } = model;
  if (ballot && party === you.party) {
    return <BallotForm key={ballot.track} ballot={ballot} you={you} onVote={(...vote) => commands.vote(...vote)} />;
  }
  if (opening && party === you.party) {
    return <OpeningSpeech opening={opening} you={you} onOpen={(...says) => commands.open(...says)} />;
  }
  if (carry && party === carry.from.party) return <CarryLetter key={carry.offer} carry={carry} commands={commands} />;
  if (review && party === review.by.party) {
    return <ReviewLetter key={review.draft} review={review} you={you} onReview={(over) => commands.review(over)} />;
  }
  return undefined;
}

/** The hint on the offer that was answered last, held against the answer; nothing if there was none. */
function Guessed({ model: { letter, answers }, party }: ConversationProps) {
  const answer = letter?.from.party === party ? letter : answers.filter(({ from }) => from.party === party).at(-1);
  return answer?.foretold ? <p class="note muted">{answer.foretold.words}</p> : null;
}

/** True if the person can write and speak: in its turn, or ahead of it where moves can be prepared. */
function mayWrite({ asked, prepared }: TableModel): boolean {
  return asked === 'talk' || prepared !== undefined;
}

function Reply(props: ConversationProps) {
  const { model, you, party, speech, commands, onOpen } = props;
  const { letter, question, asked, draft } = model;
  const isCountering = asked === 'answer' && draft.kind === 'counter';
  if (draft.clauses.length > 0 && (mayWrite(model) || isCountering || letter?.returns === true)) {
    return <OwnLetter {...props} />;
  }
  if (letter && letter.from.party === party) {
    const articles = model.tracks.flatMap((track) => track.articles);
    return (
      <LetterReply
        key={letter.offer}
        {...{ letter, you, articles, commands }}
        waiting={model.waiting.length}
        onCompare={props.onCompare}
        onChange={onOpen}
      />
    );
  }
  if (question && question.from.party === party) {
    return <QuestionReply question={question} onReply={(says) => commands.reply(says)} />;
  }
  if (speech !== undefined && mayWrite(model)) return <OwnWords {...props} speech={speech} />;
  return <AtRest {...props} />;
}

/** Things that the person says when its turn comes; each can be taken out again. */
function PreparedWords({ model: { prepared }, commands }: ConversationProps) {
  const { say } = useSpeaker();
  if (prepared === undefined || prepared.said.length === 0) return null;
  return (
    <section class="reply prepared" aria-label={say('talks.prepared')}>
      <h3 class="label muted">{say('talks.prepared')}</h3>
      <ul class="stack gap1">
        {prepared.said.map((words, place) => (
          <li key={words} class="row between gap3">
            <span class="reading">{words}</span>
            <Button kind="quiet" onClick={() => commands.dropPrepared(place)}>
              {say('talks.prepared-drop')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The person's letter in the making. */
function OwnLetter({ model, you, party, landing, commands, onChoose, onSend }: ConversationProps) {
  const { draft, delegations } = model;
  const addressed = draft.addressees.flatMap((one) => (one.addressed ? [one.party] : []));
  const sent = (send: () => void) => () => {
    onSend(addressed.includes(party) ? party : (addressed[0] ?? party));
    send();
  };
  const address = (one: PartyIndex): void => {
    commands.address(one);
    const [only, ...more] = addressed.includes(one) ? addressed.filter((other) => other !== one) : [...addressed, one];
    if (only !== undefined && more.length === 0) onChoose(only);
  };
  return (
    <Composer
      {...{ draft, delegations, landing, commands }}
      order={you.order}
      onAddress={address}
      onSend={sent(() => commands.send())}
      onPut={sent(() => commands.putSingleText())}
    />
  );
}

/** Sentence that the person is about to say. */
function OwnWords({ speech, commands, onSpeak }: ConversationProps & { readonly speech: Speech }) {
  const say = (): void => {
    onSpeak(undefined);
    commands.say(speech);
  };
  return (
    <Saying
      speech={speech}
      unsayable={commands.whyNotSay(speech)}
      words={commands.inWords(speech)}
      onSay={say}
      onDrop={() => onSpeak(undefined)}
    />
  );
}

/** Conversation in which nothing waits. */
function AtRest({ model, you, party, isChosen, commands, onSpeak, onOpen, onChoose }: ConversationProps) {
  const ready = model.ready.find((one) => one.party === party);
  const change = (draft: Draft): void => {
    commands.takeUp(draft);
    const first = draft.clauses[0];
    if (first !== undefined) onOpen(first.issue);
  };
  if (ready && mayWrite(model)) {
    return <RefusalReply ready={ready} onOffer={(draft) => commands.takeUp(draft)} onAsk={onSpeak} onChange={change} />;
  }
  const articles = model.tracks.flatMap((track) => track.articles);
  return (
    <div class="reply reply--rest">
      <RestNote model={model} onChoose={onChoose} />
      {mayWrite(model) && (
        <AskAtRest
          key={`${party} ${isChosen}`}
          {...{ party, isChosen, articles, commands }}
          you={you.party}
          sayable={model.speech.sayable}
          isAhead={model.prepared !== undefined}
        />
      )}
      {model.mail && <MailChoice mail={model.mail} onChoose={(mail) => commands.instruct(mail)} />}
    </div>
  );
}

/** The way to the delegation that waits for an answer; on the first day, how a letter or a question begins. */
function RestNote({
  model: { asked, letter, question, calendar, prepared },
  onChoose,
}: Pick<ConversationProps, 'model' | 'onChoose'>) {
  const { say } = useSpeaker();
  const from = letter?.from ?? question?.from;
  if (asked === 'wait') return <p class="note muted">{say(prepared ? 'talks.waits-prepare' : 'talks.waits')}</p>;
  if (from !== undefined) {
    return (
      <p>
        <button type="button" class="button button--primary waits-from" onClick={() => onChoose(from.party)}>
          {say('talks.waits-from', { who: from.party })}
        </button>
      </p>
    );
  }
  return calendar.round === 1 ? <p class="note muted">{say('talks.your-turn')}</p> : null;
}

interface QuestionReplyProps {
  readonly question: QuestionModel;
  onReply(says: ReplyWord): void;
}

/** The replies to a question that waits; none costs a move. */
export function QuestionReply({ question, onReply }: QuestionReplyProps) {
  const { say } = useSpeaker();
  return (
    <section class="reply" aria-label={say('talks.your-reply')}>
      <h3 class="label muted">{say('talks.your-reply')}</h3>
      <ul class="sentences stack">
        {question.replies.map(({ says, label, crosses }) => (
          <li key={says}>
            <button type="button" class="sentence" onClick={() => onReply(says)}>
              <span>{label}</span>
              {crosses && <small> {say('desk.your-red-line')}</small>}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Most lines that stand there: all of them are in the record. */
const MOST = 2;

interface MeanwhileProps {
  readonly turning: TableModel['turning'];
  /** Conversation that is read: what it says is not said twice. */
  readonly thread: ThreadModel;
  /** All conversations: what one of them tells is told in the same words. */
  readonly threads: readonly ThreadModel[];
  /** Scenes since the person last acted: what they have shown is not said twice either. */
  readonly moments: TableModel['moments'];
}

/** Acts of others since the person last acted that change the draft or the chances of a signature, the heaviest first. */
export function Meanwhile({ turning, thread, threads, moments }: MeanwhileProps) {
  const shown = moments.flatMap((moment) => [
    ...moment.tells.map((key) => `line ${key}`),
    ...(moment.kind === 'morning' ? moment.changes.map(({ key }) => key) : []),
  ]);
  const others = turning.filter(
    (line) =>
      !line.isInDraft && !thread.entries.some(({ key }) => key === line.key) && !shown.includes(`line ${line.key}`),
  );
  const told = new Map(threads.flatMap(({ entries }) => entries).map(({ key, words }) => [key, words]));
  return (
    <>
      {others.slice(0, MOST).map((line) => (
        <p key={line.key} class="thread-news small muted" data-new="true">
          <Icon name="info-circle" size={15} /> <span>{told.get(line.key) ?? line.words}</span>
        </p>
      ))}
    </>
  );
}
