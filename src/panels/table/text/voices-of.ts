import type { PositionMark } from '#session/table/text/position-mark.ts';

type Stance = PositionMark['stance'];

const FOR: readonly Stance[] = ['initialled', 'asks', 'wants', 'accepts'];
const AGAINST: readonly Stance[] = ['never', 'rejected', 'against'];
/** First what was done in the talks, last what has been left since. */
const MOST_DECIDED_FIRST: readonly Stance[] = [
  ...(['never', 'initialled', 'asks', 'rejected', 'wants', 'against', 'accepts'] as const),
  ...(['opened', 'wanted', 'accepted', 'opposed'] as const),
];

/** Of each delegation that has spoken of an answer, what is most decided, in the order of the delegations. */
export function voicesOf(marks: readonly PositionMark[]): readonly PositionMark[] {
  const decided = MOST_DECIDED_FIRST.flatMap((stance) => marks.filter((mark) => mark.stance === stance));
  const firstOf = (mark: PositionMark) => decided.find(({ party }) => party === mark.party) === mark;
  return decided.filter(firstOf).sort((a, b) => a.party - b.party);
}

/** Who wants it, and who stands against it: of each the one that is most decided; two of a kind where there is no other. */
export function leadingOf(voices: readonly PositionMark[]): readonly PositionMark[] {
  const those = (stances: readonly Stance[]) =>
    stances.flatMap((stance) => voices.filter((mark) => mark.stance === stance));
  const [pro, contra] = [those(FOR), those(AGAINST)];
  if (contra.length === 0) return pro.slice(0, 2);
  return pro.length === 0 ? contra.slice(0, 2) : [...pro.slice(0, 1), ...contra.slice(0, 1)];
}
