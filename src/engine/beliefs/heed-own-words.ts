import { at } from '../model/at.ts';
import type { CommonKnowledge } from '../model/game.ts';
import type { Clause, TrackIndex } from '../model/moves.ts';
import { eachRunWith } from '../model/packages.ts';
import { firmReadings } from '../text/readings.ts';
import type { Mind } from '../views/mind.ts';
import { clausesMeant, type Sign } from '../views/sign.ts';
import type { View } from '../views/view.ts';

/** Rounds after which a refusal says less, since delegations concede. */
const FRESH_ROUNDS = 2;

/** What is left, in hundredths, of the chance that a party signs (`no`) or of the chance that it does not (`yes`). */
type Lesson = { readonly yes: number } | { readonly no: number };

/**
 * Moves the chances (0 to 1000) that a party signs the packages of a track by what it has itself said of them: whole
 * packages that it offered, agreed to or voted for are likelier, those with all clauses of what it turned down or did
 * not sign less likely, and those with what it called a red line least. The same clauses count once, as they were
 * spoken of last.
 */
export function heedOwnWords(
  chances: Int32Array,
  { common, round, mind }: Pick<View, 'common' | 'round' | 'mind'>,
  track: TrackIndex,
  signs: readonly Sign[],
): void {
  const heeded = new Set<number>();
  for (let index = signs.length - 1; index >= 0; index -= 1) {
    const sign = at(signs, index);
    const lesson = sign.track === track ? lessonOf(common, sign, round) : undefined;
    if (lesson === undefined) continue;
    if (heeded.has(sign.means)) continue;
    heeded.add(sign.means);
    for (const pack of packagesMeant(common, sign, mind)) chances[pack] = moved(chances[pack]!, lesson);
  }
}

/** The chances that a party signs, if it now offered these clauses as well: a copy where that says anything. */
export function afterOffering(
  chances: Int32Array,
  common: CommonKnowledge,
  track: TrackIndex,
  clauses: readonly Clause[],
): Int32Array {
  const lesson = lessonOf(common, { kind: 'asked', track, round: 0, clauses }, 0);
  if (lesson === undefined) return chances;
  const after = chances.slice();
  for (const pack of packagesSaying(common, track, clauses)) after[pack] = moved(at(after, pack), lesson);
  return after;
}

/** Parts with more packages than this have their lists of packages found again each time: they are too long to keep. */
const MOST_KEPT = 50_000;

/** The packages that a sign is about, kept in a mind by the number of its clauses. */
function packagesMeant(common: CommonKnowledge, sign: Sign, { meanings }: Mind): Int32Array {
  const before = meanings.get(sign.means);
  if (before !== undefined) return before;
  const packages = packagesSaying(common, sign.track, clausesMeant(sign));
  if (at(common.tracks, sign.track).packageCount <= MOST_KEPT) meanings.set(sign.means, packages);
  return packages;
}

function lessonOf(
  common: CommonKnowledge,
  sign: Pick<Sign, 'kind' | 'track' | 'round' | 'clauses'>,
  now: number,
): Lesson | undefined {
  const isWhole = sign.clauses.length === at(common.tracks, sign.track).issues.length;
  switch (sign.kind) {
    case 'asked':
    case 'agreed':
      return isWhole ? { yes: 33 } : undefined;
    case 'would-sign':
      return { yes: 16 };
    case 'turned-down':
      return { no: now - sign.round <= FRESH_ROUNDS ? 50 : 75 };
    case 'would-not-sign':
      return { no: 25 };
    case 'never':
      return { no: 8 };
    default:
      return undefined;
  }
}

/** The packages that say all of the clauses, by either reading of a vague one. */
function packagesSaying(common: CommonKnowledge, track: TrackIndex, clauses: readonly Clause[]): Int32Array {
  const rules = at(common.tracks, track);
  const optionCounts = rules.issues.map((issue) => at(common.issues, issue).optionCount);
  const readings = firmReadings(clauses).map((firm) =>
    rules.issues.map((issue) => firm.find((clause) => clause.issue === issue)?.option),
  );
  const packages: number[] = [];
  for (const options of readings) {
    eachRunWith(rules, optionCounts, options, (first, beyond) => {
      for (let pack = first; pack < beyond; pack += 1) packages.push(pack);
    });
  }
  return Int32Array.from(packages);
}

/** A chance of 0 stays: what a party has publicly ruled out it does not sign. */
function moved(chance: number, lesson: Lesson): number {
  if ('no' in lesson) return Math.floor((chance * lesson.no) / 100);
  return chance === 0 ? 0 : 1000 - Math.floor(((1000 - chance) * lesson.yes) / 100);
}
