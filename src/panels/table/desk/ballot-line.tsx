import type { BallotClause } from '#session/table/desk/ballot-model.ts';
import { useSpeaker } from '../../parts/use-speaker.ts';

interface BallotLineProps {
  readonly clause: BallotClause;
  /** Whether a no that names it takes its initials off, where that is asked. */
  readonly losesInitials?: boolean;
}

/** What the text that is put to the vote says on an issue, and what that is worth to the voter. */
export function BallotLine({ clause, losesInitials = false }: BallotLineProps) {
  const { say } = useSpeaker();
  const { number, title, label, silent, points, pointsOr } = clause;
  return (
    <span class="ballot-line" data-silent={silent}>
      <span>
        <span class="letter-article">
          {number} {title}
        </span>{' '}
        {label}
        {losesInitials && <span class="loses-initials"> {say('desk.loses-initials')}</span>}
      </span>{' '}
      <span class="points-note">
        {pointsOr === undefined ? say('worth.for-you', { points }) : say('worth.for-you-or', { points, or: pointsOr })}
      </span>
    </span>
  );
}
