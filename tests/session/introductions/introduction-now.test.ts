import { describe, expect, it } from 'vitest';
import type { SeatKind } from '#engine/model/setup.ts';
import introduction from '#messages/en/introduction.json' with { type: 'json' };
import inUkrainian from '#messages/uk/introduction.json' with { type: 'json' };
import { INTRODUCTION_IDS, type IntroductionId } from '#session/introductions/introduction-ids.ts';
import {
  type IntroductionContext,
  type IntroductionNow,
  introductionNow,
  passed,
} from '#session/introductions/introduction-now.ts';
import { type LocalSession, openSession } from '#session/running/local-session.ts';
import { sampleSize, UNHURRIED } from '../../properties/fuzz-runs.ts';
import { compileTold } from '../../support/compile-told.ts';
import { shippedScenario } from '../../support/scenarios.ts';
import { ScriptedGame, seen } from '../scripted-game.ts';

/** The most words that somebody reads who plays the flagship for the first time. */
const MOST_WORDS = 200;

/** The most words of one note, with its title. */
const MOST_IN_ONE = 26;

const FIRST = seen(new ScriptedGame().sitDown('a'));
const anew = { had: [] } satisfies Partial<IntroductionContext>;

describe('what is told of now', () => {
  it('is the most pressing thing, and nothing more once that is understood, until the person acts', () => {
    const now = introductionNow(undefined, { ...anew, table: FIRST, decision: 0 });
    expect(now.id).toBe('text');
    const had: IntroductionId[] = ['text'];
    const after = introductionNow(now, { ...anew, had, table: FIRST, decision: 0 });
    expect(after).toEqual({ decision: 0, id: undefined, isOver: true });
    expect(introductionNow(after, { ...anew, had, table: FIRST, decision: 0 })).toBe(after);
    expect(introductionNow(after, { ...anew, had, table: FIRST, decision: 1 }).id).toBe('say');
  });

  it('is not told of again after the person has acted, understood or not', () => {
    const now = introductionNow(undefined, { ...anew, table: FIRST, decision: 0 });
    expect(passed(now, { decision: 0 })).toBeUndefined();
    expect(passed(now, { decision: 1 })).toBe('text');
    expect(introductionNow(now, { ...anew, table: FIRST, decision: 1 }).id).toBe('say');
  });

  it('stays while it is needed, whatever else comes up, and goes when it is needed no more', () => {
    const now: IntroductionNow = { decision: 0, id: 'say', isOver: false };
    expect(introductionNow(now, { ...anew, table: FIRST, decision: 0 }).id).toBe('say');
    const silent = { ...FIRST, speech: { ...FIRST.speech, sayable: [] } };
    expect(introductionNow(now, { ...anew, table: silent, decision: 0 }).id).toBe('text');
  });

  it('is nothing while the others act', () => {
    const waiting = { ...FIRST, asked: 'wait' } as const;
    expect(introductionNow(undefined, { ...anew, table: waiting, decision: 0 }).id).toBeUndefined();
  });
});

const countOf = (words: string) => words.split(/\s+/).length;

it.each([
  ['English', introduction],
  ['Ukrainian', inUkrainian],
])('a note is short, in %s', (_, notes) => {
  for (const id of INTRODUCTION_IDS) {
    expect(countOf(`${notes[id]} ${notes[`${id}-words`]}`), id).toBeLessThanOrEqual(MOST_IN_ONE);
  }
});

const FLAGSHIP = compileTold(shippedScenario('white-house-2025'));

/** Plays as one that accepts what it can, pencils something each day, and understands nothing: what it is told of. */
function toldOf(session: LocalSession): IntroductionId[] {
  const told: IntroductionId[] = [];
  let last: IntroductionNow | undefined;
  const look = (): void => {
    const { moves, table } = session.store.getState();
    const decision = moves.filter(({ party }) => party === table.you).length;
    const past = passed(last, { decision });
    if (past !== undefined) told.push(past);
    last = introductionNow(last, { table, decision, had: told });
  };
  while (session.store.getState().state.ending === undefined) {
    if (session.step(() => true)) continue;
    look();
    act(session, look);
  }
  return told;
}

function act(session: LocalSession, look: () => void): void {
  const { asked, letter, ballot } = seen(session);
  if (letter?.worth.redLine !== undefined) session.refuse('not-now');
  else if (letter !== undefined) session.accept();
  else if (asked === 'open') session.open([], []);
  else if (asked === 'reply') session.reply('evade');
  else if (asked === 'talk') talk(session, look);
  else if (ballot !== undefined) {
    const over = ballot.clauses.filter(({ silent }) => !silent).map(({ issue }) => issue);
    session.vote(ballot.forbidden === undefined, over.slice(0, 1));
  }
}

/** Offers what is best on another article with each move of a day, and ends it. */
function talk(session: LocalSession, look: () => void): void {
  const { tracks, movesLeft } = seen(session);
  const article = tracks.find(({ status }) => status === 'open')?.articles.at(-movesLeft);
  const best = article?.options.find(({ points }) => points === article.best);
  if (article !== undefined && best !== undefined) session.pencil(article.issue, best.option);
  look();
  if (seen(session).draft.unsendable === undefined) session.send();
  else session.act('endDay');
}

it.each(FLAGSHIP.scenario.parties.map(({ id }, party) => ({ id, party })).slice(-sampleSize(1, 4)))(
  'who sits in the chair of $id for the first time is told of each thing once, in few words',
  { ...UNHURRIED },
  ({ party }) => {
    const seats = FLAGSHIP.scenario.parties.map((_, each): SeatKind => (each === party ? 'person' : 'negotiator'));
    const told = toldOf(openSession(FLAGSHIP, { seed: 3, seats }, party));
    expect(new Set(told).size).toBe(told.length);
    expect(told).toContain('text');
    const words = told.map((id) => `${introduction[id]} ${introduction[`${id}-words`]}`);
    expect(countOf(words.join(' ')), told.join(' ')).toBeLessThanOrEqual(MOST_WORDS);
  },
);
