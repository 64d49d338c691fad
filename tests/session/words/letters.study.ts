/** Letters, answers and noes of whole games among negotiators, as the one who is addressed reads them. */
import { describe, expect, it } from 'vitest';
import { at } from '#engine/model/at.ts';
import type { Game } from '#engine/model/game.ts';
import type { Clause, PartyIndex } from '#engine/model/moves.ts';
import { isSameWording } from '#engine/model/wording.ts';
import type { Reason } from '#engine/negotiators/decision/reason.ts';
import { reasonsSaid } from '#engine/negotiators/telling/reasons-given.ts';
import type { View } from '#engine/views/view.ts';
import { seated } from '#lab/measuring/seated.ts';
import { inEnglish } from '#messages/en/in-english.ts';
import { tellingOfMove } from '#session/debrief/telling-of-move.ts';
import { reasonsInWords } from '#session/words/reasons-in-words.ts';
import type { Telling } from '#session/words/telling.ts';
import { playedAmongNegotiators } from '../../../tools/lesson/game-played.ts';
import { UNHURRIED } from '../../properties/fuzz-runs.ts';
import { shippedScenario } from '../../support/scenarios.ts';

interface Letter {
  readonly scenario: string;
  readonly game: Game;
  readonly view: View;
  readonly telling: Telling;
  readonly reasons: readonly Reason[];
  readonly words: string;
}

const GAMES = { 'white-house-2025': 12, 'job-offer': 4, 'village-water': 4 } as const;
const FIRST_SEED = 4200;
const LETTERS = ['offer', 'counter', 'accept', 'refuse'];

function lettersIn(id: keyof typeof GAMES, seed: number): Letter[] {
  const table = seated(shippedScenario(id), new Map());
  const game = inEnglish(table.game);
  const letters: Letter[] = [];
  playedAmongNegotiators(table, seed, (before, view, decision) => {
    const { move } = decision;
    const telling = tellingOfMove(game, before, move);
    if (!LETTERS.includes(telling.on)) return;
    for (const [place, [, reasons]] of reasonsSaid(view, decision).entries()) {
      const to: PartyIndex | undefined = move.type === 'offer' ? at(move.to, place) : telling.to;
      const [words = ''] = reasonsInWords(game, reasons, { ...telling, to, reveal: 'in-character' });
      letters.push({ scenario: id, game, view, telling, reasons, words });
    }
  });
  return letters;
}

const SAID = Object.entries(GAMES).flatMap(([id, count]) =>
  Array.from({ length: count }, (_, place) => lettersIn(id as keyof typeof GAMES, FIRST_SEED + place)).flat(),
);

const SEGMENTER = new Intl.Segmenter('en', { granularity: 'sentence' });
const sentencesIn = (words: string) => [...SEGMENTER.segment(words)].map(({ segment }) => segment.trim());
const countWords = (words: string) => words.split(' ').length;

/** A sentence with a sign in the place of each answer, article, day and name. */
function templateOf({ scenario }: Game, sentence: string): string {
  const places = [...scenario.issues, ...scenario.tracks].flatMap(({ inSentence }) => inSentence ?? []);
  const names = scenario.parties.flatMap(({ seatOf, fullName }) => [seatOf ?? fullName, fullName]);
  const answers = scenario.issues.flatMap(({ options }) => options.flatMap(({ inSentence }) => inSentence ?? []));
  const signed = [
    ...answers.map((words) => [words, 'A'] as const),
    ...places.map((words) => [words, 'I'] as const),
    ...names.map((words) => [words, 'P'] as const),
  ]
    .sort(([one], [other]) => other.length - one.length)
    .reduce((text, [words, sign]) => text.replaceAll(words, sign), sentence.replaceAll(/“[^”]*”( or “[^”]*”)?/g, 'A'));
  return signed
    .replaceAll(/\b((on )?((Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|day \d+)|this morning)\b/gi, 'D')
    .replaceAll('A on I', 'A')
    .replaceAll('A and A', 'A');
}

/** Clauses that a letter says its sender cannot accept. */
function refusedIn(reasons: readonly Reason[]): readonly Clause[] {
  return reasons.flatMap((reason) => (reason.code === 'cannot' || reason.code === 'still-no' ? [reason] : []));
}

describe('a letter, an acceptance or a refusal', UNHURRIED, () => {
  it('is a paragraph of up to four sentences and 60 words in 95 of 100 cases, and never above 85 words', () => {
    const fits = SAID.filter(({ words }) => {
      const sentences = sentencesIn(words).length;
      return countWords(words) <= 60 && sentences >= 1 && sentences <= 4;
    });
    expect(SAID.length).toBeGreaterThan(1000);
    expect(fits.length / SAID.length).toBeGreaterThanOrEqual(0.95);
    expect(Math.max(...SAID.map(({ words }) => countWords(words)))).toBeLessThanOrEqual(85);
  });

  it('has no words that nobody gave: without reasons, as of a person, there are none', () => {
    const game = inEnglish(seated(shippedScenario('job-offer'), new Map()).game);
    for (const on of ['offer', 'counter', 'accept', 'refuse', 'vote', 'review', 'other'] as const) {
      expect(reasonsInWords(game, [], { on, turn: 0, by: 0, to: 1, reveal: 'full' }), on).toEqual([]);
    }
  });

  it('leaves no place of a sentence empty', () => {
    const faulty = SAID.filter(({ words }) =>
      /[{}$]|undefined|“”| {2}| [.,;:]|\b(plain|direct|formal|joint)\./.test(words),
    );
    expect(faulty.map(({ words }) => words)).toEqual([]);
  });

  it('quotes no label of an answer: its author has words for each', () => {
    const quoting = SAID.filter(({ game, words }) =>
      game.scenario.issues.some(({ options }) => options.some(({ label }) => words.includes(`“${label}”`))),
    );
    expect(quoting.map(({ words }) => words)).toEqual([]);
  });

  it('does not refuse wording that its sender has initialled', () => {
    for (const { view, reasons, words } of SAID) {
      for (const clause of refusedIn(reasons)) {
        const { current } = at(view.text, clause.issue);
        const isOwn = current?.initials.includes(view.party) === true && isSameWording(current, clause);
        expect(isOwn, words).toBe(false);
      }
    }
  });

  it('says the same sentence no more than once', () => {
    for (const { words } of SAID) {
      const sentences = sentencesIn(words);
      expect(new Set(sentences).size, words).toBe(sentences.length);
    }
  });

  it('says each change of position that it makes, with what was said before', () => {
    const moved = SAID.filter(({ reasons }) => reasons.some(({ code }) => code === 'moves'));
    expect(moved.length).toBeGreaterThan(100);
    for (const { game, reasons, words } of moved) {
      for (const reason of reasons) {
        if (reason.code !== 'moves') continue;
        const { inSentence, label } = at(at(game.scenario.issues, reason.issue).options, reason.from.option);
        expect(words).toContain(inSentence ?? `“${label}”`);
      }
    }
  });

  it('tells an earlier hour of its own day as "this morning", and never by the name of that day', () => {
    const flagship = SAID.filter(({ scenario }) => scenario === 'white-house-2025');
    const nameOf = (date: string) => new Date(date).toLocaleDateString('en-GB', { weekday: 'long', timeZone: 'UTC' });
    // A carried letter is read on another day than it is written.
    const named = flagship.filter(({ game, view, telling, words }) => {
      if (telling.today === undefined) return false;
      const today = nameOf(at(game.scenario.rounds.dates ?? [], view.round - 1));
      // The first Tuesday and the last share their name.
      return view.round < 8 && new RegExp(`\\b(on|since|of) ${today}`, 'i').test(words);
    });
    expect(named.map(({ words }) => words)).toEqual([]);
    expect(flagship.filter(({ words }) => /\bthis morning\b/i.test(words)).length).toBeGreaterThan(10);
    expect(flagship.filter(({ words }) => /\bon this morning\b/i.test(words))).toEqual([]);
  });

  it('has a fifth of its sentences at most from the twenty commonest templates', () => {
    const flagship = SAID.filter(({ scenario }) => scenario === 'white-house-2025');
    const counts = new Map<string, number>();
    for (const { game, words } of flagship) {
      for (const sentence of sentencesIn(words)) {
        const template = templateOf(game, sentence);
        counts.set(template, (counts.get(template) ?? 0) + 1);
      }
    }
    const ranked = [...counts.values()].sort((a, b) => b - a);
    const sum = (list: readonly number[]) => list.reduce((total, count) => total + count, 0);
    expect(sum(ranked.slice(0, 20)) / sum(ranked)).toBeLessThanOrEqual(0.2);
  });

  it('sounds like its sender: no two delegations of the flagship share their commonest sentences', () => {
    const flagship = SAID.filter(({ scenario }) => scenario === 'white-house-2025');
    const asked = [0, 1, 2, 3].map((party) => {
      const own = flagship.filter(({ telling }) => telling.by === party);
      const told = own.flatMap(({ game, reasons, words }) => {
        return reasons[0]?.code === 'asks' ? [templateOf(game, at(sentencesIn(words), 0))] : [];
      });
      return new Set(told);
    });
    for (const [party, own] of asked.entries()) {
      for (const other of asked.slice(party + 1)) {
        expect([...own].filter((template) => other.has(template))).toEqual([]);
      }
    }
  });
});
