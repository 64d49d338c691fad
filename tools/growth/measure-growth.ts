import { dealMapOf } from '#engine/analysis/deal-map.ts';
import { unplayedDays } from '#engine/analysis/unplayed-days.ts';
import { negotiate, nextDecision } from '#engine/negotiators/negotiate.ts';
import { applyTo, createGame } from '#engine/play.ts';
import { compileGame, compilingGame } from '#engine/setup/compile-game.ts';
import { playGame } from '#engine/simulation/play-game.ts';
import { newSeatMemories, newSeatMemory } from '#engine/views/seat-memory.ts';
import { viewFor } from '#engine/views/view-for.ts';
import { inEnglish } from '#messages/en/in-english.ts';
import type { LocalizedGame } from '#messages/localized-game.ts';
import { parseScenario } from '#scenario/parse-scenario.ts';
import { EMPTY_DRAFT } from '#session/draft.ts';
import { tableModelOf } from '#session/table/table-model-of.ts';
import { linkGrowth } from './links.ts';
import { atSizes, type Measured } from './measured.ts';
import { tableGrowth } from './tables.ts';

/** Measures kinds of work at three sizes each, and a scenario at the limits of the format; links are of a given one. */
export function measureGrowth(text: string): {
  readonly sizes: readonly Measured[];
  readonly limits: readonly LimitMeasured[];
} {
  const parsed = parseScenario(text);
  if (!parsed.ok) throw new Error('the scenario has errors');
  const sizes = [...letterGrowth(), ...tableGrowth(), ...linkGrowth(compileGame(parsed.scenario))];
  return { sizes, limits: measureLimits() };
}

/** The greatest is about what a game of eight delegations and thirty days has. */
const SIZES = [2, 20, 200];

const SEEN = { reasons: new Map(), reveal: 'full', hints: 'always', draft: EMPTY_DRAFT } as const;

/** The table of a chair after so many letters, from the game as it is then to all that is shown. */
function letterGrowth(): Measured[] {
  const game = longGame();
  return atSizes('letters: view and table of a chair', SIZES, (letters) => {
    const state = stateAfter(game, letters);
    return () => {
      const view = viewFor(game, state, 0, newSeatMemory());
      const seenUpTo = view.record.length;
      return tableModelOf({ game, view, you: 0, seenUpTo, actedUpTo: seenUpTo, ...SEEN });
    };
  });
}

function longGame(): LocalizedGame {
  const parsed = parseScenario(JSON.stringify(scenarioOf({ parties: 8, tracks: 1, issuesPerTrack: 5, options: 3 })));
  if (!parsed.ok) throw new Error(`the scenario has errors: ${JSON.stringify(parsed)}`);
  return inEnglish(compileGame(parsed.scenario));
}

function stateAfter(game: LocalizedGame, letters: number) {
  const seats = game.secrets.map(() => 'negotiator' as const);
  const { moves, state: end } = playGame({ game, seats, players: game.secrets.map(() => negotiate) }, 1, () => 0);
  const state = createGame(game, { seed: 1, seats: game.secrets.map(() => 'person' as const) });
  for (const move of moves) {
    if (state.offers.length >= letters) return state;
    applyTo(game, state, move);
  }
  throw new Error(`the game has ${end.offers.length} letters only`);
}

/** The number of decisions of a game that are measured. */
const DECISIONS = 12;

/** Processor time of a scenario at the limits of the format, in milliseconds: in all, and of the longest step. */
interface LimitMeasured {
  readonly what: string;
  readonly all: number;
  readonly longest: number;
}

/** Makes a scenario at the limits ready, draws the map of a part of it, and lets its negotiators decide. */
function measureLimits(): LimitMeasured[] {
  const parsed = parseScenario(JSON.stringify(scenarioOf(AT_LIMITS)));
  if (!parsed.ok) throw new Error(`the scenario has errors: ${JSON.stringify(parsed)}`);
  const { scenario } = parsed;
  compileGame(scenario);
  const ready = stepsOf('made ready, warm', compilingGame(scenario));
  const game = compileGame(scenario);
  const map = stepsOf('map of a million texts that eight sign, on 30 days', dealMapOf(game, unplayedDays(game), 0));
  const state = createGame(game, { seed: 1, seats: game.secrets.map(() => 'negotiator' as const) });
  const memories = newSeatMemories(game);
  const decisions = Array.from({ length: DECISIONS }, () =>
    timeOf(() => {
      const decision = nextDecision(game, state, memories);
      if (decision !== undefined) applyTo(game, state, decision.move);
    }),
  ).sort((a, b) => a - b);
  const median = decisions[Math.floor(DECISIONS / 2)] ?? 0;
  return [ready, map, { what: 'a decision, median', all: median, longest: decisions.at(-1) ?? 0 }];
}

function stepsOf(what: string, steps: Generator<unknown, unknown>): LimitMeasured {
  let [all, longest] = [0, 0];
  for (let isDone = false; !isDone; ) {
    const took = timeOf(() => {
      isDone = steps.next().done === true;
    });
    all += took;
    longest = Math.max(longest, took);
  }
  return { what, all, longest };
}

function timeOf(work: () => void): number {
  const begun = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(begun);
  return (user + system) / 1000;
}

/** Numbers of delegations, of parts, of articles in each part and of answers to each article. */
interface ScenarioSize {
  readonly parties: number;
  readonly tracks: number;
  readonly issuesPerTrack: number;
  readonly options: number;
}

/** The most of each that the format allows together: two parts of a million packages each, which eight delegations sign. */
const AT_LIMITS: ScenarioSize = { parties: 8, tracks: 2, issuesPerTrack: 6, options: 10 };

/**
 * A scenario of plain numbers, always the same for a size: every delegation signs every part, has stated what it wants
 * of each article, has one red line and one pair of answers that are worth more together.
 */
function scenarioOf({ parties, tracks, issuesPerTrack, options }: ScenarioSize): unknown {
  const ids = listed(parties, (party) => `party-${party + 1}`);
  const parts = listed(tracks, (track) => ({ id: `part-${track + 1}`, title: `Part ${track + 1}`, signatories: ids }));
  const articles = parts.flatMap(({ id }, track) =>
    listed(issuesPerTrack, (place) => articleOf(ids, options, { track: id, order: track * issuesPerTrack + place })),
  );
  return {
    format: 1,
    id: 'at-limits',
    title: 'At the limits',
    summary: 'As much of everything as the format allows.',
    situation: ['All of them must agree on everything.'],
    tab: 'Fictional',
    level: 'standard',
    minutes: 60,
    rounds: { label: 'day', count: 30 },
    rules: { movesPerRound: 2 },
    tracks: parts,
    parties: ids.map((id, order) => partyOf(id, order, parts)),
    issues: articles,
    positions: articles.flatMap((article, place) =>
      ids.map((party, order) => ({
        party,
        issue: article.id,
        option: `a${(order + place) % options}`,
        stance: 'wants',
        tag: 'stated',
        source: 'hearing',
        because: 'Those who have sent us have always asked for it.',
      })),
    ),
    redLines: ids.map((party, order) => redLineOf(party, order, options, articles)),
    terms: ids.map((party, order) => termOf(party, order, options, articles)),
    sources: { hearing: { outlet: 'Minutes of the hearing', date: '2025-05-05', says: 'Each said what it wanted.' } },
  };
}

const MANDATE = {
  interests: 'You want to keep what you have.',
  position: 'You have said what you hope for.',
  redLines: 'One answer is ruled out.',
  canOffer: 'You can wait.',
  answersTo: 'Those who have sent you.',
  ifNoDeal: 'Everything stays as it is.',
};

/** An object with an id. */
interface Named {
  readonly id: string;
}

function partyOf(id: string, order: number, parts: readonly Named[]) {
  return {
    id,
    name: `Party ${order + 1}`,
    fullName: `Party ${order + 1} of the conference`,
    mark: `P${order + 1}`,
    summary: 'You speak for those who have sent you.',
    mandate: MANDATE,
    walkAway: Object.fromEntries(parts.map((part) => [part.id, { start: 90, drift: -1, spread: 4 }])),
    temperament: { firmness: 0.2 + order / 20 },
  };
}

function redLineOf(party: string, order: number, options: number, [first, second]: readonly Named[]) {
  return {
    party,
    never: { [first?.id ?? '']: [`a${(order + 1) % options}`], [second?.id ?? '']: ['a0'] },
    declared: order % 2 === 0,
    because: 'It would undo what we live by.',
  };
}

function termOf(party: string, order: number, options: number, [, , third, fourth]: readonly Named[]) {
  return {
    party,
    when: { [third?.id ?? '']: [`a${order % options}`], [fourth?.id ?? '']: [`a${(order + 1) % options}`] },
    points: 5,
    because: 'Each helps the other.',
  };
}

function articleOf(ids: readonly string[], options: number, { track, order }: { track: string; order: number }) {
  return {
    id: `article-${order + 1}`,
    track,
    title: `Article ${order + 1}`,
    question: `What does article ${order + 1} say?`,
    sentence: `Article ${order + 1} says {option}.`,
    ifSilent: 'a0',
    consent: ids,
    options: listed(options, (option) => ({
      id: `a${option}`,
      label: `Answer ${option + 1}`,
      wording: `answer ${option + 1}`,
      points: Object.fromEntries(ids.map((id, party) => [id, pointsOf(party, order, option)])),
    })),
  };
}

/** Most for one answer, another one each delegation and article, and less for those further from it. */
function pointsOf(party: number, issue: number, option: number): number {
  return Math.max(0, 30 - 4 * Math.abs(((party * 3 + issue * 5) % 10) - option));
}

function listed<Each>(count: number, of: (index: number) => Each): Each[] {
  return Array.from({ length: count }, (_, index) => of(index));
}
