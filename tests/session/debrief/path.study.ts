import { describe, expect, it } from 'vitest';
import { trustBetween } from '#engine/ledgers/trust.ts';
import { at } from '#engine/model/at.ts';
import type { Move } from '#engine/model/moves.ts';
import type { SeatKind, Setup } from '#engine/model/setup.ts';
import { type Course, courseOf } from '#engine/playing-on/course.ts';
import { otherwiseOf } from '#engine/playing-on/otherwise-of.ts';
import { followed, inOneStep } from '#engine/playing-on/plan.ts';
import { type EndReached, endReached } from '#engine/playing-on/prospects.ts';
import { USUAL_SEARCH } from '#engine/playing-on/turning-search.ts';
import { wayOn } from '#engine/playing-on/way-on.ts';
import type { LocalizedGame } from '#messages/localized-game.ts';
import { pathOf } from '#session/debrief/path.ts';
import type { PathModel, TurningCard } from '#session/debrief/path-model.ts';
import { endingModelOf } from '#session/screens/ending-model-of.ts';
import { moveInWords } from '#session/words/move-in-words.ts';
import { UNHURRIED } from '../../properties/fuzz-runs.ts';
import { compileTold } from '../../support/compile-told.ts';
import { shippedScenario, smallScenario } from '../../support/scenarios.ts';
import { playShared } from '../../support/shared-game.ts';
import { badSentences } from '../bad-sentences.ts';

/** A split of eight to none is no chance; that many ways are needed. */
const SEARCH = { ...USUAL_SEARCH, first: 1, glances: 20, ways: 8, looks: 5 };

interface Ended {
  readonly game: LocalizedGame;
  readonly course: Course;
  readonly path: PathModel;
  /** As much of it as was told before it was whole. */
  readonly told: readonly PathModel[];
  readonly you: number;
}

/** A game in which a person does whatever is allowed, or among negotiators. */
function ended(game: LocalizedGame, seed: number, person: boolean): Ended {
  const seats = game.secrets.map((_, party): SeatKind => (person && party === 1 ? 'person' : 'negotiator'));
  const setup: Setup = { seed, seats };
  const moves: readonly Move[] = playShared(game, setup, seed).moves;
  const course = courseOf(game, setup, moves);
  const told: PathModel[] = [];
  const steps = followed(pathOf(game, setup, course, 1, SEARCH), inOneStep(course.play));
  for (;;) {
    const next = steps.next();
    if (next.done)
      return { game: game.withPerspective(person ? 1 : undefined), course, path: next.value, told, you: 1 };
    const path = next.value.told?.path;
    if (path !== undefined && path !== told.at(-1)) told.push(path);
  }
}

const ENDED: readonly Ended[] = [
  smallScenario(),
  shippedScenario('job-offer'),
  shippedScenario('village-water'),
].flatMap((scenario) => {
  const game = compileTold(scenario);
  return [ended(game, 3, false), ended(game, 4, true), ended(game, 5, true)];
});

interface EndsPlayed {
  readonly withIt: readonly EndReached[];
  readonly without: readonly EndReached[];
}

const PLAYED = new Map<TurningCard, EndsPlayed>();

/** The ends of the ways that a card speaks of, played once more. */
function endsOf(each: Ended, card: TurningCard): EndsPlayed {
  const known = PLAYED.get(card) ?? playedAgain(each, card);
  PLAYED.set(card, known);
  return known;
}

function playedAgain({ game, course }: Ended, { move }: TurningCard): EndsPlayed {
  const before = course.stateAt(move);
  const otherwise = otherwiseOf(game, before, at(course.moves, move));
  const ways = Array.from({ length: SEARCH.ways }, (_, index) => SEARCH.first + index);
  return {
    withIt: ways.map((way) => endReached(game, wayOn(game, course.stateAt(move + 1), way))),
    without: ways.map((way) => endReached(game, wayOn(game, before, way, otherwise))),
  };
}

/** By way: what whoever made the move has more with it, in the game's units. */
function gainsBy(each: Ended, card: TurningCard): number[] {
  const { withIt, without } = endsOf(each, card);
  const { party } = at(each.course.moves, card.move);
  return withIt.map((end, way) => at(end.points, party) - at(at(without, way).points, party));
}

/** The sentence of a part that no way led to a signature of, with as many texts within reach as the result tells of. */
function neverSigned(game: LocalizedGame, course: Course, track: number): RegExp {
  const left = at(endingModelOf(game, course.stateAt(course.moves.length), 0).left, track).words[0] ?? '';
  const within = /^\d+ firm texts? (was|were) within reach/.exec(left)?.[0];
  return within === undefined
    ? /^From no moment[^.]*\.$/
    : new RegExp(`^From no moment[^.]*\\. ${within}: it was possible`);
}

describe('the path of a finished game', UNHURRIED, () => {
  it('turned somewhere in some of these games', () => {
    expect(ENDED.flatMap(({ path }) => path.turning.cards).length).toBeGreaterThan(5);
  });

  it('counts on each card what anybody counts who plays the same ways', () => {
    for (const each of ENDED) {
      for (const card of each.path.turning.cards) {
        const { withIt, without } = endsOf(each, card);
        const counts = each.game.common.tracks.map((_, track) =>
          [without, withIt].map((ends) => ends.filter(({ signed }) => at(signed, track)).length),
        );
        const means = each.game.secrets.map((_, party) =>
          [without, withIt].map(
            (ends) =>
              Math.round(
                (Math.round(ends.reduce((sum, { points }) => sum + at(points, party), 0) / ends.length) * 10) /
                  each.game.scale,
              ) / 10,
          ),
        );
        const shown = [Number(card.without), Number(card.with)];
        expect([...counts, ...means]).toContainEqual(shown);
        expect(card.isMore).toBe(at(shown, 1) > at(shown, 0));
      }
    }
  });

  it('calls a move good or costly only where whoever made it has more or less points by it in every way', () => {
    const all = ENDED.flatMap((each) => each.path.turning.cards.map((card) => ({ each, card })));
    for (const { each, card } of all.filter(({ card: { worth } }) => worth.kind !== 'neither')) {
      const sign = card.worth.kind === 'good' ? 1 : -1;
      const gains = gainsBy(each, card).map((gain) => sign * gain);
      expect(Math.min(...gains)).toBeGreaterThan(0);
      const mean = gains.reduce((sum, gain) => sum + gain, 0) / gains.length / each.game.scale;
      expect(Math.abs(Number(/[\d.]+(?= point)/.exec(card.worth.words)?.[0]) - mean)).toBeLessThanOrEqual(0.2);
    }
    const kinds = all.map(({ card }) => card.worth.kind);
    expect(new Set(kinds)).toEqual(new Set(['good', 'costly', 'neither']));
  });

  it('has the same figure on a card and on the lane at its stop', () => {
    for (const { path } of ENDED) {
      for (const card of path.turning.cards) {
        const lanes = path.parts.flatMap(({ measures }) => measures.flatMap((measure) => measure.lanes));
        expect(lanes.map(({ points }) => at(points, card.stop).short)).toContain(card.with);
        expect(at(path.stops, card.stop).card).toBe(card.number - 1);
      }
    }
  });

  it('tells on each card the move that was made, and as its answers moves that were made after it', () => {
    for (const { game, course, path } of ENDED) {
      const told = course.moves.map((move, index) => moveInWords(game, course.stateAt(index), move));
      expect(path.turning.cards.map(({ words }) => words)).toEqual(path.turning.cards.map(({ move }) => told[move]));
      const replied = path.turning.cards.filter(({ move }) => at(course.moves, move).type !== 'vote');
      for (const { move, answers } of replied)
        expect(told.slice(move + 1)).toEqual(expect.arrayContaining([...answers]));
    }
  });

  it('says of what looked decisive that nothing would have been otherwise only where that is so', () => {
    for (const { game, course, path } of ENDED) {
      for (const words of path.turning.idle) {
        // Two moves can be told in the same words.
        const told = course.moves.flatMap((made, index) =>
          moveInWords(game, course.stateAt(index), made) === words ? [index] : [],
        );
        const isIdle = (move: number) => {
          const otherwise = otherwiseOf(game, course.stateAt(move), at(course.moves, move));
          const withIt = endReached(game, wayOn(game, course.stateAt(move + 1), 0));
          const without = endReached(game, wayOn(game, course.stateAt(move), 0, otherwise));
          return JSON.stringify([withIt.signed, withIt.points]) === JSON.stringify([without.signed, without.points]);
        };
        expect(told.some(isIdle), words).toBe(true);
      }
    }
  });

  it('says that a part was signed from every moment, or from none, only where each way on says so', () => {
    for (const { game, course, path } of ENDED) {
      const expected = game.common.tracks.flatMap((_, track) => {
        const [all] = at(path.parts, track).measures[0]?.lanes ?? [];
        const counts = (all?.points ?? []).slice(0, -1).map(({ short }) => Number(short));
        if (counts.every((count) => count === 0)) return [expect.stringMatching(neverSigned(game, course, track))];
        return counts.every((count) => count === SEARCH.ways)
          ? [expect.stringMatching(/^All \d+ replays from every moment/)]
          : [];
      });
      expect(path.turning.outlook).toEqual(expected);
    }
  });

  it('tells what is certain before it is whole, in its place: nothing of it moves or changes later', () => {
    for (const { path, told } of ENDED) {
      expect(told.length).toBeGreaterThan(path.turning.cards.length);
      for (const some of told) {
        expect(some.isWhole).toBe(false);
        const places = some.stops.map(({ moment }) => path.stops.findIndex((stop) => stop.moment === moment));
        expect(places).toEqual([...places].sort((a, b) => a - b));
        expect(some.stops.map((stop) => stop.at)).toEqual(places.map((place) => at(path.stops, place).at));
        const placed = (cards: readonly TurningCard[]) => cards.map(({ stop: _, ...card }) => card);
        expect(placed(some.turning.cards)).toEqual(placed(path.turning.cards).slice(0, some.turning.cards.length));
        const pointsIn = (model: PathModel) =>
          model.parts.flatMap(({ measures }) => measures.flatMap(({ lanes }) => lanes.map(({ points }) => points)));
        const whole = pointsIn(path);
        for (const [lane, points] of pointsIn(some).entries())
          expect(points.map(({ value }) => value)).toEqual(places.map((place) => at(at(whole, lane), place).value));
      }
    }
  });

  it('goes through the days in order, and stops at the end of the last one', () => {
    for (const { course, path } of ENDED) {
      const times = path.stops.map((stop) => stop.at);
      expect(times).toEqual([...times].sort((a, b) => a - b));
      expect(path.stops.at(-1)).toMatchObject({ moment: course.moves.length, at: path.days.length });
    }
  });

  it('ends a stretch where a part is signed, and where the first vote fails', () => {
    for (const { stretches, marks, days } of ENDED.map(({ path }) => path)) {
      const early = (kind: 'signed' | 'failed') =>
        marks.filter((mark) => mark.kind === kind && mark.at < days.length).map((mark) => mark.at);
      const borders = stretches.map(({ to }) => to);
      expect(borders).toEqual(expect.arrayContaining([...early('signed'), ...early('failed').slice(0, 1)]));
    }
  });

  it('ends no stretch by a vote that was not held there, or came out otherwise', () => {
    const ends = ENDED.flatMap(({ path: { stretches, marks } }) =>
      stretches.map(({ words, to }) => ({
        words,
        held: marks.filter((mark) => mark.at === to).map(({ kind }) => kind),
      })),
    );
    expect(ends.length).toBeGreaterThan(1);
    for (const { words, held } of ends) {
      if (/ is signed$/.test(words)) expect(held).toContain('signed');
      if (/ voted down$/.test(words)) expect(held).toContain('failed');
    }
  });

  it('has stretches without gaps, to the end, and every moment in its own', () => {
    for (const { stretches, days, stops } of ENDED.map(({ path }) => path)) {
      if (stretches.length === 0) continue;
      const borders = stretches.map(({ to }) => to);
      expect([0, ...borders]).toEqual([...stretches.map(({ from }) => from), days.length]);
      for (const { stretch = -1, at: time } of stops) {
        const { from, to } = at(stretches, stretch);
        expect(from <= time && time <= to).toBe(true);
      }
    }
  });

  it('marks each vote where it was held, and as it came out', () => {
    for (const { course, path } of ENDED) {
      const { record } = course.stateAt(course.moves.length);
      const votes = record.flatMap((line) => (line.kind === 'voted' ? [line.signed ? 'signed' : 'failed'] : []));
      expect(path.marks.flatMap(({ kind }) => (kind === 'signed' || kind === 'failed' ? [kind] : []))).toEqual(votes);
    }
  });

  it('shows trust as the ledger has it', () => {
    for (const { game, course, path } of ENDED) {
      const lanes = at(path.parts, 0).measures.find(({ measure }) => measure === 'trust')?.lanes ?? [];
      path.stops.forEach(({ moment }, stop) => {
        const state = course.stateAt(moment);
        const trusted = game.secrets.map((_, party) => {
          const inIt = game.secrets.flatMap((__, other) =>
            other === party ? [] : [trustBetween(state, other, party)],
          );
          return String(Math.round(inIt.reduce((sum, each) => sum + each, 0) / inIt.length / 10));
        });
        expect(lanes.map(({ points }) => at(points, stop).short)).toEqual(trusted);
      });
    }
  });

  it('is told in whole sentences', () => {
    const said = ENDED.flatMap(({ path: { turning, basis } }) => [
      basis,
      ...turning.none,
      ...turning.outlook,
      ...turning.cards.flatMap(({ words, worth, sentence, instead, others, answers, sure }) => [
        words,
        worth.words,
        sentence,
        instead,
        sure,
        ...others,
        ...answers,
      ]),
    ]);
    expect(badSentences(said)).toEqual([]);
  });
});
