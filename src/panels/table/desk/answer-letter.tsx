import type { AnswerModel } from '#session/table/record/answer-model.ts';
import type { ReactionModel } from '#session/table/record/reaction-model.ts';
import { Button } from '../../parts/button.tsx';
import { Icon } from '../../parts/icon.tsx';
import { ScrollRegion } from '../../parts/scroll-region.tsx';
import { useSpeaker } from '../../parts/use-speaker.ts';
import { NamelessMoodNote } from '../parts/mood-note.tsx';
import { ForetoldLine } from './foretold-line.tsx';
import { LetterHead } from './letter-head.tsx';
import { LetterReasons } from './letter-reasons.tsx';
import { Seal } from './seal.tsx';

interface AnswerLetterProps {
  /** One or more: an offer to several is answered by each, and a day may bring answers to several things. */
  readonly answers: readonly AnswerModel[];
  readonly reactions: readonly ReactionModel[];
  /** The person may go on; absent while it waits for others. There is other wording to choose while somebody can be
   * addressed, and something to ask where one of them has refused and can be asked. */
  readonly next: { readonly onReword: (() => void) | undefined; readonly onAsk: (() => void) | undefined } | undefined;
}

/** What was said in answer to what one did, on paper: read it, then choose other wording or ask. */
export function AnswerLetter({ answers, reactions, next }: AnswerLetterProps) {
  const { say } = useSpeaker();
  const [first] = answers;
  if (first === undefined) return null;
  const rewording = answers.some(isRefusal) ? 'answer.other-wording' : 'answer.to-the-text';
  const reactionOf = ({ from }: AnswerModel) => reactions.find(({ party }) => party === from.party);
  return (
    <article class="sheet letter answer" aria-labelledby="desk-heading">
      <Seal party={first.from} />
      <LetterHead heading={answers.length === 1 ? first.heading : say('answer.several', { answers: answers.length })}>
        {answers.length === 1 && <AboutAnswer answer={first} reaction={reactionOf(first)} />}
      </LetterHead>
      <ScrollRegion class="answer-body" label={say('answer.says')}>
        {answers.map((answer) => (
          <AnswerText key={answer.key} answer={answer} reaction={reactionOf(answer)} headed={answers.length > 1} />
        ))}
      </ScrollRegion>
      {next && (next.onReword ?? next.onAsk) && (
        <div class="letter-answers">
          {next.onReword && (
            <Button kind="paper" icon="pencil" onClick={next.onReword} disabledReason={nobodyLeftFor(answers)}>
              {say(rewording)}
            </Button>
          )}
          {next.onAsk && (
            <Button kind="paper" icon="message-question" onClick={next.onAsk}>
              {say('answer.ask-why')}
            </Button>
          )}
        </div>
      )}
    </article>
  );
}

/** Whether an offer of the person's has come back. */
function isRefusal({ accepted, clauses }: AnswerModel): boolean {
  return !accepted && clauses.length > 0;
}

/** Why no other wording can be sent today on any part on which an offer has come back; `undefined` if it can. */
function nobodyLeftFor(answers: readonly AnswerModel[]): string | undefined {
  const reasons = answers.filter(isRefusal).map(({ nobodyLeft }) => nobodyLeft);
  return reasons.includes(undefined) ? undefined : reasons[0];
}

interface ToldAnswer {
  readonly answer: AnswerModel;
  readonly reaction: ReactionModel | undefined;
}

function AboutAnswer({ answer, reaction }: ToldAnswer) {
  return (
    <p class="letter-about">
      {answer.about} {answer.carried} {reaction && <NamelessMoodNote reaction={reaction} />}
    </p>
  );
}

function AnswerText({ answer, reaction, headed }: ToldAnswer & { readonly headed: boolean }) {
  return (
    <section class="answer-text" aria-label={answer.heading}>
      {headed && (
        <header>
          <h3>{answer.heading}</h3>
          <AboutAnswer answer={answer} reaction={reaction} />
        </header>
      )}
      {answer.clauses.length === 0 && <p class="answer-words">{answer.words}</p>}
      <LetterReasons from={answer.from} reasons={answer.reasons} />
      {answer.clauses.length > 0 && <AnswerClauses answer={answer} />}
      <ForetoldLine foretold={answer.foretold} />
    </section>
  );
}

/** What the offer said, and what has become of each of it. */
function AnswerClauses({ answer }: { readonly answer: AnswerModel }) {
  return (
    <ul class="answer-clauses">
      {answer.clauses.map((clause) => (
        <li key={clause.issue}>
          <Icon name={answer.accepted ? 'signature' : 'arrow-back-up'} size={18} />
          <span>
            <span class="letter-article">
              {clause.number} {clause.title}
            </span>{' '}
            {clause.label} <span class="answer-fate">{clause.fate}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}
