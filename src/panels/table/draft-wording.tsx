import type { Session } from '#session/session.ts';
import type { DraftClause } from '#session/table-model.ts';

interface DraftWordingProps {
  readonly clause: DraftClause;
  readonly session: Session;
}

/** Whether a clause of the draft is firm, or vague by a second answer. */
export function DraftWording({ clause, session }: DraftWordingProps) {
  const { issue, title, or, alternatives } = clause;
  if (alternatives === undefined || alternatives.length === 0) return null;
  const choose = (value: string): void => session.reword(issue, value === '' ? undefined : Number(value));
  return (
    <select
      class="draft-wording"
      aria-label={`Firm or vague: ${title}`}
      value={String(or ?? '')}
      onChange={(event) => choose(event.currentTarget.value)}
    >
      <option value="">firm: this answer</option>
      {alternatives.map(({ option, label }) => (
        <option key={option} value={String(option)}>
          vague: or {label}
        </option>
      ))}
    </select>
  );
}

/** Points of a clause, of both readings where it is vague. */
export function pointsWords({ points, pointsOr }: Pick<DraftClause, 'points' | 'pointsOr'>): string {
  return pointsOr === undefined ? `${points} for you` : `${points} or ${pointsOr} for you`;
}
