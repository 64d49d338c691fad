import { useEffect, useState } from 'preact/hooks';
import type { Light, ReplayBook, ReplayPins } from '#session/debrief/replay-model.ts';

/** Milliseconds that a move is seen, when it is played at its usual speed. */
const MOVE_TIME = 1800;

export const SPEEDS = ['0.5', '1', '2', '4'] as const;
export type Speed = (typeof SPEEDS)[number];

/** Position in a replay, and its navigation. */
export interface ReplayControls {
  readonly moment: number;
  readonly light: Light;
  readonly isPlaying: boolean;
  readonly speed: Speed;
  /** The moments before and after this one of which something is to be seen; absent at the ends. */
  readonly before: number | undefined;
  readonly after: number | undefined;
  /** The same of turning points. */
  readonly turnBefore: number | undefined;
  readonly turnAfter: number | undefined;
  go(moment: number): void;
  /** Plays on, from the start where nothing is left; or stops. */
  play(): void;
  chooseLight(light: Light): void;
  chooseSpeed(speed: Speed): void;
}

interface Begun {
  readonly moment: number;
  readonly light: Light;
}

/** The way through a game, from a moment. As a chair knew it, moves that it saw nothing of are passed over. */
export function useReplayControls(
  { moves }: Pick<ReplayBook, 'moves'>,
  pins: ReplayPins,
  first: Begun,
): ReplayControls {
  const [moment, setMoment] = useState(first.moment);
  const [light, chooseLight] = useState(first.light);
  const [isPlaying, setPlaying] = useState(false);
  const [speed, chooseSpeed] = useState<Speed>('1');
  const isShown = (at: number) => {
    const move = moves[at - 1];
    return move === undefined || light === 'revealed' || move.known !== undefined || move.followed.length > 0;
  };
  const next = (step: 1 | -1) => {
    for (let at = moment + step; at >= 0 && at <= moves.length; at += step) if (isShown(at)) return at;
    return undefined;
  };
  const after = next(1);
  useEffect(() => {
    if (!isPlaying) return;
    if (after === undefined) return setPlaying(false);
    const timer = setTimeout(() => setMoment(after), MOVE_TIME / Number(speed));
    return () => clearTimeout(timer);
  }, [isPlaying, after, speed]);
  return {
    moment,
    light,
    isPlaying,
    speed,
    before: next(-1),
    after,
    ...turnsAround(moment, pins),
    go: (to) => {
      setPlaying(false);
      setMoment(to);
    },
    play: () => {
      if (!isPlaying && after === undefined) setMoment(0);
      setPlaying(!isPlaying);
    },
    chooseLight,
    chooseSpeed,
  };
}

function turnsAround(moment: number, pins: ReplayPins): Pick<ReplayControls, 'turnBefore' | 'turnAfter'> {
  const moments = typeof pins === 'string' ? [] : pins.map((pin) => pin.moment);
  return {
    turnBefore: moments.filter((each) => each < moment).at(-1),
    turnAfter: moments.find((each) => each > moment),
  };
}
