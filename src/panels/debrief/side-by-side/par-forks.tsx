import type { ParBranch, ParFork } from '#session/debrief/par-model.ts';
import { useSpeaker } from '../../parts/use-speaker.ts';

interface ParForksProps {
  readonly fork: ParFork;
  /** Total number of games: a bar is a share of them. */
  readonly of: number;
}

/** Forks at which games diverged, nested in one another; the branch of this game is named. */
export function ParForks({ fork: { title, branches }, of }: ParForksProps) {
  const all = branches.reduce((sum, { games }) => sum + games, 0);
  return (
    <div class="par-fork">
      <p class="note paper-muted">{title}</p>
      <ul>
        {branches.map((branch) => (
          <li key={branch.words}>
            <Branch {...{ branch, all, of }} />
            {branch.next && <ParForks fork={branch.next} of={of} />}
          </li>
        ))}
      </ul>
    </div>
  );
}

interface BranchProps {
  readonly branch: ParBranch;
  readonly all: number;
  readonly of: number;
}

function Branch({ branch: { words, games, isHere }, all, of }: BranchProps) {
  const { say } = useSpeaker();
  return (
    <p class="par-branch cluster small" data-here={isHere}>
      <span class="par-bar" aria-hidden="true">
        <span style={{ width: `${(games * 100) / of}%` }} />
      </span>
      <b>{words}</b> <span>{say('debrief-beside.fork-games', { games, all })}</span>
      {isHere && <span class="par-here note nowrap">{say('debrief-beside.par-here')}</span>}
    </p>
  );
}
