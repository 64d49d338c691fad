import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { IssueIndex } from '#engine/model/moves.ts';
import type { BallotClause } from '#session/table-model.ts';
import { Button } from '../parts/button.tsx';

/** A no reopens at most this many articles. */
const MOST = 2;

interface ReopenChoiceProps {
  readonly clauses: readonly BallotClause[];
  onVote(over: readonly IssueIndex[]): void;
  onBack(): void;
}

/** Which one or two initialled articles a no is about. */
export function ReopenChoice({ clauses, onVote, onBack }: ReopenChoiceProps) {
  const [over, setOver] = useState<readonly IssueIndex[]>([]);
  const question = useRef<HTMLLegendElement>(null);
  useLayoutEffect(() => question.current?.focus(), []);
  const toggle = (issue: IssueIndex): void =>
    setOver(over.includes(issue) ? over.filter((one) => one !== issue) : [...over, issue]);
  return (
    <fieldset class="refusal">
      <legend class="refusal-question" ref={question} tabIndex={-1}>
        Vote no. Which articles must be talked about again? One or two.
      </legend>
      <div class="reopen-articles">
        {clauses
          .filter((clause) => !clause.silent)
          .map((clause) => (
            <label key={clause.issue}>
              <input
                type="checkbox"
                checked={over.includes(clause.issue)}
                disabled={!over.includes(clause.issue) && over.length >= MOST}
                onChange={() => toggle(clause.issue)}
              />
              {clause.number} {clause.title}
            </label>
          ))}
      </div>
      <div class="letter-answers">
        <Button
          kind="primary"
          onClick={() => onVote(over)}
          disabledReason={over.length === 0 ? 'Choose at least one article.' : undefined}
        >
          Vote no
        </Button>
        <Button kind="quiet" onClick={onBack}>
          Back
        </Button>
      </div>
    </fieldset>
  );
}
