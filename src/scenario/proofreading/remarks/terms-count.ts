import { at } from '#engine/model/at.ts';
import type { SheetTerm } from '#engine/model/game.ts';
import type { Scenario, Term } from '#engine/model/scenario/scenario.ts';
import { warning } from '../../check.ts';
import type { Remark } from '../remark.ts';
import type { TrackProof } from '../track-proof.ts';

/** Terms make a difference: some texts that could be signed have the combination, and some have not. */
export const termsCount: Remark = function* ({ scenario, game, tracks }) {
  for (const [index, { party }] of scenario.terms.entries()) {
    if (isCancelled(scenario, index)) {
      yield warning({ code: 'terms-cancel', party }, ['terms', index], { suggestion: { code: 'take-out-term' } });
      continue;
    }
    const code = uselessIn(tracks, (track) => termsOf(scenario, game.secrets, track, index));
    if (code === undefined) continue;
    yield warning({ code, party }, ['terms', index], { suggestion: { code: 'take-out-term' } });
  }
};

/** True if the term is the last of several for the same combination whose points sum to 0. */
function isCancelled({ terms }: Scenario, index: number): boolean {
  const alike = [...terms.keys()].filter((other) => keyOf(at(terms, other)) === keyOf(at(terms, index)));
  const sum = alike.reduce((total, other) => total + at(terms, other).points, 0);
  return alike.length > 1 && alike.at(-1) === index && Math.abs(sum) < LEAST_POINTS;
}

/** Points have three decimals at most. */
const LEAST_POINTS = 0.0005;

function keyOf({ party, when }: Term): string {
  const sets = Object.entries(when).map(([issue, options]) => `${issue}: ${[...options].sort().join(' ')}`);
  return [party, ...sets.sort()].join('\n');
}

/** Returns the compiled form of a term on a track, if the term belongs to that track. */
function termsOf(
  { terms, parties }: Scenario,
  secrets: readonly { readonly sheets: readonly { readonly terms: readonly SheetTerm[] }[] }[],
  { index: track }: TrackProof,
  index: number,
): SheetTerm | undefined {
  const { party } = at(terms, index);
  const place = terms.slice(0, index).filter((term) => term.party === party).length;
  const sheet = at(
    at(
      secrets,
      parties.findIndex(({ id }) => id === party),
    ).sheets,
    track,
  );
  return sheet.terms.find((term) => term.index === place);
}

function uselessIn(
  tracks: readonly TrackProof[],
  termOn: (track: TrackProof) => SheetTerm | undefined,
): 'term-never-counts' | 'term-always-counts' | undefined {
  for (const track of tracks) {
    const term = termOn(track);
    if (term !== undefined) return uselessOn(track, term);
  }
  return undefined;
}

function uselessOn({ signing, packageCount }: TrackProof, { met }: SheetTerm) {
  let [all, counted] = [0, 0];
  for (let row = 0; row < packageCount; row += 1) {
    if (signing.crossed[row] !== 0) continue;
    all += 1;
    counted += met[row]!;
  }
  if (counted === 0 && all > 0) return 'term-never-counts';
  return counted === all && all > 0 ? 'term-always-counts' : undefined;
}
