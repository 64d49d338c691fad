import { useLayoutEffect, useRef } from 'preact/hooks';
import type { IssueIndex } from '#engine/model/moves.ts';
import type { BallotClause } from '#session/table/desk/ballot-model.ts';
import { useSpeaker } from '../../parts/use-speaker.ts';
import { BallotLine } from './ballot-line.tsx';

/** A no names at most this many articles. */
const MOST = 2;

interface NamedArticlesProps {
  readonly clauses: readonly BallotClause[];
  readonly over: readonly IssueIndex[];
  onChange(over: readonly IssueIndex[]): void;
}

/** The text on which a person votes no, each of its articles a choice: over which one or two it is. */
export function NamedArticles({ clauses, over, onChange }: NamedArticlesProps) {
  const { say } = useSpeaker();
  const question = useRef<HTMLLegendElement>(null);
  useLayoutEffect(() => question.current?.focus(), []);
  const toggle = (issue: IssueIndex): void =>
    onChange(over.includes(issue) ? over.filter((one) => one !== issue) : [...over, issue]);
  return (
    <fieldset class="letter-body named-articles">
      <legend class="label paper-muted" ref={question} tabIndex={-1}>
        {say('desk.vote-no-over')}
      </legend>
      <div class="letter-clauses">
        {clauses.map((clause) => (
          <label key={clause.issue}>
            <input
              type="checkbox"
              checked={over.includes(clause.issue)}
              disabled={!over.includes(clause.issue) && over.length >= MOST}
              onChange={() => toggle(clause.issue)}
            />
            <BallotLine clause={clause} losesInitials={!clause.silent} />
          </label>
        ))}
      </div>
    </fieldset>
  );
}
