import { placesSaying } from '../mind/space.ts';
import { at } from '../model/at.ts';
import type { CommonKnowledge } from '../model/game.ts';
import type { Clause, TrackIndex } from '../model/moves.ts';
import { clausesMeant, type InterestSign } from '../views/interest-sign.ts';
import type { Space } from '../views/mind.ts';
import type { View } from '../views/view.ts';

/** Rounds after which a refusal says less, since delegations concede. */
const FRESH_ROUNDS = 2;

/**
 * Remaining share, in hundredths, of the chance that a party signs (`no`) or of the chance that it does not (`yes`).
 */
interface Lesson {
  readonly of: 'yes' | 'no';
  readonly left: number;
}
const PROPOSED: Lesson = { of: 'yes', left: 33 };
const VOTED_FOR: Lesson = { of: 'yes', left: 16 };
const JUST_REFUSED: Lesson = { of: 'no', left: 50 };
const REFUSED: Lesson = { of: 'no', left: 75 };
const VOTED_DOWN: Lesson = { of: 'no', left: 25 };
const RULED_OUT: Lesson = { of: 'no', left: 8 };

/**
 * Moves the chances (0 to 1000, by place) that a party signs the packages of a track by what it has itself said of them:
 * whole packages that it offered, agreed to or voted for are likelier, those with all clauses of what it turned down or
 * did not sign less likely, and those with what it called a red line least. The same clauses count once, as they were
 * spoken of last.
 */
export function heedOwnWords(
  chances: Int32Array,
  { common, round }: Pick<View, 'common' | 'round'>,
  { space, track }: { readonly space: Space; readonly track: TrackIndex },
  signs: readonly InterestSign[],
): void {
  const heeded: number[] = [];
  for (let index = signs.length - 1; index >= 0; index -= 1) {
    const sign = signs[index]!;
    const lesson = sign.track === track ? lessonOf(common, sign, round) : undefined;
    if (lesson === undefined || heeded.includes(sign.means)) continue;
    heeded.push(sign.means);
    move(chances, placesMeant(common, space, sign), lesson);
  }
}

/** The chances by place that a party signs, if it now offered these clauses as well: a copy where that says anything. */
export function afterOffering(
  chances: Int32Array,
  common: CommonKnowledge,
  { space, track }: { readonly space: Space; readonly track: TrackIndex },
  clauses: readonly Clause[],
): Int32Array {
  const lesson = lessonOf(common, { kind: 'asked', track, round: 0, clauses }, 0);
  if (lesson === undefined) return chances;
  const after = chances.slice();
  move(after, placesSaying(space, common, track, clauses), lesson);
  return after;
}

/** Spaces with more packages than this have their lists of places found again each time: they are too long to keep. */
const MOST_KEPT = 50_000;

/** The places of the packages that a sign is about, kept by the number of its clauses. */
function placesMeant(common: CommonKnowledge, space: Space, sign: InterestSign): Int32Array {
  const before = space.meanings.get(sign.means);
  if (before !== undefined) return before;
  const places = placesSaying(space, common, sign.track, clausesMeant(sign));
  if (space.open.length <= MOST_KEPT) space.meanings.set(sign.means, places);
  return places;
}

function lessonOf(
  common: CommonKnowledge,
  sign: Pick<InterestSign, 'kind' | 'track' | 'round' | 'clauses'>,
  now: number,
): Lesson | undefined {
  const isWhole = sign.clauses.length === at(common.tracks, sign.track).issues.length;
  switch (sign.kind) {
    case 'asked':
    case 'agreed':
      return isWhole ? PROPOSED : undefined;
    case 'would-sign':
      return VOTED_FOR;
    case 'turned-down':
      return now - sign.round <= FRESH_ROUNDS ? JUST_REFUSED : REFUSED;
    case 'would-not-sign':
      return VOTED_DOWN;
    case 'never':
      return RULED_OUT;
    default:
      return undefined;
  }
}

function move(chances: Int32Array, places: Int32Array, { of, left }: Lesson): void {
  for (let index = 0; index < places.length; index += 1) {
    const place = places[index]!;
    const chance = chances[place]!;
    // A chance of 0 stays: a party does not sign what it has publicly ruled out.
    if (chance === 0) continue;
    chances[place] = of === 'no' ? ((chance * left) / 100) | 0 : 1000 - ((((1000 - chance) * left) / 100) | 0);
  }
}
