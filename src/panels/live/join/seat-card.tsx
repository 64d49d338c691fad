import type { LobbySeat } from '#session/live/lobby-model.ts';
import { Mark } from '../../parts/mark.tsx';
import { PaperSheet } from '../../parts/paper-sheet.tsx';
import { useSpeaker } from '../../parts/use-speaker.ts';

/** The chair that somebody is about to take: whom it speaks for, at which table, and who else sits there. */
export function SeatCard({ seat }: { readonly seat: LobbySeat }) {
  const { say } = useSpeaker();
  return (
    <PaperSheet as="div" class="seat-card">
      <Mark party={seat.party} size={48} decorative />
      <div class="seat-card-head">
        <p class="label paper-faint">{seat.table}</p>
        <p class="seat-card-party">{seat.party.name}</p>
      </div>
      <p class="reading">{seat.summary}</p>
      {seat.who.length > 0 && <p class="small">{say('live-pupil.chair-shared', { who: seat.who })}</p>}
      <ul class="seat-card-others cluster small">
        {seat.others.map(({ party, who }) => (
          <li key={party.party}>
            <Mark party={party} size={24} dashed={who.length === 0} />
            <span>{who.length === 0 ? say('live-pupil.negotiator') : say('live-pupil.chair-at-table', { who })}</span>
          </li>
        ))}
      </ul>
    </PaperSheet>
  );
}
