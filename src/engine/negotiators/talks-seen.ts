import { at } from '../model/game.ts';
import type { Clause, PartyIndex, TrackIndex } from '../model/moves.ts';
import { sumsOverPackages } from '../model/packages.ts';
import type { SeenOffer, View } from '../views/view.ts';

/** Rounds after which a refusal says less, since delegations concede. */
const FRESH_ROUNDS = 2;

/**
 * Moves the chances (0 to 1000) that a party signs the packages of a track by what it was seen to say in talks:
 * packages with all clauses of what it offered or accepted are likelier, with all of what it turned down less likely.
 * The same clauses count once, the last time that they were spoken of.
 */
export function learnFromTalks(chances: Int32Array, view: View, track: TrackIndex, party: PartyIndex): void {
  const seen: { readonly clauses: readonly Clause[]; readonly lesson: Lesson }[] = [];
  for (let index = view.offers.length - 1; index >= 0; index -= 1) {
    const offer = at(view.offers, index);
    const lesson = offer.track === track ? lessonOf(offer, party, view.round) : undefined;
    if (lesson === undefined || seen.some(({ clauses }) => isSame(clauses, offer.clauses))) continue;
    seen.push({ clauses: offer.clauses, lesson });
  }
  for (const { clauses, lesson } of seen) adjust(chances, view, track, clauses, lesson);
}

type Lesson = 'would-sign' | 'turned-down' | 'turned-down-before';

function lessonOf(offer: SeenOffer, party: PartyIndex, round: number): Lesson | undefined {
  if (offer.from === party) return 'would-sign';
  if (offer.to !== party || offer.answer === undefined) return undefined;
  if (offer.answer.response === 'accept') return 'would-sign';
  return round - offer.round <= FRESH_ROUNDS ? 'turned-down' : 'turned-down-before';
}

function adjust(chances: Int32Array, view: View, track: TrackIndex, clauses: readonly Clause[], lesson: Lesson): void {
  const missing = sumsOverPackages(
    at(view.common.tracks, track).issues.map((issue) => {
      const said = clauses.find((clause) => clause.issue === issue)?.option;
      return Array.from({ length: at(view.common.issues, issue).optionCount }, (_, option) =>
        said === undefined || said === option ? 0 : 1,
      );
    }),
  );
  for (let pack = 0; pack < chances.length; pack += 1) {
    if (missing[pack] === 0) chances[pack] = learned(at(chances, pack), lesson);
  }
}

function learned(chance: number, lesson: Lesson): number {
  if (lesson === 'would-sign') return chance === 0 ? 0 : 1000 - Math.floor((1000 - chance) / 3);
  return Math.floor((chance * (lesson === 'turned-down' ? 2 : 3)) / 4);
}

/** Whether two lists of clauses, both in order, say the same. */
function isSame(a: readonly Clause[], b: readonly Clause[]): boolean {
  return (
    a.length === b.length &&
    a.every(({ issue, option }, index) => issue === b[index]?.issue && option === b[index]?.option)
  );
}
