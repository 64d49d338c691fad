import type { LetterClause } from '#session/table/desk/letter-model.ts';
import { Icon } from '../../parts/icon.tsx';

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
          {clause.asOffered && <span class="letter-kept">, kept</span>}
          {placesOf(clause).map((words) => (
            <span key={words} class="letter-replaces">
              {words}
            </span>
          ))}
        </li>
      ))}
    </ul>
  );
}

/** What a clause takes the place of: what the person has proposed, and what the text says, once where it is the same. */
function placesOf({ replaces, proposed }: LetterClause): string[] {
  return [
    ...(proposed === undefined ? [] : [`you proposed: ${proposed}`]),
    ...(replaces === undefined || replaces === proposed ? [] : [`instead of: ${replaces}`]),
  ];
}
