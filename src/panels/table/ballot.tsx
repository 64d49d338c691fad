import { useState } from 'preact/hooks';
import type { IssueIndex } from '#engine/model/moves.ts';
import type { PartyMark } from '#session/party-mark.ts';
import type { BallotClause, BallotModel } from '#session/table-model.ts';
import { Button } from '../parts/button.tsx';
import { ConfirmDialog } from '../parts/dialog.tsx';
import { HomeLine } from '../parts/home-line.tsx';
import { Icon } from '../parts/icon.tsx';
import { ScrollRegion } from '../parts/scroll-region.tsx';
import { Term } from '../parts/term.tsx';
import { WorthLine } from '../parts/worth-line.tsx';
import { pointsWords } from './draft-wording.tsx';
import { ReopenChoice } from './reopen-choice.tsx';
import { focusHeading } from './use-focus-home.ts';

interface BallotProps {
  readonly ballot: BallotModel;
  readonly you: PartyMark;
  onVote(yes: boolean, over: readonly IssueIndex[]): void;
}

/** The text of a part, put to the vote: sign it, or say which articles must be talked about again. */
export function Ballot({ ballot, you, onVote }: BallotProps) {
  return (
    <article class="sheet letter ballot" aria-labelledby="desk-heading">
      <header class="letter-head">
        <span class="step" aria-hidden="true">
          1
        </span>
        <div>
          <h2 id="desk-heading" class="document-heading" {...focusHeading}>
            Do you sign: {ballot.title}?
          </h2>
          <p class="letter-about">
            The text as it stands at dusk. <Term of="vote">Votes</Term> are public.
          </p>
        </div>
      </header>
      <ScrollRegion class="letter-body" label="The text to be signed">
        <ul class="letter-clauses">
          {ballot.clauses.map((clause) => (
            <BallotLine key={clause.issue} clause={clause} />
          ))}
        </ul>
      </ScrollRegion>
      <WorthLine worth={ballot.worth} party={you} />
      {ballot.home !== undefined && <HomeLine home={ballot.home} />}
      {ballot.forbidden !== undefined && (
        <p class="red-line">
          <Icon name="alert-triangle" size={16} /> {ballot.forbidden}
        </p>
      )}
      <Votes ballot={ballot} onVote={onVote} />
    </article>
  );
}

function BallotLine({ clause }: { readonly clause: BallotClause }) {
  return (
    <li data-silent={clause.silent}>
      <span>
        <span class="letter-article">
          {clause.number} {clause.title}
        </span>{' '}
        {clause.silent ? `silent, which means: ${clause.label}` : clause.label}
      </span>{' '}
      <span class="points-note">{pointsWords(clause)}</span>
    </li>
  );
}

function Votes({ ballot, onVote }: Omit<BallotProps, 'you'>) {
  const [step, setStep] = useState<'choose' | 'confirm' | 'reopen'>('choose');
  const choose = (): void => setStep('choose');
  if (step === 'reopen') {
    return <ReopenChoice clauses={ballot.clauses} onVote={(over) => onVote(false, over)} onBack={choose} />;
  }
  const warning = warningOf(ballot);
  const yes = (): void => (warning === undefined ? onVote(true, []) : setStep('confirm'));
  return (
    <div class="letter-answers">
      <Button kind="primary" icon="signature" onClick={yes} disabledReason={ballot.forbidden}>
        Yes, sign
      </Button>
      <Button kind="paper" icon="arrow-back-up" onClick={() => setStep('reopen')}>
        No, reopen an article
      </Button>
      <ConfirmDialog
        open={step === 'confirm'}
        heading={ballot.below ? 'Sign below your walk-away?' : 'Sign it all the same?'}
        words={warning ?? ''}
        confirmLabel="Sign all the same"
        onConfirm={() => onVote(true, [])}
        onCancel={choose}
      />
    </div>
  );
}

/** What a person may not have meant to sign. */
function warningOf({ below, worth, goesBack }: BallotModel): string | undefined {
  const belowNoDeal = below
    ? `This text is worth ${worth.points} to you. No deal is worth ${worth.walkAway}.`
    : undefined;
  const warnings = [belowNoDeal, goesBack].filter((words) => words !== undefined);
  return warnings.length === 0 ? undefined : warnings.join(' ');
}
