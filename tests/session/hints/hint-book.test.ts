import { describe, expect, it } from 'vitest';
import type { HintBook } from '#session/hints/hint-book.ts';
import { type LocalSession, openSession } from '#session/running/local-session.ts';
import { compileTold } from '../../support/compile-told.ts';
import { offer } from '../../support/play.ts';
import { shippedScenario } from '../../support/scenarios.ts';
import { negotiatorsAct, ScriptedGame, seen } from '../scripted-game.ts';

const FLAGSHIP = compileTold(shippedScenario('white-house-2025'));

/** A session in the chair of the United States on the first day, when it is its turn to talk. */
function washington(seed = 3): LocalSession {
  const seats = FLAGSHIP.secrets.map((_, party) => (party === 0 ? ('person' as const) : ('negotiator' as const)));
  const session = openSession(FLAGSHIP, { seed, seats }, 0);
  negotiatorsAct(session);
  session.open([], []);
  negotiatorsAct(session);
  while (seen(session).asked === 'answer') {
    session.refuse('not-now');
    negotiatorsAct(session);
  }
  expect(seen(session).asked).toBe('talk');
  return session;
}

/** What a hint comes to, and in how many steps. */
function found<T>(steps: Generator<void, T>): { readonly value: T; readonly steps: number } {
  for (let count = 1; ; count += 1) {
    const next = steps.next();
    if (next.done) return { value: next.value, steps: count };
  }
}

const suggestion = ({ hints }: { readonly hints: HintBook }) => found(hints.suggestion()).value;

describe('a suggestion', () => {
  it('names the articles that it settles, and tells no points', () => {
    const game = new ScriptedGame().play('a', offer('opening', ['b'], { venue: 'lake', format: 'big' }));
    const said = suggestion(game.sitDown('b'));
    expect(said?.reasons.at(-1)).toMatch(/^It (gets you what you want|gives way) on “/);
    expect(said?.reasons.join(' ')).not.toMatch(/\bpoints?\b/);
  });

  it('to write a letter has its gain alone: the letter is read in the draft', () => {
    const said = suggestion(washington());
    expect(said?.words).toMatch(/^Suggestion: propose to Kyiv and Moscow a (meeting|summit) /);
    expect(said?.reasons).toEqual([expect.stringMatching(/^It (gets you what you want|gives way) on /)]);
  });

  it('is a move in words with a reason, and says nothing until it is asked for', () => {
    const session = washington();
    const before = session.store.getState();
    const said = suggestion(session);
    expect(said?.words).toMatch(/^(You|Suggestion:) .+\.$/);
    expect(said?.reasons.length).toBeGreaterThan(0);
    expect(session.store.getState()).toBe(before);
  });

  it('is put into the draft and not sent; it can be sent as it is, and be undone', () => {
    const session = washington();
    const said = suggestion(session);
    if (said?.draft === undefined) throw new Error('this negotiator suggests an offer');
    session.takeUp(said.draft);
    const { draft } = seen(session);
    expect(draft.clauses.length).toBe(said.draft.clauses.length);
    expect(draft.unsendable).toBeUndefined();
    const { moves } = session.store.getState();
    expect(moves.some(({ party }) => party === 0 && moves.at(-1)?.type === 'offer')).toBe(false);
    session.undoDraft();
    expect(seen(session).draft.clauses).toEqual([]);
    session.redoDraft();
    session.send();
    expect(session.store.getState().moves.at(-1)).toMatchObject({ type: 'offer', clauses: said.draft.clauses });
  });

  it('is to accept a counter that would go back with the next move, or else that move', () => {
    const words = new Set<string>();
    for (let seed = 1; seed < 8; seed += 1) {
      const session = washington(seed);
      const said = suggestion(session);
      if (said?.draft === undefined) continue;
      session.takeUp(said.draft);
      session.send();
      negotiatorsAct(session);
      if (seen(session).letter?.returns !== true) continue;
      words.add(suggestion(session)?.words.split(' ', 2).join(' ') ?? 'nothing');
    }
    expect(words.size).toBeGreaterThan(0);
    expect([...words].filter((said) => said === 'nothing' || said === 'Suggestion: refuse')).toEqual([]);
  });

  it('is given for a letter too, as a counter in the draft where it is one', () => {
    for (let seed = 1; seed < 30; seed += 1) {
      const seats = FLAGSHIP.secrets.map((_, party) => (party === 1 ? ('person' as const) : ('negotiator' as const)));
      const session = openSession(FLAGSHIP, { seed, seats }, 1);
      negotiatorsAct(session);
      session.open([], []);
      negotiatorsAct(session);
      if (seen(session).asked !== 'answer') continue;
      const said = suggestion(session);
      expect(said?.words).toMatch(/^Suggestion: (accept|refuse|answer) /);
      if (said?.draft === undefined) continue;
      session.takeUp(said.draft);
      expect(seen(session).draft).toMatchObject({ kind: 'counter', unsendable: undefined });
      return;
    }
    throw new Error('nobody was advised to counter');
  });
});

describe('how a draft may land', () => {
  it('is nothing where there is no draft', () => {
    expect(found(washington().hints.landing()).value).toEqual([]);
  });

  it('is told of each addressee, in words and in many steps', () => {
    const session = washington();
    const said = suggestion(session);
    if (said?.draft !== undefined) session.takeUp(said.draft);
    const { value, steps } = found(session.hints.landing());
    expect(value.map(({ party }) => party.party)).toEqual(seen(session).draft.to.map(({ party }) => party));
    for (const { words, clarity, range } of value) {
      expect(words).toMatch(/ (may|will probably|will very probably|could go) .+\.$/);
      expect(['Only a guess.', 'The signs are fairly clear.', 'The signs are clear, but signs can mislead.']).toContain(
        clarity,
      );
      expect(range).toMatch(/^(We see no sign|If not,|It could be) .+\.$/);
    }
    expect(steps).toBeGreaterThan(9 * value.length);
  });
});

describe('what matters to whom', () => {
  it('is told of each other delegation, article by article', () => {
    const { value } = found(washington().hints.matters());
    expect(value.map(({ party }) => party.name)).toEqual(['Ukraine', 'Russia', 'Coalition']);
    for (const { readings, articles, noDeal } of value) {
      expect(articles.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7]);
      expect(readings.reduce((sum, { percent }) => sum + percent, 0)).toBeGreaterThan(98);
      expect(noDeal.levels.map(({ label }) => label)).toEqual(['Little', 'Something', 'Much']);
    }
    expect(value.map(({ noDeal }) => noDeal.shares.length)).toEqual([2, 2, 1]);
    const words = new Set(value.flatMap(({ articles }) => articles.map(({ sure }) => sure)));
    expect(['only a guess', 'fairly sure', 'sure', 'in any case']).toEqual(expect.arrayContaining([...words]));
    // On the first day nothing has been seen of anybody: where one is certain, it is the readings that agree.
    const certain = value.flatMap(({ articles }) =>
      articles.filter((one) => Math.max(one.most, one.middle, one.least) === 100),
    );
    expect(certain.length).toBeGreaterThan(0);
    for (const { sure } of certain) expect(sure).toBe('in any case');
  });
});

describe('what was told of an offer', () => {
  /** The guesses on the desk once an offer that the own negotiator suggests is answered; `ask` asks for hints about it. */
  function guesses(ask: (session: LocalSession) => void) {
    const session = washington();
    const said = suggestion(session);
    if (said?.draft === undefined) throw new Error('this negotiator suggests an offer');
    session.takeUp(said.draft);
    ask(session);
    session.send();
    negotiatorsAct(session);
    const { answers, letter } = seen(session);
    return [...answers, ...(letter === undefined ? [] : [letter])].flatMap(({ foretold }) => foretold ?? []);
  }

  it('lies beside its answer', () => {
    const [guess] = guesses((session) => found(session.hints.landing()));
    expect(guess?.words).toMatch(/^As we expected, .+\.$|We were wrong\.$/);
  });

  it('does not where nobody has asked, or not to the end, or where the draft was another', () => {
    expect(guesses(() => undefined)).toEqual([]);
    expect(guesses((session) => session.hints.landing().next())).toEqual([]);
    expect(
      guesses((session) => {
        found(session.hints.landing());
        session.undoDraft();
        session.redoDraft();
      }),
    ).toHaveLength(1);
    expect(
      guesses((session) => {
        const { draft } = seen(session);
        const [first] = draft.clauses;
        found(session.hints.landing());
        if (first !== undefined) session.pencil(first.issue, first.option);
      }),
    ).toEqual([]);
  });
});
