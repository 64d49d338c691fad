import { Button, type ButtonKind } from '../parts/button.tsx';
import { useSpeaker } from '../parts/use-speaker.ts';

interface ReplayFromProps {
  readonly kind: ButtonKind;
  /** Number of moves made before the moment. */
  readonly moment: number;
  readonly onMoment: (moment: number) => void;
}

/** Shows the game again, from a moment. */
export function ReplayFrom({ kind, moment, onMoment }: ReplayFromProps) {
  return (
    <Button kind={kind} icon="player-play" aria-haspopup="dialog" onClick={() => onMoment(moment)}>
      {useSpeaker().say('debrief-replay.from-here')}
    </Button>
  );
}

interface ReplayFromRowProps extends Omit<ReplayFromProps, 'kind'> {
  /** Description of the row. */
  readonly row: string;
}

/** The same in a row of a table: an icon, whose name tells the row. */
export function ReplayFromRow({ row, moment, onMoment }: ReplayFromRowProps) {
  const { say } = useSpeaker();
  return (
    <Button
      kind="quiet"
      icon="player-play"
      class="row-button"
      aria-haspopup="dialog"
      title={say('debrief-replay.from-here')}
      onClick={() => onMoment(moment)}
    >
      <span class="vh">{say('debrief-replay.from-row', { row })}</span>
    </Button>
  );
}
