import type { BallotClause } from '#session/table/desk/ballot-model.ts';
import { pointsWords } from '../offer/draft-wording.tsx';

interface BallotLineProps {
  readonly clause: BallotClause;
  /** Whether a no that names it takes its initials off, where that is asked. */
  readonly losesInitials?: boolean;
}

/** What the text that is put to the vote says on an issue, and what that is worth to the voter. */
export function BallotLine({ clause, losesInitials = false }: BallotLineProps) {
  return (
    <span class="ballot-line" data-silent={clause.silent}>
      <span>
        <span class="letter-article">
          {clause.number} {clause.title}
        </span>{' '}
        {clause.silent ? `silent, which means: ${clause.label}` : clause.label}
        {losesInitials && <span class="loses-initials"> loses its initials</span>}
      </span>{' '}
      <span class="points-note">{pointsWords(clause)}</span>
    </span>
  );
}
