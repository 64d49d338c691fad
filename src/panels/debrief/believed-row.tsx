import type { BelievedRow } from '#session/debrief/believed-model.ts';
import { useSpeaker } from '../parts/use-speaker.ts';

interface BelievedRowProps {
  readonly row: BelievedRow;
}

/** Priorities that were attributed to another delegation, and its true ones. */
export function BelievedMost({ row: { most, mostInTruth, isRight } }: BelievedRowProps) {
  const { say } = useSpeaker();
  return (
    <>
      <span>
        {most.length === 0 ? say('debrief-path.believed-none') : say('debrief-path.titles', { titles: most })}
      </span>
      <b>
        {isRight
          ? say('debrief-path.so-it-was')
          : say('debrief-path.in-truth', { truth: say('debrief-path.titles', { titles: mostInTruth }) })}
      </b>
    </>
  );
}

/** Believed and true value of no deal for another delegation. Renders nothing for a part that it does not sign. */
export function BelievedNoDeal({ row: { noDeal } }: BelievedRowProps) {
  const { say } = useSpeaker();
  return (
    noDeal && (
      <>
        <span>{noDeal.believed}</span>
        <b>{say('debrief-path.in-truth', { truth: noDeal.inTruth })}</b>
      </>
    )
  );
}
