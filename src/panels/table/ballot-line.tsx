import type { BallotClause } from '#session/desk-model.ts';
import { pointsWords } from './draft-wording.tsx';

/** What the text that is put to the vote says on an issue, and what that is worth to the voter. */
export function BallotLine({ clause }: { readonly clause: BallotClause }) {
  return (
    <span class="ballot-line" data-silent={clause.silent}>
      <span>
        <span class="letter-article">
          {clause.number} {clause.title}
        </span>{' '}
        {clause.silent ? `silent, which means: ${clause.label}` : clause.label}
      </span>{' '}
      <span class="points-note">{pointsWords(clause)}</span>
    </span>
  );
}
