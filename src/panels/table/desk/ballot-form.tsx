import { useState } from 'preact/hooks';
import type { IssueIndex } from '#engine/model/moves.ts';
import { joinSentences } from '#messages/join-sentences.ts';
import type { Speaker } from '#messages/speaker.ts';
import type { PartyMark } from '#session/party-mark.ts';
import type { BallotModel } from '#session/table/desk/ballot-model.ts';
import { Button } from '../../parts/button.tsx';
import { FormattedMessage } from '../../parts/formatted-message.tsx';
import { HomeLine } from '../../parts/home-line.tsx';
import { ScrollRegion } from '../../parts/scroll-region.tsx';
import { TERMS } from '../../parts/terms.tsx';
import { type ConfirmQuestion, useAskFirst } from '../../parts/use-ask-first.tsx';
import { useSpeaker } from '../../parts/use-speaker.ts';
import { WorthLine } from '../../parts/worth-line.tsx';
import { BallotLine } from './ballot-line.tsx';
import { LetterHead } from './letter-head.tsx';
import { NamedArticles } from './named-articles.tsx';

interface BallotProps {
  readonly ballot: BallotModel;
  readonly you: PartyMark;
  onVote(yes: boolean, over: readonly IssueIndex[]): void;
}

/** The text of a part, put to the vote: sign it, or say which articles must be talked about again. */
export function BallotForm({ ballot, you, onVote }: BallotProps) {
  const { say } = useSpeaker();
  /** The articles over which the vote is no; absent while nobody has said no. */
  const [over, setOver] = useState<readonly IssueIndex[]>();
  return (
    <article class="sheet letter ballot" aria-labelledby="desk-heading">
      <LetterHead heading={say('desk.sign-ask', { track: ballot.track })}>
        <p class="letter-about note paper-faint">
          {ballot.why} <FormattedMessage id="desk.votes-are-public" draw={TERMS} />
        </p>
      </LetterHead>
      {over === undefined ? (
        <ScrollRegion class="letter-body" label={say('desk.vote-text')}>
          <ul class="letter-clauses">
            {ballot.clauses.map((clause) => (
              <li key={clause.issue}>
                <BallotLine clause={clause} />
              </li>
            ))}
          </ul>
        </ScrollRegion>
      ) : (
        <NamedArticles clauses={ballot.clauses} over={over} onChange={setOver} />
      )}
      {ballot.home !== undefined && <HomeLine home={ballot.home} />}
      <div class="at-hand stack">
        <WorthLine worth={ballot.worth} party={you} />
        {over === undefined ? (
          <Votes ballot={ballot} onYes={() => onVote(true, [])} onNo={() => setOver([])} />
        ) : (
          <VoteNo over={over} onNo={() => onVote(false, over)} onBack={() => setOver(undefined)} />
        )}
      </div>
    </article>
  );
}

interface VoteNoProps {
  readonly over: readonly IssueIndex[];
  onNo(): void;
  onBack(): void;
}

function VoteNo({ over, onNo, onBack }: VoteNoProps) {
  const { say } = useSpeaker();
  return (
    <div class="letter-answers">
      <Button kind="primary" onClick={onNo} disabledReason={over.length === 0 ? say('desk.vote-no-none') : undefined}>
        {say('desk.vote-no-now')}
      </Button>
      <Button kind="quiet" onClick={onBack}>
        {say('desk.back')}
      </Button>
    </div>
  );
}

interface VotesProps {
  readonly ballot: BallotModel;
  onYes(): void;
  onNo(): void;
}

function Votes({ ballot, onYes, onNo }: VotesProps) {
  const speaker = useSpeaker();
  const { say } = speaker;
  const signing = useAskFirst(() => questionOf(speaker, ballot), onYes);
  const isDoubtful = ballot.below || ballot.clauses.some(({ withoutYours }) => withoutYours);
  const yes = (
    <Button
      key="yes"
      kind={isDoubtful ? 'paper' : 'primary'}
      icon="signature"
      onClick={() => signing.start()}
      disabledReason={ballot.forbidden}
    >
      {say('desk.vote-yes')}
    </Button>
  );
  const no = (
    <Button key="no" kind="paper" icon="arrow-back-up" onClick={onNo}>
      {say('desk.vote-no')}
    </Button>
  );
  return (
    <div class="letter-answers">
      {isDoubtful ? [no, yes] : [yes, no]}
      {signing.dialog}
    </div>
  );
}

/** Returns the confirmation question for a signature that may be unintended; `undefined` for any other. */
function questionOf(speaker: Speaker, { below, worth, goesBack }: BallotModel): ConfirmQuestion | undefined {
  const { say } = speaker;
  const { points, walkAway } = worth;
  if (!below && goesBack === undefined) return undefined;
  return {
    heading: say(below ? 'desk.sign-below-ask' : 'desk.sign-anyway-ask'),
    words: joinSentences(speaker, [below ? say('desk.below-no-deal', { points, walkAway }) : undefined, goesBack]),
    confirmLabel: say('desk.sign-anyway'),
  };
}
