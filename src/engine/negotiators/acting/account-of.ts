import type { SignatoryChances } from '../../beliefs/chances-of-signature.ts';
import type { PackageIndex } from '../../model/game.ts';
import type { Account } from '../decision/decision.ts';
import type { Outlook } from '../weighing/outlook.ts';
import type { Prospect } from '../weighing/sight.ts';

/** Terms on the table, as a negotiator reads them. */
interface OnTable {
  /** Points that it would have. */
  readonly points: number;
  /** Packages that the text would mean, one for each reading. */
  readonly packages: readonly PackageIndex[];
}

/** The best that could come of a text with what is on the table. */
export function completedAs(prospect: Prospect | undefined): OnTable | undefined {
  return prospect && { points: prospect.points, packages: [prospect.pack] };
}

/** The account of a decision about a track. `waiting` is what going on without what is on the table can bring. */
export function accountOf(
  outlook: Outlook,
  { onTable, next, waiting }: { onTable?: OnTable | undefined; next?: Prospect | undefined; waiting: number },
): Account {
  const { track, target, walkAway, others } = outlook;
  const about = onTable?.packages ?? (next === undefined ? [] : [next.pack]);
  // Of what can be read in two ways, the way that is less likely to be signed counts.
  const least = ({ chanceOf }: SignatoryChances) => Math.min(...about.map(chanceOf));
  return {
    track,
    target,
    onTable: onTable?.points,
    waiting,
    next: next?.points,
    nextOptions: next?.options,
    walkAway,
    signing: about.length === 0 ? [] : others.map((other) => ({ party: other.party, chance: least(other) })),
  };
}
