import { describe, expect, it } from 'vitest';
import type { LocalSession } from '#session/running/local-session.ts';
import { endDay, review, singleText } from '../support/play.ts';
import { mediatedScenario, shippedScenario } from '../support/scenarios.ts';
import { badSentences } from './bad-sentences.ts';
import { negotiatorsAct, news, ScriptedGame, seen } from './scripted-game.ts';

const TEXT = singleText('main', { water: 'halves', guard: 'base', costs: 'shared' });
const [VENUE, WATER, GUARD] = [0, 2, 3];
const mediated = () => new ScriptedGame(mediatedScenario());

describe('a person that mediates', () => {
  it('may put its draft as the single text of the part that it mediates, whoever is addressed', () => {
    const session = mediated().sitDown('a');
    expect(seen(session).draft.single).toBeUndefined();
    session.pencil(WATER, 1);
    expect(seen(session).draft.single).toEqual({ unavailable: undefined });
    session.pencil(GUARD, 1);
    session.putSingleText();
    expect(session.store.getState().moves).toEqual([
      {
        type: 'draft',
        party: 0,
        track: 1,
        clauses: [
          { issue: 2, option: 1 },
          { issue: 3, option: 1 },
        ],
      },
    ]);
    expect(seen(session).draft.clauses).toEqual([]);
    expect(news(session)).toEqual([
      'You send a single text to all signatories of “The water”: water: halves; guard: patrol.',
    ]);
  });

  it('is told why it cannot, and is not asked on other parts', () => {
    const script = mediated().play('a', TEXT).play('b', review()).play('c', review());
    const session = script.sitDown('a');
    session.pencil(WATER, 2);
    expect(seen(session).draft.single?.unavailable).toBe(
      'You have already proposed a single text on “The water” today.',
    );
    session.pencil(VENUE, 1);
    expect(seen(session).draft.single).toBeUndefined();
  });

  it('sees who mediates on each part, as the others do', () => {
    const said = (party: string) => seen(mediated().sitDown(party)).tracks.map(({ mediator }) => mediator);
    expect(said('a')).toEqual([2, 0]);
    expect(said('b')).toEqual([2, 0]);
    const flagship = new ScriptedGame(shippedScenario('white-house-2025')).sitDown('us');
    expect(seen(flagship).tracks.map(({ mediator }) => mediator)).toEqual([undefined, undefined]);
  });
});

describe('a person that reviews a single text', () => {
  const asked = () => mediated().play('a', TEXT).play('b', review('guard'));

  it('sees it as a letter that says what it is worth, and nothing of what others say', () => {
    const session = asked().sitDown('c');
    expect(seen(session).asked).toBe('review');
    expect(seen(session).review).toMatchObject({
      heading: 'The town of A proposes a single text',
      about: expect.stringMatching(/^The water\. Mark what must change, at most 2\./),
      clauses: [{ title: 'water' }, { title: 'guard', label: 'base', redLine: true }, { title: 'costs' }],
      worth: { redLine: 'A base would face our town.' },
      most: 2,
    });
    expect(JSON.stringify(seen(session).record)).not.toContain('must change');
  });

  it('says what must change, or accepts all of it', () => {
    const session = asked().sitDown('c');
    session.review([WATER, GUARD]);
    expect(session.store.getState().moves.at(-1)).toEqual({ type: 'review', party: 2, draft: 0, over: [2, 3] });
    const content = asked().sitDown('c');
    content.review([]);
    expect(content.store.getState().moves.at(-1)).toMatchObject({ over: [] });
    expect(seen(content).review).toBeUndefined();
  });

  it('reads afterwards what everybody has said, and what is now in the text', () => {
    const both = asked().sitDown('c');
    both.review([WATER, GUARD]);
    const reviewed = (session: LocalSession) => news(session).find((words) => words.startsWith('The single text'));
    expect(reviewed(both)).toBe(
      'The single text of the town of A: the town of B says that “guard” must change; you say that “water” and “guard” must change.',
    );
    const one = asked().sitDown('c');
    one.review([]);
    expect(news(one).slice(-4)).toEqual([
      'The single text of the town of A: you accept all of it for now; the town of B says that “guard” must change.',
      'Now in the draft, initialled by you, the town of A and the town of B: “water”.',
      'Now in the draft, initialled by you and the town of A: “guard”.',
      'Now in the draft, initialled by you, the town of A and the town of B: “costs”.',
    ]);
    const none = mediated().play('a', TEXT).play('b', review()).sitDown('c');
    none.review([]);
    expect(reviewed(none)).toBe('The single text of the town of A: you and the town of B accept all of it for now.');
  });

  it('does nothing where no single text waits', () => {
    const session = mediated().sitDown('a');
    session.review([]);
    expect(session.store.getState().moves).toEqual([]);
  });

  it('is given the reasons of negotiators, the mediator and those that ask for a change', () => {
    const script = new ScriptedGame(mediatedScenario(), ['negotiator', 'person', 'negotiator']);
    const session = script.sitDown('b');
    negotiatorsAct(session);
    expect(seen(session).review?.reasons).toEqual([
      'We have listened to all of you, and we think that you could meet here.',
    ]);
  });

  it('leads to the reasons of those that ask for a change, with their names', () => {
    const script = new ScriptedGame(mediatedScenario(), ['person', 'negotiator', 'negotiator']);
    const session = script.play('a', singleText('main', { water: 'nothing', guard: 'base' })).sitDown('a');
    negotiatorsAct(session);
    const lines = seen(session).record.flatMap(({ dispatches }) => dispatches);
    const reviewed = lines.find(({ words }) => words.startsWith('Your single text'));
    expect(reviewed?.words).toContain('the town of C says that “water” and “guard” must change');
    expect(reviewed?.reasons).toEqual([
      expect.stringMatching(/^The town of B: .*“nothing”.* “water”/),
      expect.stringMatching(/^The town of C: .*“guard”.* A base would face our town\.$/),
    ]);
    expect(badSentences(reviewed?.reasons ?? [])).toEqual([]);
  });

  it('keeps it through a save, in the middle of the reviews', () => {
    const session = asked().sitDown('c');
    expect(seen(session).review?.draft).toBe(0);
    const later = asked().play('c', review('water')).play('a', endDay()).sitDown('b');
    expect(seen(later).asked).toBe('talk');
  });
});
