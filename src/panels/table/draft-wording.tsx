import type { Session } from '#session/session.ts';
import type { DraftClause } from '#session/table-model.ts';
import { Segment } from '../parts/segment.tsx';

interface DraftWordingProps {
  readonly clause: DraftClause;
  readonly session: Session;
}

const CHOICES = [
  { value: 'firm', label: 'firm' },
  { value: 'vague', label: 'vague' },
] as const;

/** Whether a clause of the draft is firm, or vague by a second answer. */
export function DraftWording({ clause, session }: DraftWordingProps) {
  const { issue, title, or, alternatives } = clause;
  const next = alternatives?.find((one) => one.option > clause.option) ?? alternatives?.at(-1);
  if (alternatives === undefined || next === undefined) return null;
  return (
    <>
      <Segment
        label={`Firm or vague: ${title}`}
        value={or === undefined ? 'firm' : 'vague'}
        choices={CHOICES}
        onChoose={(value) => session.reword(issue, value === 'firm' ? undefined : next.option)}
      />
      {or !== undefined && (
        <label class="draft-or">
          or{' '}
          <select
            aria-label={`The other answer: ${title}`}
            value={String(or)}
            onChange={(event) => session.reword(issue, Number(event.currentTarget.value))}
          >
            {alternatives.map(({ option, label }) => (
              <option key={option} value={String(option)}>
                {label}
              </option>
            ))}
          </select>
        </label>
      )}
    </>
  );
}

/** Points of a clause, of both readings where it is vague. */
export function pointsWords({ points, pointsOr }: Pick<DraftClause, 'points' | 'pointsOr'>): string {
  return pointsOr === undefined ? `${points} for you` : `${points} or ${pointsOr} for you`;
}
