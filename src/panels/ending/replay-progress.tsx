import { useSpeaker } from '../parts/use-speaker.ts';

/** Progress of replaying a shared game. */
interface ReplayProgressProps {
  /** "Day 3 of 8" */
  readonly words: string;
  /** Rounds that are played again, and how many there can be. */
  readonly played: number;
  readonly rounds: number;
}

/** A bar that fills day by day, with the day beside it. */
export function ReplayProgress({ words, played, rounds }: ReplayProgressProps) {
  const { say } = useSpeaker();
  return (
    <p class="replay-progress label row gap3">
      <progress aria-label={say('notice.replayed')} max={rounds} value={played} />
      <span>{words}</span>
    </p>
  );
}
