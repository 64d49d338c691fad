import { useState } from 'preact/hooks';
import type { IssueIndex } from '#engine/model/moves.ts';
import type { PartyMark } from '#session/party-mark.ts';
import type { BallotModel } from '#session/table/desk/ballot-model.ts';
import { Button } from '../../parts/button.tsx';
import { HomeLine } from '../../parts/home-line.tsx';
import { Icon } from '../../parts/icon.tsx';
import { ScrollRegion } from '../../parts/scroll-region.tsx';
import { Term } from '../../parts/term.tsx';
import { type Question, useAskFirst } from '../../parts/use-ask-first.tsx';
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
export function Ballot({ ballot, you, onVote }: BallotProps) {
  /** The articles over which the vote is no; absent while nobody has said no. */
  const [over, setOver] = useState<readonly IssueIndex[]>();
  return (
    <article class="sheet letter ballot" aria-labelledby="desk-heading">
      <LetterHead heading={`Do you sign: ${ballot.title}?`}>
        <p class="letter-about">
          {ballot.why} <Term of="vote">Votes</Term> are public.
        </p>
      </LetterHead>
      {over === undefined ? (
        <ScrollRegion class="letter-body" label="The text to be signed">
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
      <WorthLine worth={ballot.worth} party={you} />
      {ballot.home !== undefined && <HomeLine home={ballot.home} />}
      {ballot.forbidden !== undefined && (
        <p class="red-line">
          <Icon name="alert-triangle" size={16} /> {ballot.forbidden}
        </p>
      )}
      {over === undefined ? (
        <Votes ballot={ballot} onYes={() => onVote(true, [])} onNo={() => setOver([])} />
      ) : (
        <div class="letter-answers">
          <Button
            kind="primary"
            onClick={() => onVote(false, over)}
            disabledReason={over.length === 0 ? 'Choose at least one article.' : undefined}
          >
            Vote no
          </Button>
          <Button kind="quiet" onClick={() => setOver(undefined)}>
            Back
          </Button>
        </div>
      )}
    </article>
  );
}

interface VotesProps {
  readonly ballot: BallotModel;
  onYes(): void;
  onNo(): void;
}

function Votes({ ballot, onYes, onNo }: VotesProps) {
  const signing = useAskFirst(() => questionOf(ballot), onYes);
  return (
    <div class="letter-answers">
      <Button kind="primary" icon="signature" onClick={() => signing.start()} disabledReason={ballot.forbidden}>
        Yes, sign
      </Button>
      <Button kind="paper" icon="arrow-back-up" onClick={onNo}>
        No, name an article
      </Button>
      {signing.dialog}
    </div>
  );
}

/** What a person may not have meant to sign. */
function questionOf({ below, worth, goesBack }: BallotModel): Question | undefined {
  const belowNoDeal = below
    ? `This text is worth ${worth.points} to you. No deal is worth ${worth.walkAway}.`
    : undefined;
  const warnings = [belowNoDeal, goesBack].filter((words) => words !== undefined);
  if (warnings.length === 0) return undefined;
  return {
    heading: below ? 'Sign below your walk-away?' : 'Sign it all the same?',
    words: warnings.join(' '),
    confirmLabel: 'Sign all the same',
  };
}
