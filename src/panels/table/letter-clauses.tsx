import type { LetterClause } from '#session/table-model.ts';
import { Icon } from '../parts/icon.tsx';

/** The clauses of a letter, with what each would replace. */
export function LetterClauses({ clauses }: { readonly clauses: readonly LetterClause[] }) {
  return (
    <ul class="letter-clauses">
      {clauses.map((clause) => (
        <li key={clause.issue}>
          <span class="letter-article">
            {clause.number} {clause.title}
          </span>{' '}
          {clause.label}
          {clause.redLine && (
            <span class="red-line">
              {' '}
              <Icon name="alert-triangle" size={15} /> your red line
            </span>
          )}
          {clause.asOffered && <span class="letter-kept"> as you proposed</span>}
          {clause.proposed !== undefined && <span class="letter-kept"> you proposed: {clause.proposed}</span>}
          {clause.replaces !== undefined && <span class="letter-replaces">instead of: {clause.replaces}</span>}
        </li>
      ))}
    </ul>
  );
}
