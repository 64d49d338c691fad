/** Letters and answers of whole games, as a person reads them who turns everything down. */
import { describe, expect, it } from 'vitest';
import { at } from '#engine/model/at.ts';
import type { Move, PartyIndex } from '#engine/model/moves.ts';
import type { Reveal } from '#engine/model/scenario/reveal.ts';
import type { Setup } from '#engine/model/setup.ts';
import { applyTo, createGame } from '#engine/play.ts';
import type { LocalizedGame } from '#messages/localized-game.ts';
import { decisionBookOf } from '#session/debrief/decision-book.ts';
import { type LocalSession, openSession } from '#session/running/local-session.ts';
import type { LetterModel } from '#session/table/desk/letter-model.ts';
import { usualSettings } from '#session/usual-settings.ts';
import { sampleSize, UNHURRIED } from '../properties/fuzz-runs.ts';
import { compileTold } from '../support/compile-told.ts';
import { counter, offer, refuse } from '../support/play.ts';
import { shippedScenario, smallScenario } from '../support/scenarios.ts';
import { badSentences } from './bad-sentences.ts';
import { negotiatorsAct, ScriptedGame, seen } from './scripted-game.ts';

const FLAGSHIP = compileTold(shippedScenario('white-house-2025'));
const JOB_OFFER = compileTold(shippedScenario('job-offer'));

/** Games of the flagship that are read: half a second each. */
const SEEDS = sampleSize([1], [1, 2, 3]);

interface ReadGame {
  readonly setup: Setup;
  readonly moves: readonly Move[];
  readonly letters: readonly LetterModel[];
}

/** What a person does with what lies before it: no to all of it, and nothing of its own. */
const TURNS_DOWN: Readonly<Record<string, (session: LocalSession) => void>> = {
  open: (session) => session.open([], []),
  talk: (session) => session.act('endDay'),
  answer: (session) => session.refuse('too-little'),
  reply: (session) => session.reply('evade'),
  carry: (session) => session.carry('pass'),
  vote: (session) => session.vote(false, [at(seen(session).ballot?.clauses ?? [], 0).issue]),
};

// Several tests read the same games: each is played once.
const read = new Map<string, ReadGame>();

/** Plays a game to its end, and keeps every letter that came. */
function readOut(game: LocalizedGame, seed: number, person: PartyIndex, reveal: Reveal = 'in-character'): ReadGame {
  const key = [game.scenario.id, seed, person, reveal].join(' ');
  const known = read.get(key) ?? playedAndRead(game, seed, person, reveal);
  read.set(key, known);
  return known;
}

function playedAndRead(game: LocalizedGame, seed: number, person: PartyIndex, reveal: Reveal): ReadGame {
  const seats = game.scenario.parties.map((_, party) => (party === person ? ('person' as const) : 'negotiator'));
  const setup: Setup = { seed, seats };
  const session = openSession(game, setup, person, [], {
    ...usualSettings(game.scenario),
    reveal,
    // Reasons with numbers are told where one's own points are.
    ...(reveal === 'full' && { scores: 'private' as const }),
  });
  const letters: LetterModel[] = [];
  for (negotiatorsAct(session); seen(session).asked !== 'ended'; negotiatorsAct(session)) {
    const { letter, asked } = seen(session);
    if (letter !== undefined) letters.push(letter);
    TURNS_DOWN[asked]?.(session);
  }
  return { setup, moves: session.store.getState().moves, letters };
}

/** Words of letters, and their senders. */
function saidIn(letters: readonly LetterModel[]): string[] {
  return letters.map(({ from, about, clauses }) =>
    JSON.stringify([from.party, about, clauses.map(({ issue, label }) => [issue, label])]),
  );
}

/** True if the sender of a letter signs the text that it is about. */
function signsWhatItIsAbout({ from, clauses }: LetterModel): boolean {
  const { track } = at(FLAGSHIP.common.issues, at(clauses, 0).issue);
  return at(FLAGSHIP.common.tracks, track).signatories.includes(from.party);
}

/** The key of the decision that each offer was made by. */
function decisionsOf(game: LocalizedGame, { setup, moves }: ReadGame): Map<number, number> {
  const state = createGame(game, setup);
  const madeBy = new Map<number, number>();
  for (const [key, move] of moves.entries()) {
    const before = state.offers.length;
    applyTo(game, state, move);
    const first = state.offers[before];
    if (first !== undefined) madeBy.set(first.id, key);
  }
  return madeBy;
}

function debriefed(game: LocalizedGame, { setup, moves }: ReadGame, key: number): readonly string[] | undefined {
  const steps = decisionBookOf(game, setup, moves).open(key);
  for (let next = steps.next(); ; next = steps.next()) if (next.done) return next.value?.reasons;
}

describe.each([
  { title: 'the flagship', game: FLAGSHIP, person: 1, seeds: SEEDS, dated: SEEDS.length },
  {
    title: 'the flagship, from a chair that is reached through another',
    game: FLAGSHIP,
    person: 2,
    seeds: SEEDS,
    dated: SEEDS.length,
  },
  // The one other at the table holds out against who is silent, and seldom comes back to what it has asked for before.
  { title: 'the job offer', game: JOB_OFFER, person: 0, seeds: [1, 2, 3], dated: 1 },
])('the letters of $title', UNHURRIED, ({ game, person, seeds, dated: least }) => {
  const games = seeds.map((seed) => readOut(game, seed, person));

  it('are never twice the same from the same delegation', () => {
    for (const { letters } of games) {
      const written = letters.map(({ from, heading, about, clauses, reasons }) =>
        JSON.stringify([from.party, heading, about, clauses.map(({ issue, label }) => [issue, label]), reasons]),
      );
      expect(new Set(written).size).toBe(written.length);
    }
  });

  it('are in whole sentences, few of them, and name no points', () => {
    const reasons = games.flatMap(({ letters }) => letters.map((letter) => letter.reasons));
    expect(reasons.every(({ length }) => length >= 1 && length <= 3)).toBe(true);
    const sentences = reasons.flat().flatMap((words) => words.split(/(?<=[.?!]) /));
    expect(badSentences(sentences)).toEqual([]);
    expect(sentences.join(' ')).not.toMatch(/\bpoints?\b/);
  });

  it('name a day where they have been written before, once the sender asks for the same as then', () => {
    const dated = games.map(({ letters }) =>
      letters.filter(({ reasons }) => reasons.some((words) => /\b(on|since|of) (day \d|[A-Z][a-z]+day)/.test(words))),
    );
    expect(dated.filter(({ length }) => length > 0).length).toBeGreaterThanOrEqual(least);
    for (const { letters } of games) expect(at(letters, 0).reasons.join(' ')).not.toMatch(/still|again|since/);
  });
});

describe('a letter', UNHURRIED, () => {
  it('is not written again in the same words to one that has turned them down, but once by each delegation', () => {
    for (const seed of SEEDS) {
      const { letters } = readOut(FLAGSHIP, seed, 1);
      const written = letters.filter(signsWhatItIsAbout);
      expect(written.length).toBeGreaterThan(5);
      for (const sender of FLAGSHIP.scenario.parties.keys()) {
        const said = saidIn(written.filter(({ from }) => from.party === sender));
        expect(new Set(said).size).toBeGreaterThanOrEqual(said.length - 1);
      }
    }
  });

  it('comes again after some days from one that does not sign what it is about', () => {
    for (const seed of SEEDS) {
      const { letters } = readOut(FLAGSHIP, seed, 1);
      const said = saidIn(letters.filter((letter) => !signsWhatItIsAbout(letter)));
      const times = said.map((one) => said.filter((other) => other === one).length);
      expect(Math.max(0, ...times)).toBeLessThanOrEqual(Math.ceil(FLAGSHIP.common.roundCount / 3));
    }
  });

  it('adds no clause to a letter that its paragraph names', () => {
    const adding = readOut(FLAGSHIP, 1, 1).letters.filter(({ alsoAsks }) => alsoAsks !== undefined);
    expect(adding.length).toBeGreaterThan(0);
    for (const { alsoAsks = '', reasons, clauses } of adding) {
      const phrases = clauses.flatMap(({ issue, label }) => {
        const option = at(FLAGSHIP.scenario.issues, issue).options.find((one) => one.label === label);
        return option?.inSentence ?? [];
      });
      expect(phrases.filter((phrase) => alsoAsks.includes(phrase)).length).toBeGreaterThan(0);
      expect(phrases.filter((phrase) => alsoAsks.includes(phrase) && reasons[0]?.includes(phrase))).toEqual([]);
    }
  });

  it('gives no reasons where none are revealed', () => {
    const { letters } = readOut(JOB_OFFER, 1, 0, 'none');
    expect(letters.length).toBeGreaterThan(2);
    expect(letters.flatMap(({ reasons }) => reasons)).toEqual([]);
  });

  it.each([
    { title: 'the flagship', game: FLAGSHIP, person: 1 },
    { title: 'the job offer', game: JOB_OFFER, person: 0 },
  ])('is explained in the debrief in its own words: $title', ({ game, person }) => {
    const read = readOut(game, 4, person, 'full');
    const madeBy = decisionsOf(game, read);
    const compared = read.letters.flatMap(({ offer, reasons, moreReasons }) => {
      const key = madeBy.get(offer);
      return key === undefined ? [] : [{ reasons, moreReasons, debriefed: debriefed(game, read, key) }];
    });
    expect(compared.length).toBeGreaterThan(2);
    for (const { reasons, moreReasons, debriefed = [] } of compared) {
      // The letter shows its first sentence, and folds the rest of the paragraph.
      expect(reasons).toHaveLength(1);
      expect([...reasons, ...moreReasons].join(' ')).toBe(debriefed.join(' '));
    }
  });
});

describe('the record of a correspondence', () => {
  const toC = (water: string) => offer('main', ['c'], { water });
  const recorded = (script: ScriptedGame, chair: string): string[] =>
    seen(script.sitDown(chair)).record.flatMap(({ dispatches, folded }) =>
      [...dispatches, ...folded].map(({ words }) => words),
    );

  it('says that an offer, a counter or a no is the same again', () => {
    const script = new ScriptedGame();
    for (const _ of [1, 2]) {
      script.passUntil((turn) => turn === 'talk a');
      script
        .play('a', toC('halves'))
        .play('c', counter({ water: 'nothing' }))
        .play('a', refuse('too-little', 'water'));
      script.passUntil(() => script.table.state.round === 2);
    }
    const lines = recorded(script, 'c');
    expect(lines).toContain('The town of A proposes to you: water: halves.');
    expect(lines).toContain('The town of A proposes to you, as on day 1: water: halves.');
    expect(lines).toContain('You make a counter-proposal to the town of A, the same as on day 1: water: nothing.');
    expect(lines).toContain('The town of A refuses your proposal, because of “water”.');
    expect(lines).toContain('The town of A refuses your proposal again, because of “water”.');
  });

  it('heads letters and answers so', () => {
    const script = new ScriptedGame();
    const heading = () => seen(script.sitDown('c')).letter?.heading;
    script.play('a', toC('halves'));
    expect(heading()).toBe('The town of A proposes');
    script
      .play('c', refuse('too-little', 'water'))
      .passUntil((turn) => turn === 'talk a' && script.table.state.round === 2);
    script.play('a', toC('halves'));
    expect(heading()).toBe('The town of A proposes again');
    script.play('c', refuse('too-little', 'water'));
    expect(seen(script.sitDown('a')).answers.map((answer) => answer.heading)).toEqual([
      'The town of C refuses your letter again',
    ]);
  });

  it('says so of a carried offer to all who know of it', () => {
    const script = new ScriptedGame(smallScenario({ rounds: { label: 'day', count: 6 } }));
    for (const round of [1, 3]) {
      script.passUntil((turn) => turn === 'talk b' && script.table.state.round === round).play('b', toC('halves'));
      script.passUntil((turn) => turn === 'answer c').play('c', refuse());
    }
    const line = (offer: string, to: string, via: string) =>
      `${offer} has reached ${to}, carried by ${via}, the same as on day 1: water: halves.`;
    const [a, c] = ['the town of A', 'the town of C'];
    expect(recorded(script, 'a')).toContain(line('An offer from the town of B', c, 'you'));
    expect(recorded(script, 'b')).toContain(line('Your offer', c, a));
    expect(recorded(script, 'c')).toContain(line('An offer from the town of B', 'you', a));
  });
});
