import { describe, expect, it } from 'vitest';
import type { NewsSection } from '#session/table/record/news-model.ts';
import { accept, callVote, claim, counter, endDay, no, offer, refuse, yes } from '../support/play.ts';
import { shippedScenario, smallScenario } from '../support/scenarios.ts';
import { ScriptedGame, seen } from './scripted-game.ts';

const told = (section: NewsSection | undefined) => section?.dispatches.map(({ words }) => words) ?? [];

describe('the news', () => {
  it('come by the parts of the day: the talks and the dusk before, the morning, and the talks of today', () => {
    const script = new ScriptedGame()
      .passUntil((turn) => turn === 'talk c')
      .play('c', endDay())
      .passUntil((turn) => turn === 'talk b')
      .play('b', offer('opening', ['a'], { venue: 'lake', format: 'big' }))
      .play('a', accept())
      .play('b', offer('main', ['c'], { water: 'halves' }))
      .passUntil((turn) => turn === 'answer c');
    const { news, turning } = seen(script.sitDown('c'));
    const headings = (sections: readonly NewsSection[]) => sections.map(({ part, heading }) => [part, heading]);
    expect(headings(news).at(-1)).toEqual(['talks', 'Day 2']);
    expect(turning.map(({ words }) => words)).toContain('All signatories have signed “The talks”.');
    script.play('c', refuse()).passUntil(() => script.table.state.round === 4);
    expect(seen(script.sitDown('b')).answers).toMatchObject([
      { from: { mark: 'C' }, carried: 'Carried by the town of A.', accepted: false },
    ]);
    const morning = seen(new ScriptedGame().sitDown('a')).news.at(0);
    expect(morning?.heading).toBe('This morning');
    expect(told(morning).join()).toContain(
      'This game sets day 2 as the date for “The talks”. Signed later, it is worth less to every signatory.',
    );
  });

  it('tell how each has voted, and over what', () => {
    const script = new ScriptedGame()
      .play('a', offer('opening', ['b'], { venue: 'lake' }))
      .play('b', accept())
      .play('a', callVote('opening'))
      .passUntil((turn) => turn === 'vote a')
      .play('a', yes())
      .play('b', no('venue', 'format'));
    const votes = seen(script.sitDown('c')).turning.flatMap(({ vote }) => vote ?? []);
    expect(votes).toMatchObject([
      {
        title: 'The talks',
        signed: false,
        ballots: [
          { party: { mark: 'A' }, yes: true, over: [] },
          { party: { mark: 'B' }, yes: false, over: ['1 venue', '2 format (left open)'] },
        ],
      },
    ]);
  });

  it('tell at most three lines of a day in full and keep the rest at hand, in their order', () => {
    const script = new ScriptedGame()
      .play('a', offer('opening', ['b'], { venue: 'lake' }))
      .play('b', accept())
      .play('a', offer('main', ['c'], { costs: 'shared' }))
      .play('c', accept())
      .play('b', endDay());
    script.passUntil(() => script.table.state.round === 2);
    const session = script.sitDown('b');
    const first = seen(session).record.find(({ round }) => round === 1);
    expect(first?.dispatches).toHaveLength(3);
    expect(first?.folded.length).toBeGreaterThan(0);
    const keys = [...(first?.dispatches ?? []), ...(first?.folded ?? [])].map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    expect(first?.dispatches.map(({ words }) => words).join()).not.toContain('has nothing to add');
    const inOrder = (lines: readonly { key: number }[] = []) => lines.map(({ key }) => key);
    expect(inOrder(first?.dispatches)).toEqual([...inOrder(first?.dispatches)].sort((x, y) => x - y));
    expect(inOrder(first?.folded)).toEqual([...inOrder(first?.folded)].sort((x, y) => x - y));
  });
});

describe('answers to one’s own offers', () => {
  const offered = () => new ScriptedGame().play('a', offer('opening', ['b'], { venue: 'lake', format: 'big' }));

  it('are letters, and not told again among the news', () => {
    const session = offered().play('b', refuse('too-little', 'format')).sitDown('a');
    expect(seen(session).answers).toMatchObject([
      {
        from: { mark: 'B' },
        accepted: false,
        heading: 'The town of B refuses your letter',
        about: 'Your offer on “The talks”.',
        clauses: [
          { number: 1, label: 'lake', named: false },
          { number: 2, label: 'big', named: true },
        ],
      },
    ]);
    expect(seen(session).news.flatMap(told).join()).not.toContain('refuses');
    expect(seen(offered().play('b', accept()).sitDown('a')).answers).toMatchObject([{ accepted: true }]);
  });

  it('say whose wording an accepted offer has replaced', () => {
    const script = new ScriptedGame()
      .play('a', offer('opening', ['b', 'c'], { venue: 'tower', format: 'big' }))
      .play('b', counter({ venue: 'lake' }))
      .play('a', accept())
      .play('c', accept());
    expect(seen(script.sitDown('a')).answers).toMatchObject([
      {
        heading: 'The town of C accepts',
        clauses: [
          { label: 'tower', fate: 'accepted for now, instead of what the town of B had accepted' },
          { label: 'big', fate: 'accepted for now' },
        ],
      },
    ]);
  });

  it('are for the one who offered, until it acts again', () => {
    const script = offered().play('b', refuse());
    expect(seen(script.sitDown('b')).answers).toEqual([]);
    expect(seen(script.play('a', endDay()).sitDown('a')).answers).toEqual([]);
  });
});

describe('what is only claimed of a party', () => {
  it('is a mark on the wording, until the party has answered or where it has said so itself', () => {
    const script = new ScriptedGame(smallScenario({ positions: [] })).play(
      'a',
      claim('b', 'water', 'halves', 'meters'),
    );
    const marks = (option: number) => seen(script.sitDown('c')).tracks[1]?.articles[0]?.options[option]?.marks;
    expect(marks(1)).toMatchObject([
      { mark: 'B', stance: 'accepts', tag: 'claimed', source: 'According to the town of A' },
    ]);
    expect(marks(2)).toHaveLength(1);
    expect(marks(0)).toEqual([]);
  });
});

describe('several offers that wait', () => {
  it('are listed with what each says otherwise than another', () => {
    const script = new ScriptedGame(shippedScenario('white-house-2025'))
      .passUntil((turn) => turn === 'talk ukraine')
      .play('ukraine', offer('settlement', ['russia'], { nato: 'silent', forces: 'monitors' }))
      .passUntil((turn) => turn === 'talk coalition')
      .play('coalition', offer('settlement', ['russia'], { nato: 'silent', forces: 'reassurance-force' }))
      .passUntil((turn) => turn === 'answer russia');
    const { waiting } = seen(script.sitDown('russia'));
    expect(waiting.map(({ from, clauses }) => [from.mark, clauses.map(({ differs }) => differs)])).toEqual([
      ['UA', [true, false]],
      ['CW', [true, false]],
    ]);
    script.play('russia', refuse());
    expect(seen(script.sitDown('russia')).waiting).toEqual([]);
  });

  it('are not compared where they are about different tracks', () => {
    const script = new ScriptedGame(shippedScenario('white-house-2025'))
      .passUntil((turn) => turn === 'talk ukraine')
      .play('ukraine', offer('settlement', ['russia'], { nato: 'silent' }))
      .passUntil((turn) => turn === 'talk coalition')
      .play('coalition', offer('meeting', ['russia'], { format: 'trilateral-first' }))
      .passUntil((turn) => turn === 'answer russia');
    const { waiting } = seen(script.sitDown('russia'));
    expect(waiting).toEqual([]);
  });
});
