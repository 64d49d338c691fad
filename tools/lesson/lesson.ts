import { analyzeScenario } from '#engine/analysis/analyze-scenario.ts';
import { at } from '#engine/model/at.ts';
import type { Scenario } from '#engine/model/scenario/scenario.ts';
import type { Seed } from '#engine/model/setup.ts';
import { compileGame } from '#engine/setup/compile-game.ts';
import type { OverAccepting } from './accepting.ts';
import type { ChairCount } from './count-chair.ts';
import type { GameCount } from './count-game.ts';
import { median, share, sum } from './statistics.ts';

/** Statistics of a scenario as a lesson, from many games among its negotiators. Shares are from 0 to 1. */
export interface Lesson {
  readonly scenario: string;
  readonly games: number;
  /** Seed of the first game; each further game has the next. */
  readonly seed: Seed;
  /** By party: medians of a game. */
  readonly chairs: Readonly<Record<string, Medians>>;
  /** By issue and option: in what share of games a letter or a single text asks for it. */
  readonly proposed: Readonly<Record<string, Readonly<Record<string, Proposed>>>>;
  /** By party: the share of its own offers that hold an option which it is publicly against. */
  readonly againstOwnPosition: Readonly<Record<string, number>>;
  /** `answered`: share of claims. `asked`: share of games in which somebody asks whether one is true. */
  readonly claims: { readonly answered: number; readonly asked: number };
  /** Share of games in which somebody insists on something in public, or rules it out. */
  readonly declarations: number;
  /** Share of games in which somebody offers a vague clause. */
  readonly vague: number;
  /** By party: how often, in all games, it was said to have made no move for days, and to have opened again what was agreed. */
  readonly stalling: Readonly<Record<string, number>>;
  readonly reopened: Readonly<Record<string, number>>;
  /**
   * By party: the share of games in which it ends with another text than one in its chair that accepts what beats no deal
   * and offers nothing, and its mean points more than that one's.
   */
  readonly accepting: Readonly<Record<string, Accepting>>;
  /** By track: how many of its packages all signatories can sign on the first day, at middle walk-aways. */
  readonly zone: Readonly<Record<string, Zone>>;
  readonly letters: {
    /** Share of the letters of the first two rounds that give a reason from the world. */
    readonly withBecause: number;
    /** Share of all letters that say what one before said, without a new reason. */
    readonly repeated: number;
    /** Share of all reasons given that the twenty commonest templates make. */
    readonly topTwentyTemplates: number;
  };
}

/** Of what a chair reads and does in a game. */
export type Medians = Pick<ChairCount, 'words' | 'letters' | 'decisions' | 'repeatedLetters'>;

export interface Accepting {
  readonly anotherText: number;
  readonly pointsMore: number;
}

export interface Zone {
  readonly deals: number;
  readonly of: number;
}

export interface Proposed {
  readonly games: number;
  /** By party: in what share of those games it was the first. */
  readonly firstBy: Readonly<Record<string, number>>;
  /** Median; absent where nobody ever does. */
  readonly firstRound?: number;
}

/** Sums up games of a scenario, in the order of their seeds. */
export function lessonOf(scenario: Scenario, games: readonly GameCount[]): Lesson {
  const { id, parties, issues } = scenario;
  const byParty = <T>(of: (party: number) => T): Record<string, T> =>
    Object.fromEntries(parties.map((party, index) => [party.id, of(index)]));
  const total = (of: (game: GameCount) => number) => games.reduce((sum, game) => sum + of(game), 0);
  const shareOfGames = (has: (game: GameCount) => boolean) => share(games.filter(has).length, games.length);
  const chairs = (party: number) => games.map((game) => at(game.chairs, party));
  return {
    scenario: id,
    games: games.length,
    seed: at(games, 0).seed,
    chairs: byParty((party) => mediansOf(chairs(party))),
    proposed: Object.fromEntries(
      issues.map((issue, index) => [
        issue.id,
        Object.fromEntries(issue.options.map((option, place) => [option.id, proposedIn(games, index, place, byParty)])),
      ]),
    ),
    againstOwnPosition: byParty((party) =>
      share(
        total(({ ownOffers }) => at(ownOffers, party).againstPosition),
        total(({ ownOffers }) => at(ownOffers, party).made),
      ),
    ),
    claims: {
      answered: share(
        total(({ claims }) => claims.answered),
        total(({ claims }) => claims.made),
      ),
      asked: shareOfGames(({ asksIfTrue }) => asksIfTrue),
    },
    declarations: shareOfGames(({ declares }) => declares),
    vague: shareOfGames(({ offersVague }) => offersVague),
    stalling: byParty((party) => sum(chairs(party).map(({ stalling }) => stalling))),
    reopened: byParty((party) => sum(chairs(party).map(({ reopened }) => reopened))),
    accepting: byParty((party) => acceptingOf(chairs(party).map(({ overAccepting }) => overAccepting))),
    zone: zoneOf(scenario),
    letters: lettersOf(games),
  };
}

function lettersOf(games: readonly GameCount[]): Lesson['letters'] {
  const total = (of: (game: GameCount) => number) => sum(games.map(of));
  const received = (of: (chair: ChairCount) => number) => total((game) => sum(game.chairs.map(of)));
  return {
    withBecause: share(
      total(({ early }) => early.withBecause),
      total(({ early }) => early.letters),
    ),
    repeated: share(
      received(({ repeatedLetters }) => repeatedLetters),
      received(({ letters }) => letters),
    ),
    topTwentyTemplates: topShare(commonest(games), 20),
  };
}

/** The templates of all reasons given, the commonest first. */
function commonest(games: readonly GameCount[]): (readonly [template: string, count: number])[] {
  const counts = new Map<string, number>();
  for (const [template, count] of games.flatMap(({ templates }) => templates)) {
    counts.set(template, (counts.get(template) ?? 0) + count);
  }
  return [...counts].sort((a, b) => b[1] - a[1]);
}

function topShare(templates: readonly (readonly [string, number])[], most: number): number {
  const counts = templates.map(([, count]) => count);
  return share(sum(counts.slice(0, most)), sum(counts));
}

function mediansOf(chairs: readonly ChairCount[]): Medians {
  const of = (value: (chair: ChairCount) => number) => median(chairs.map(value));
  return {
    words: {
      brief: of(({ words }) => words.brief),
      table: of(({ words }) => words.table),
      ending: of(({ words }) => words.ending),
      all: of(({ words }) => words.all),
    },
    letters: of(({ letters }) => letters),
    decisions: of(({ decisions }) => decisions),
    repeatedLetters: of(({ repeatedLetters }) => repeatedLetters),
  };
}

function acceptingOf(compared: readonly OverAccepting[]): Accepting {
  return {
    anotherText: share(compared.filter(({ anotherText }) => anotherText).length, compared.length),
    pointsMore: sum(compared.map(({ pointsMore }) => pointsMore)) / compared.length,
  };
}

function zoneOf(scenario: Scenario): Lesson['zone'] {
  const { tracks } = analyzeScenario(compileGame(scenario), 'middle');
  return Object.fromEntries(tracks.map(({ id, outcomes, zopa }) => [id, { deals: zopa.count, of: outcomes }]));
}

function proposedIn(
  games: readonly GameCount[],
  issue: number,
  option: number,
  byParty: <T>(of: (party: number) => T) => Record<string, T>,
): Proposed {
  const made = games.flatMap(({ proposals }) =>
    proposals.filter((proposal) => proposal.issue === issue && proposal.option === option),
  );
  return {
    games: share(made.length, games.length),
    firstBy: byParty((party) => share(made.filter(({ by }) => by === party).length, made.length)),
    ...(made.length === 0 ? {} : { firstRound: median(made.map(({ round }) => round)) }),
  };
}
