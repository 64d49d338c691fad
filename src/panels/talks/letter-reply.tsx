import { useState } from 'preact/hooks';
import type { PartyMark } from '#session/party-mark.ts';
import type { CounterCommands, DraftCommands } from '#session/running/draft-commands.ts';
import type { AnswerCommands } from '#session/running/reply-commands.ts';
import type { LetterModel } from '#session/table/desk/letter-model.ts';
import type { ArticleModel } from '#session/table/text/article-model.ts';
import { Button } from '../parts/button.tsx';
import { type DrawTag, FormattedMessage } from '../parts/formatted-message.tsx';
import { partyClass } from '../parts/party-shape.tsx';
import { useSpeaker } from '../parts/use-speaker.ts';
import { WorthBar, WorthWords } from '../parts/worth-line.tsx';
import { Accept } from '../table/desk/accept.tsx';
import { disputedIn } from './disputed-in.ts';
import { RefusalForm } from './refusal.tsx';

interface LetterReplyProps {
  readonly letter: LetterModel;
  readonly you: PartyMark;
  readonly articles: readonly ArticleModel[];
  readonly commands: AnswerCommands & CounterCommands & Pick<DraftCommands, 'takeUp'>;
  /** Offers on the same part that wait for an answer, this one with them. */
  readonly waiting: number;
  /** Shows them beside each other. */
  onCompare(): void;
  /** The person changes the offer: an article of the draft comes next. */
  onChange(issue: number): void;
}

/** Answers to the letter that waits, in one or two actions. */
export function LetterReply({ letter, you, articles, waiting, commands, onCompare, onChange }: LetterReplyProps) {
  const { say } = useSpeaker();
  const [refusing, setRefusing] = useState(false);
  const disputed = disputedIn(letter.clauses, articles, you.party);
  if (refusing) {
    return (
      <RefusalForm
        clauses={letter.clauses}
        disputed={disputed}
        onRefuse={(...said) => commands.refuse(...said)}
        onBack={() => setRefusing(false)}
      />
    );
  }
  const change = (): void => {
    if (letter.returns) commands.takeUp(letter.asOffer);
    else commands.startCounter();
    onChange(disputed);
  };
  const crosses = letter.clauses.some(({ issue, redLine }) => issue === disputed && redLine);
  return (
    <div class={`reply ${partyClass(you.order)}`}>
      <Meaning letter={letter} />
      <MoreWays waiting={waiting} onCompare={onCompare} onOtherReason={() => setRefusing(true)} />
      <div class="at-hand stack">
        <Limits letter={letter} />
        <div class="reply-worth stack gap4">
          <WorthBar worth={letter.worth} order={you.order} />
          <p>
            <WorthWords worth={letter.worth} of="with-it" />
          </p>
        </div>
        <div class="reply-buttons cluster">
          <Accept letter={letter} onAccept={() => commands.accept()} />
          {letter.unchangeable === undefined && (
            <Button kind="paper" icon="pencil" onClick={change}>
              {say('talks.change-offer')}
            </Button>
          )}
          <Button kind="paper" onClick={() => commands.refuse(crosses ? 'red-line' : 'too-little', disputed)}>
            <FormattedMessage id="talks.refuse" values={{ issue: disputed, crosses }} draw={{ note: Reason }} />
          </Button>
        </div>
      </div>
    </div>
  );
}

interface MoreWaysProps extends Pick<LetterReplyProps, 'waiting' | 'onCompare'> {
  readonly onOtherReason: () => void;
}

/** Ways to a refusal with another reason, and to the other letters. */
function MoreWays({ waiting, onCompare, onOtherReason }: MoreWaysProps) {
  const { say } = useSpeaker();
  return (
    <p class="cluster">
      <button type="button" class="link-button label" onClick={onOtherReason}>
        {say('talks.other-reason')}
      </button>
      {waiting > 1 && (
        <button type="button" class="link-button label" onClick={onCompare}>
          {say('talks.compare-offers', { offers: waiting })}
        </button>
      )}
    </p>
  );
}

/** Initials that a yes would undo, the reason why the letter cannot be changed, and the effect of leaving it unanswered. */
function Limits({ letter: { unchangeable, returns, fells } }: Pick<LetterReplyProps, 'letter'>) {
  const { say } = useSpeaker();
  return (
    <>
      {fells !== undefined && <p class="note">{fells}</p>}
      {unchangeable !== undefined && <p class="note muted">{unchangeable}</p>}
      {returns && <p class="note muted">{say('desk.goes-back', { several: false })}</p>}
    </>
  );
}

/** Reason that a refusal gives, below its verb where there is little room. */
const Reason: DrawTag = ({ words }) => <span class="refuse-reason note block">{words}</span>;

/** Meaning of a yes to the letter: the numbers behind it, and clauses that it does not name. */
function Meaning({ letter: { moreReasons, alsoAsks } }: Pick<LetterReplyProps, 'letter'>) {
  const { say } = useSpeaker();
  return (
    <>
      {moreReasons.length > 0 && (
        <details class="letter-more">
          <summary>{say('desk.more-of-letter')}</summary>
          {moreReasons.map((reason) => (
            <p key={reason}>{reason}</p>
          ))}
        </details>
      )}
      {alsoAsks !== undefined && <p class="note muted">{alsoAsks}</p>}
    </>
  );
}
