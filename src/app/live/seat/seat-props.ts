import type { SeatContext, SeatCredentials } from '#live/protocol/told-to-pupil.ts';
import type { LiveConnection } from '../connection.ts';
import type { SeatedSession } from '../live-session.ts';
import type { SeatNews } from './use-seat-news.ts';

/** Props of the screens of a seat. */
export interface SeatProps {
  readonly connection: LiveConnection;
  readonly seat: SeatCredentials;
  readonly around: SeatContext;
  /** The time at which `around` was received: see `useToldAt`. */
  readonly toldAt: number;
  readonly atTable: SeatedSession;
  /** One's own chair, by its place in the scenario. */
  readonly you: number;
  readonly news: SeatNews;
  readonly onLeave: () => void;
}
