import { Button } from '../../parts/button.tsx';
import { useSpeaker } from '../../parts/use-speaker.ts';

export interface SeatsHereProps {
  /** Seats of classes that this device has. */
  readonly seats: readonly SeatHere[];
  readonly onSeat: (classId: string) => void;
  readonly onForget: (classId: string) => void;
}

interface SeatsHereModel extends SeatsHereProps {
  /** Class of the code, if the device has a seat in it: the way back to that seat is the way on. */
  readonly own: string | undefined;
}

export interface SeatHere {
  readonly classId: string;
  /** Of the scenario. */
  readonly title: string;
  /** Of the pupil there, in words. */
  readonly name: string;
}

/** The way back to a seat that one has; and away from one that somebody else has left on a shared device. */
export function SeatsHere({ seats, own, onSeat, onForget }: SeatsHereModel) {
  const { say } = useSpeaker();
  if (seats.length === 0) return null;
  return (
    <section class="seats-here" aria-label={say('live-pupil.seats-here')}>
      {seats.map(({ classId, title, name }) => (
        <div key={classId} class="seat-here cluster panel centred pad3 corners">
          <p>{say('live-pupil.seat-of', { title, name })}</p>
          <Button kind={classId === own ? 'primary' : 'plain'} icon="armchair" onClick={() => onSeat(classId)}>
            {say('live-pupil.to-seat')}
          </Button>
          <Button kind="quiet" onClick={() => onForget(classId)}>
            {say('live-pupil.forget-seat')}
          </Button>
        </div>
      ))}
    </section>
  );
}
