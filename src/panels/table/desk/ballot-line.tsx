import type { BallotClause } from '#session/table/desk/ballot-model.ts';
import { useTextLanguage } from '../../parts/text-language.ts';
import { useSpeaker } from '../../parts/use-speaker.ts';

interface BallotLineProps {
  readonly clause: BallotClause;
  /** True if a no that names this clause removes its initials. Absent if the clause cannot be named. */
  readonly losesInitials?: boolean;
}

/** Wording of an issue in the text that is put to the vote, and its value to the voter. */
export function BallotLine({ clause, losesInitials = false }: BallotLineProps) {
  const lang = useTextLanguage();
  const { say } = useSpeaker();
  const { number, title, label, silent, withoutYours } = clause;
  return (
    <span class="ballot-line" data-silent={silent}>
      <span>
        <span class="letter-article" lang={lang}>
          {number} {title}
        </span>{' '}
        <span lang={lang}>{label}</span>
        {withoutYours && <span class="loses-initials note paper-muted"> {say('desk.without-yours')}</span>}
        {losesInitials && <span class="loses-initials note paper-muted"> {say('desk.loses-initials')}</span>}
      </span>{' '}
      <span class="points-note note muted nowrap">
        <ForYou {...clause} />
      </span>
    </span>
  );
}

function ForYou({ points, pointsOr, weight, weightOr = weight }: BallotClause) {
  const { say, tellsPoints } = useSpeaker();
  if (!tellsPoints) {
    return (
      <>
        {weightOr === weight
          ? say('worth.weight-for-you', { weight })
          : say('worth.weight-for-you-or', { weight, or: weightOr })}
      </>
    );
  }
  return (
    <>{pointsOr === undefined ? say('worth.for-you', { points }) : say('worth.for-you-or', { points, or: pointsOr })}</>
  );
}
