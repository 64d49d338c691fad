import { describe, expect, it } from 'vitest';
import { isAvailable } from '#engine/events/availability.ts';
import { at } from '#engine/model/at.ts';
import type { Ending } from '#engine/model/ending.ts';
import { TALKED_ABOUT } from '#engine/model/scenario/debrief-notes.ts';
import type { State } from '#engine/model/state.ts';
import { signedPoints } from '#engine/rounds/conclude.ts';
import { clauseStatusOf, signedWording } from '#engine/text/text.ts';
import { talkOf } from '#session/debrief/talk.ts';
import type { GuessModel, TalkStep } from '#session/debrief/talk-model.ts';
import { UNHURRIED } from '../../properties/fuzz-runs.ts';
import { readGoldenEnding } from '../../replays/golden-files.ts';
import { compileTold } from '../../support/compile-told.ts';
import { finish } from '../../support/finish.ts';
import { shippedScenario } from '../../support/scenarios.ts';
import { badSentences } from '../bad-sentences.ts';
import { type PlayedGame, playedGame } from './played-games.ts';

const seeds = (count: number) => Array.from({ length: count }, (_, index) => index + 1);
const GAMES: readonly PlayedGame[] = [
  ...seeds(15).map((seed) => playedGame('job-offer', seed)),
  ...seeds(15).map((seed) => playedGame('village-water', seed)),
  ...seeds(3).map((seed) => playedGame('white-house-2025', seed)),
];

function stepOf({ talk }: PlayedGame, key: string): TalkStep | undefined {
  return talk.steps.find((each) => each.key === key);
}
function termOf({ talk }: PlayedGame, key: string): string | undefined {
  return talk.terms.find((each) => each.key === key)?.here;
}
function guessOf(played: PlayedGame): GuessModel {
  return stepOf(played, 'possible')?.guess as GuessModel;
}
/** The last part: what the talks of all shipped scenarios are for. */
function mainOf({ game }: PlayedGame): number {
  return game.common.tracks.length - 1;
}
function nameOf({ game }: PlayedGame, party: number): string {
  return game
    .tellingTo(undefined)
    .say('debrief-talk.guess-only', { who: party, more: 2 })
    .replace(/.*suited (.*) alone\./, '$1');
}
const numbersIn = (words: string) =>
  [...words.matchAll(/\d[\d,]*(\.\d+)?/g)].map(([each]) => Number(each.replaceAll(',', '')));

/** By package: the signatories whom it does not suit on the last day of the main part, each text weighed as it would be if it were signed. */
function againstOf(played: PlayedGame): { readonly round: number; readonly against: readonly (readonly number[])[] } {
  const { game, state, lastOf } = played;
  const track = mainOf(played);
  const { status, since } = at(state.tracks, track);
  const round = status === 'open' ? state.round : since;
  const then = lastOf.get(round) as State;
  const { signatories, issues, packageCount } = at(game.common.tracks, track);
  const against = Array.from({ length: packageCount }, (_, pack) => {
    const text = textOf(played, pack);
    const isOpen = text.some(({ issue, option }) => {
      const { mustSettle, silent } = at(game.common.issues, issue);
      return (mustSettle && option === silent) || !isAvailable(then, issue, option);
    });
    if (isOpen) return [...signatories];
    return signatories.filter((party) => {
      const isCrossed = at(at(game.secrets, party).sheets, track).forbidden[pack] === 1;
      const noDeal = at(at(then.parties, party).walkAway, track);
      return isCrossed || signedPoints(game, then, party, track, text) < noDeal;
    });
  });
  expect(issues.length).toBeGreaterThan(0);
  return { round, against };
}

function textOf(played: PlayedGame, pack: number) {
  const { common } = played.game;
  let rest = pack;
  return [...at(common.tracks, mainOf(played)).issues]
    .reverse()
    .map((issue) => {
      const { optionCount } = at(common.issues, issue);
      const option = rest % optionCount;
      rest = Math.floor(rest / optionCount);
      return { issue, option };
    })
    .reverse();
}

/** Of each article that was settled in the end: the last day at the end of which it did not stand so; 0 where there is none. */
function notSettledUntil({ game, state, lastOf }: PlayedGame): number[] {
  const isSettled = (now: State, issue: number) =>
    clauseStatusOf(game.common, at(now.text, issue), issue) === 'initialled';
  const rounds = seeds(state.round);
  return game.common.issues.flatMap((_, issue) => {
    if (!isSettled(state, issue)) return [];
    const end = JSON.stringify(signedWording(game.common, state, issue));
    const open = rounds.filter((round) => {
      const then = lastOf.get(round) as State;
      return !isSettled(then, issue) || JSON.stringify(signedWording(game.common, then, issue)) !== end;
    });
    return [open.at(-1) ?? 0];
  });
}

describe('what there is to talk about', UNHURRIED, () => {
  it('goes from people to what happened to what it means, in thirty minutes or in five', () => {
    for (const { talk } of GAMES) {
      const keys = talk.steps.map(({ key }) => key);
      expect(keys).toEqual(TALKED_ABOUT.filter((each) => keys.includes(each)));
      const short = talk.steps.filter((step) => step.short !== undefined);
      expect(short.map(({ key }) => key)).toEqual(['leave', 'felt', 'meaning']);
      expect(short.reduce((sum, step) => sum + (step.short ?? 0), 0)).toBe(5);
      expect(talk.steps.reduce((sum, { minutes }) => sum + minutes, 0)).toBeLessThanOrEqual(30);
    }
    expect(GAMES.at(-1)?.talk.steps).toHaveLength(8);
  });

  it('counts the texts that suited all, and lights those', () => {
    for (const played of GAMES) {
      const { round, against } = againstOf(played);
      const suiting = against.flatMap((who, pack) => (who.length === 0 ? [pack] : []));
      const { answer, options, squares } = guessOf(played);
      expect(numbersIn(answer)).toEqual([suiting.length, against.length]);
      expect([...squares.lit]).toEqual(suiting);
      expect(options.filter(({ isTrue }) => isTrue).map(({ label }) => holds(label, suiting.length))).toEqual([true]);
      expect(options.filter(({ label }) => holds(label, suiting.length))).toHaveLength(1);
      const day = played.game.say('debrief-talk.day', { round });
      expect(stepOf(played, 'possible')?.question).toContain(day);
      const zone = termOf(played, 'zone') as string;
      expect(zone).toContain(day);
      expect(zone).toContain(suiting.length === 0 ? 'none suited all' : `held ${suiting.length} of`);
    }
  });

  it.each(GAMES)('names the one whose word alone ruled out most', (played) => {
    const { against } = againstOf(played);
    const { signatories } = at(played.game.common.tracks, mainOf(played));
    const alone = signatories.map((party) => against.filter((who) => who.length === 1 && who[0] === party).length);
    const most = Math.max(...alone);
    const place = alone.indexOf(most);
    const { why } = guessOf(played);
    expect(numbersIn(why)).toEqual(most === 0 ? [] : [most]);
    // Of two, the texts that one alone stands against are those that suit the other alone.
    const told = at(signatories, signatories.length === 2 ? 1 - place : place);
    expect(why.includes(nameOf(played, told))).toBe(most > 0);
  });

  it.each(GAMES)('says what no deal was worth, and the text that is in force', (played) => {
    const track = mainOf(played);
    const { points, walkAways, kind } = played.state.ending as Ending;
    const who = at(played.game.common.tracks, track).signatories.includes(1) ? 1 : 0;
    const isInForce = at(played.state.tracks, track).status === 'signed' && kind !== 'unratified';
    const worth = [walkAways, ...(isInForce ? [points] : [])].map((all) => at(at(all, who), track) / played.game.scale);
    const told = numbersIn(termOf(played, 'walk-away') as string);
    expect(told).toHaveLength(worth.length);
    for (const [place, each] of worth.entries()) expect(told[place]).toBeCloseTo(each, 1);
  });

  it('calls a trade what is worth less to both the other way round', () => {
    let trades = 0;
    for (const played of GAMES) {
      const here = termOf(played, 'trade');
      if (here === undefined) continue;
      trades += 1;
      const { game, state } = played;
      const [mine = '', theirs = '', mineTurned = '', theirsTurned = ''] = [...here.matchAll(/“(.+?)”/g)].map(
        ([, label]) => label,
      );
      const names = /was better for (.+?), .* for (.+?)\. The other/.exec(here) ?? [];
      const track = game.common.tracks.findIndex((_, each) =>
        [mine, theirs].every((label) => optionCalled(played, each, label)),
      );
      const text = at(game.common.tracks, track).issues.map((issue) => ({
        issue,
        ...signedWording(game.common, state, issue),
      }));
      const turned = (labels: readonly string[]) =>
        text.map(
          (clause) =>
            labels.map((label) => optionCalled(played, track, label)).find((each) => each?.issue === clause.issue) ??
            clause,
        );
      const [one, other] = [names[1], names[2]].map(
        (name) =>
          game.common.tracks
            .flatMap(({ signatories }) => signatories)
            .find((party) => nameOf(played, party) === name) as number,
      );
      const lost = (party: number, labels: readonly string[]) =>
        signedPoints(game, state, party, track, text) - signedPoints(game, state, party, track, turned(labels));
      for (const party of [one, other] as number[]) expect(lost(party, [mineTurned, theirsTurned])).toBeGreaterThan(0);
      expect(lost(one as number, [mineTurned])).toBeGreaterThan(0);
      expect(lost(other as number, [mineTurned])).toBeLessThan(0);
      expect(lost(other as number, [theirsTurned])).toBeGreaterThan(0);
      expect(lost(one as number, [theirsTurned])).toBeLessThan(0);
    }
    expect(trades).toBeGreaterThan(5);
  });

  it('calls a concession what counts for less in the file', () => {
    for (const played of GAMES) {
      const here = termOf(played, 'concession');
      if (here === undefined) continue;
      const [before = '', after = ''] = [...here.matchAll(/“(.+?)”/g)].map(([, label]) => label);
      const { issues, parties } = played.game.scenario;
      const issue = issues.find(({ options }) =>
        [before, after].every((each) => options.some(({ label }) => label === each)),
      );
      const who = parties.findIndex((_, party) => here.toLowerCase().startsWith(nameOf(played, party).toLowerCase()));
      const worth = (label: string) =>
        issue?.options.find((each) => each.label === label)?.points[at(parties, who).id] ?? 0;
      expect(worth(after)).toBeLessThan(worth(before));
    }
  });

  it.each(GAMES)('finds what was settled late', (played) => {
    const after = notSettledUntil(played);
    const last = after.filter((round) => round >= played.state.round - 1).length;
    const here = termOf(played, 'deadline');
    expect(here === undefined).toBe(last < 2 || last * 2 < after.length);
    if (here !== undefined) expect(numbersIn(here).slice(0, 2)).toEqual([after.length, last]);
  });

  it.each(GAMES)('tells on which day a part was signed', (played) => {
    for (const [track, { status, since }] of played.state.tracks.entries()) {
      const signed = played.game.say('debrief-talk.day-signed', { track });
      const days = stepOf(played, 'happened')?.rows.map(({ answer }) => answer.includes(signed)) ?? [];
      expect(days.flatMap((isIt, index) => (isIt ? [index + 1] : []))).toEqual(status === 'signed' ? [since] : []);
    }
  });

  it('has every claim, kept apart from what became of it', () => {
    for (const played of GAMES) {
      const rows = stepOf(played, 'claims')?.rows ?? [];
      expect(rows).toHaveLength(played.state.claims.length);
      expect(badSentences(rows.map(({ answer }) => answer))).toEqual([]);
    }
  });

  it('is told in whole sentences', () => {
    for (const { talk } of GAMES) {
      const guess = talk.steps.flatMap((step) => step.guess ?? []);
      const sentences = [
        ...talk.terms.flatMap(({ meaning, here }) => [meaning, here]),
        ...guess.flatMap(({ why, means, squares }) => [why, means, squares.words]),
        ...talk.steps.flatMap(({ question, rows }) => [question, ...rows.map(({ answer }) => answer)]),
      ];
      expect(badSentences(sentences)).toEqual([]);
    }
  });
});

describe('a scenario that says nothing for the debrief', () => {
  it('has steps all the same, and asks its questions one by one', () => {
    const { scenario, setup, moves } = readGoldenEnding('signed');
    const { debrief: _, ...silent } = shippedScenario(scenario);
    const steps = (debrief: object | undefined) =>
      finish(
        talkOf(
          compileTold(
            debrief === undefined ? silent : { ...silent, debrief: { whatHappened: [], questions: [], ...debrief } },
          ),
          setup,
          moves,
          0,
        ),
      ).steps;
    expect(steps(undefined).map(({ key }) => key)).toEqual(['leave', 'felt', 'happened', 'why', 'possible', 'meaning']);
    const asked = steps({
      questions: ['Who was heard?', 'Who was not?'],
      steps: [{ title: 'Draw it', ask: ['Draw the table.'] }],
    });
    expect(asked.slice(-4).map(({ question }) => question)).toEqual([
      'Draw the table.',
      'Who was heard?',
      'Who was not?',
      'Where have you seen something like this outside the game?',
    ]);
    const own = steps({ steps: [{ about: 'felt', title: 'Your mood', ask: ['Were you glad?', 'When?'] }] });
    expect(own[1]).toMatchObject({ key: 'felt', name: 'Your mood', question: 'Were you glad?', ask: ['When?'] });
  });
});

function holds(label: string, count: number): boolean {
  const [low = 0, high = Number.POSITIVE_INFINITY] = numbersIn(label);
  if (label === 'None at all') return count === 0;
  return label.startsWith('More') ? count > low : count >= low && count <= high;
}

function optionCalled({ game }: PlayedGame, track: number, label: string) {
  for (const issue of at(game.common.tracks, track).issues) {
    const option = at(game.scenario.issues, issue).options.findIndex((each) => each.label === label);
    if (option !== -1) return { issue, option };
  }
  return undefined;
}
