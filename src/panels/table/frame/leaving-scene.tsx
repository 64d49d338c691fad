import type { LeavingMoment } from '#session/table/frame/moment.ts';
import { Mark } from '../../parts/mark.tsx';
import { PaperSheet } from '../../parts/paper-sheet.tsx';
import { useSpeaker } from '../../parts/use-speaker.ts';

/** Departure of a delegation from the table; on the paper, the parts that can no longer be signed. */
export function LeavingScene({ moment: { who, falls } }: { readonly moment: LeavingMoment }) {
  const { say } = useSpeaker();
  return (
    <>
      <div class="moment-words stack gap1 reading" data-covers-stage>
        <p class="moment-headline">{say('scene.left', { who: who.party })}</p>
      </div>
      {falls.length > 0 && (
        <PaperSheet as="div" class="moment-paper moment-paper--slip">
          <p class="strong row">
            <Mark party={who} size={34} dashed decorative />
            {say('scene.falls')}
          </p>
          <ul class="leaving-falls stack document-title paper-muted">
            {falls.map((title) => (
              <li key={title}>
                <s>{title}</s>
              </li>
            ))}
          </ul>
        </PaperSheet>
      )}
    </>
  );
}
