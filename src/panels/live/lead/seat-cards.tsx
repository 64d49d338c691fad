/** A card for each chair of a live class, to be printed and cut apart. */
import type { PartyMark } from '#session/party-mark.ts';
import { Mark } from '../../parts/mark.tsx';
import { useSpeaker } from '../../parts/use-speaker.ts';
import { QrCode, type QrModules } from '../../share/qr-code.tsx';

export interface SeatCardModel {
  readonly key: string;
  /** "Table Alder" */
  readonly table: string;
  readonly party: PartyMark;
  /** Leads to this chair, and to no other. */
  readonly modules: QrModules | undefined;
}

interface SeatCardsProps {
  readonly title: string;
  readonly cards: readonly SeatCardModel[];
}

/** Only on paper: on the screen each would be a key that anybody could photograph. */
export function SeatCards({ title, cards }: SeatCardsProps) {
  const { say } = useSpeaker();
  return (
    <ul class="seat-cards hand-out-cards" aria-hidden="true">
      {cards.map(({ key, table, party, modules }) => (
        <li key={key} class="sheet hand-out-card">
          <div class="stack packed">
            <h2>{table}</h2>
            <p class="seat-card-party row">
              <Mark party={party} size={26} decorative />
              {party.name}
            </p>
            <p>{title}</p>
            <p class="hand-out-how small paper-muted">{say('live-teacher.card-how-by-card')}</p>
          </div>
          {modules && <QrCode modules={modules} />}
        </li>
      ))}
    </ul>
  );
}
