import { at } from '#engine/model/at.ts';
import type { Game } from '#engine/model/game.ts';
import type { IssueIndex, PartyIndex } from '#engine/model/moves.ts';
import { isRuledOutAlone } from '#engine/text/is-ruled-out-alone.ts';

/** The weight of an article for one of its signatories. */
export interface Care {
  readonly party: PartyIndex;
  /** Percentage: the range from its worst to its best answer, of the sum of these over all articles of the part. */
  readonly share: number;
}

/**
 * The kind of question that an article is. `common`: all who care like the same answer best. `one`: one alone cares.
 * `trade`: one cares much more than the one who wants the opposite. `shared-out`: two care alike and want the opposite.
 * `middle`: no two do.
 */
export type ArticleKind =
  | { readonly kind: 'common' | 'nobody' | 'middle' }
  | { readonly kind: 'one'; readonly who: PartyIndex }
  | { readonly kind: 'trade'; readonly who: PartyIndex; readonly other: PartyIndex }
  | { readonly kind: 'shared-out'; readonly who: readonly PartyIndex[] };

/** The factor by which one must care more for a trade to be recognized. */
const CLEARLY = 1.4;

/** Returns the parties that care about an article, the most first; without those indifferent to its answers. */
export function caresOf(game: Game, issue: IssueIndex): readonly Care[] {
  const { signatories, issues } = at(game.common.tracks, at(game.common.issues, issue).track);
  return signatories
    .map((party) => {
      const all = issues.reduce((sum, each) => sum + signableRange(game, party, each), 0);
      return { party, share: all === 0 ? 0 : Math.round((signableRange(game, party, issue) * 100) / all) };
    })
    .filter(({ share }) => share > 0)
    .sort((a, b) => b.share - a.share || a.party - b.party);
}

/** Returns the kind of question that an article is to its signatories. */
export function articleKind(game: Game, issue: IssueIndex): ArticleKind {
  const cares = caresOf(game, issue);
  const [first] = cares;
  if (first === undefined) return { kind: 'nobody' };
  if (cares.length === 1) return { kind: 'one', who: first.party };
  const favourites = cares.map(({ party }) => favouritesOf(game, party, issue));
  const common = favourites.reduce((all, each) => all.filter((option) => each.includes(option)));
  if (common.length > 0) return { kind: 'common' };
  const [more, less] = opposed(game, issue, cares) ?? [];
  if (more === undefined || less === undefined) return { kind: 'middle' };
  if (more.share >= less.share * CLEARLY) return { kind: 'trade', who: more.party, other: less.party };
  return { kind: 'shared-out', who: [more.party, less.party] };
}

/** Returns the two who care most, of those whose points go against each other. */
function opposed(game: Game, issue: IssueIndex, cares: readonly Care[]): readonly [Care, Care] | undefined {
  const pairs = cares.flatMap((one, place) => cares.slice(place + 1).map((other) => [one, other] as const));
  return pairs
    .filter(([one, other]) => alike(game, issue, one.party, other.party) < 0)
    .sort((a, b) => b[0].share + b[1].share - (a[0].share + a[1].share))[0];
}

/** Below 0 where what is better for one is worse for the other, all answers taken together. */
function alike(game: Game, issue: IssueIndex, one: PartyIndex, other: PartyIndex): number {
  const [a, b] = [one, other].map((party) => {
    const points = at(at(game.secrets, party).points, issue);
    const mean = points.reduce((sum, each) => sum + each, 0) / points.length;
    return points.map((each) => each - mean);
  });
  return (a ?? []).reduce((sum, each, option) => sum + each * (b?.[option] ?? 0), 0);
}

/** Returns the worth of a party's best answer over its worst, of those that it could sign; in the game's units. */
export function signableRange(game: Game, party: PartyIndex, issue: IssueIndex): number {
  const open = openPoints(game, party, issue).map(({ points }) => points);
  return open.length === 0 ? 0 : Math.max(...open) - Math.min(...open);
}

function favouritesOf(game: Game, party: PartyIndex, issue: IssueIndex): number[] {
  const open = openPoints(game, party, issue);
  const best = Math.max(...open.map(({ points }) => points));
  return open.filter(({ points }) => points === best).map(({ option }) => option);
}

/** Answers that the party could sign. */
function openPoints({ secrets }: Game, party: PartyIndex, issue: IssueIndex) {
  const { points, redLines } = at(secrets, party);
  return at(points, issue)
    .map((each, option) => ({ option, points: each }))
    .filter(({ option }) => !isRuledOutAlone(redLines, issue, option));
}
