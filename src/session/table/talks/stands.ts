import type { PositionMark } from '../text/position-mark.ts';

/** The delegations that ask for an answer, could accept it, are against it, or never sign it, as far as the person knows. */
export interface Stands {
  readonly asking: readonly PositionMark[];
  readonly accepting: readonly PositionMark[];
  readonly against: readonly PositionMark[];
  readonly never: readonly PositionMark[];
}

const ASKING: readonly PositionMark['stance'][] = ['initialled', 'asks', 'wants'];
const ACCEPTING: readonly PositionMark['stance'][] = ['accepts'];
const AGAINST: readonly PositionMark['stance'][] = ['against', 'rejected'];
const NEVER: readonly PositionMark['stance'][] = ['never'];

/** Sorts what is known of an answer by what the others would say to it, each once; positions that were left are none. */
export function sortedStands(marks: readonly PositionMark[]): Stands {
  const of = (stances: readonly PositionMark['stance'][]) => {
    const found = marks.filter(({ stance, tag }) => stances.includes(stance) && tag !== 'claimed');
    return found.filter((mark, place) => found.findIndex(({ party }) => party === mark.party) === place);
  };
  const never = of(NEVER);
  const against = of(AGAINST).filter(({ party }) => !never.some((mark) => mark.party === party));
  return { asking: of(ASKING), accepting: of(ACCEPTING), against, never };
}
