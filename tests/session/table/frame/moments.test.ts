import { describe, expect, it } from 'vitest';
import { accept, declare, no, offer, open, refuse, walkOut } from '../../../support/play.ts';
import { openingScenario } from '../../../support/scenarios.ts';
import { ScriptedGame, seen } from '../../scripted-game.ts';

const LAKE = offer('opening', ['b'], { venue: 'lake', format: 'big' });
const momentsAt = (script: ScriptedGame, party: string) => seen(script.sitDown(party)).moments;
/** A game in which b votes on the talks, which a has signed. */
const ballotOfB = () =>
  new ScriptedGame()
    .play('a', LAKE)
    .play('b', accept())
    .passUntil((turn) => turn === 'vote b');

describe('the moment of a vote', () => {
  it('has what was signed, by whom, what that changes, and what can be signed next', () => {
    const session = ballotOfB().sitDown('b');
    session.vote(true, []);
    expect(seen(session).moments).toMatchObject([
      {
        kind: 'vote',
        signed: true,
        gathers: true,
        hall: undefined,
        status: 'Signed on day 1',
        clauses: [
          { number: 1, label: 'lake' },
          { number: 2, label: 'big' },
        ],
        ballots: [{ yes: true }, { yes: true }],
        known: 1,
        changes: ['You and the town of C can now speak directly.'],
        next: ['Next: “The water”.'],
      },
    ]);
  });

  it('leaves the stage with those who can speak directly now', () => {
    const session = ballotOfB().sitDown('b');
    expect(seen(session).stage.opened).toEqual([]);
    session.vote(true, []);
    expect(seen(session).stage.opened).toEqual([[1, 2]]);
  });

  it('says what the signature is worth to the person, what it gave up and what it kept', () => {
    const session = ballotOfB().sitDown('b');
    session.vote(true, []);
    expect(seen(session).moments).toMatchObject([
      {
        forYou: ['Worth 11 to you; no deal was 7.', 'You gave up “tower” on “venue”.', 'You kept “big” on “format”.'],
      },
    ]);
  });

  it('says nothing of worth to a delegation that has not signed', () => {
    const session = ballotOfB().passOnce().sitDown('c');
    expect(seen(session).moments).toMatchObject([{ kind: 'vote', forYou: [] }]);
  });

  it('is read aloud in what was signed and who speaks directly', () => {
    const session = ballotOfB().sitDown('b');
    session.vote(true, []);
    expect(seen(session).moments.map(({ said }) => said)).toEqual([
      'All signatories have signed “The talks”. You and the town of C can now speak directly.',
    ]);
  });

  it('that fails has the text that was put, who said no to what, and what is open again', () => {
    const session = ballotOfB().play('b', no('venue')).sitDown('a');
    expect(seen(session).moments).toMatchObject([
      {
        signed: false,
        gathers: false,
        clauses: [
          { number: 1, label: 'lake' },
          { number: 2, label: 'big' },
        ],
        forYou: [],
        next: [],
        changes: ['Reopened: venue.'],
        ballots: [
          { yes: true },
          { over: ['1 venue'], said: expect.stringMatching(/^The town of B: no, because of 1 venue\./) },
        ],
      },
    ]);
  });

  it('that ends the talks has the room as they left it', () => {
    const script = ballotOfB()
      .passOnce()
      .passUntil((turn) => turn === 'talk a');
    script.play('a', offer('main', ['b', 'c'], { water: 'halves', guard: 'patrol', costs: 'shared' }));
    script.play(script.table.actor, accept()).play(script.table.actor, accept());
    const session = script.passUntil((turn) => turn === 'vote c').sitDown('c');
    session.vote(true, []);
    const { seats } = seen(session).stage.hall;
    expect(seen(session).moments).toMatchObject([
      {
        signed: true,
        gathers: false,
        next: [],
        hall: { scene: 'signing', seats: seats.map(() => ({ signed: true })) },
      },
    ]);
  });
});

describe('a morning', () => {
  const secondMorning = () => {
    const script = new ScriptedGame().passUntil((turn) => turn === 'talk a').passUntil((turn) => turn === 'talk b');
    return script.passUntil(() => script.table.state.round === 2);
  };

  it('on which nothing has changed has no scene, but a line until the person acts', () => {
    const script = secondMorning().passUntil((turn) => turn === 'talk a');
    const { moments, quietMorning } = seen(script.sitDown('a'));
    expect(moments).toEqual([]);
    expect(quietMorning).toMatch(/^No news this morning\. 3 days are left\. .*“The talks”/);
    expect(seen(script.play('a', LAKE).play('b', accept()).sitDown('a')).quietMorning).toBeUndefined();
  });

  it('is none where nothing has changed since a vote', () => {
    const script = ballotOfB().passOnce();
    script.passUntil(() => script.table.state.round === 2);
    expect(momentsAt(script, 'a').map(({ kind }) => kind)).toEqual(['vote']);
  });

  it('tells what others have done since the person acted, at the delegation that has', () => {
    const script = new ScriptedGame().passUntil((turn) => turn === 'talk a').passOnce();
    script.passUntil((turn) => turn === 'talk c').play('c', declare('never', 'water', 'halves'));
    script.passUntil(() => script.table.state.round === 2);
    expect(momentsAt(script, 'a')).toMatchObject([
      {
        kind: 'morning',
        said: '',
        over: { short: '1' },
        begins: { short: '2' },
        words: ['3 days are left.', expect.stringContaining('“The talks”')],
        changes: [{ at: { party: 2 }, about: { mark: 'C' }, words: expect.stringContaining('halves') }],
      },
    ]);
  });
});

it('a morning names the change of position that a letter brings, beside what has happened', () => {
  const script = new ScriptedGame().passUntil((turn) => turn === 'talk b');
  script
    .play('b', offer('opening', ['a'], { venue: 'tower', format: 'big' }))
    .play('a', refuse('not-now'))
    .passOnce();
  script.passUntil((turn) => turn === 'talk c').play('c', declare('never', 'water', 'halves'));
  script.passUntil((turn) => turn === 'talk b' && script.table.state.round === 2);
  script.play('b', offer('opening', ['a'], { venue: 'lake', format: 'big' }));
  const [morning] = momentsAt(script, 'a');
  const words = morning?.kind === 'morning' ? morning.changes.map((change) => change.words) : [];
  expect(words).toEqual([expect.stringContaining('halves'), expect.stringMatching(/lake.* instead of .*tower/)]);
});

it('a morning names what two others have agreed: from what to what, and because of whom', () => {
  const script = new ScriptedGame(openingScenario(), undefined, { b: open({ venue: 'tower' }) });
  script.passUntil((turn) => turn === 'talk a');
  script.play('a', offer('opening', ['b'], { venue: 'lake' })).play('b', accept());
  script.passUntil((turn) => turn === 'talk c' && script.table.state.round === 2);
  const [morning] = momentsAt(script, 'c');
  expect(morning?.kind === 'morning' ? morning.changes : []).toMatchObject([
    {
      about: { mark: 'B' },
      words: expect.stringMatching(/lake.* instead of .*tower/),
      cause: expect.stringMatching(/agreed/),
    },
  ]);
});

describe('a date that passes', () => {
  it.each(['without a vote', 'after a vote'])('has a scene of its own, %s', (when) => {
    const script = new ScriptedGame();
    script.passUntil((turn) => turn === 'talk a' && script.table.state.round === 2);
    if (when === 'after a vote') {
      script.play('a', LAKE).play('b', accept());
      script.passUntil((turn) => turn === 'vote b').play('b', no('venue'));
    }
    script.passUntil(() => script.table.state.round === 3);
    const date = momentsAt(script, 'a').find(({ kind }) => kind === 'date');
    expect(date).toMatchObject({
      over: { short: '2' },
      ahead: [{ short: '3' }, { short: '4' }],
      headline: 'The date for “The talks” has passed.',
      said: expect.stringContaining('The date for “The talks” has passed.'),
    });
  });

  it('says what it costs each that signs, who must wait for it, and what is still possible', () => {
    const script = new ScriptedGame();
    script.passUntil((turn) => turn === 'talk a' && script.table.state.round === 2);
    script.passUntil(() => script.table.state.round === 3);
    const date = momentsAt(script, 'a').find(({ kind }) => kind === 'date');
    expect(date).toMatchObject({
      costs: [
        { party: { mark: 'A' }, pays: true, words: expect.stringMatching(/^You now get .* less from it\.$/) },
        {
          party: { mark: 'B' },
          pays: true,
          words: expect.stringMatching(/^The town of B now gets .* less from it\.$/),
        },
      ],
      possible: ['“The talks” can still be signed: 2 days are left.'],
    });
    expect(momentsAt(script, 'c').find(({ kind }) => kind === 'date')).toMatchObject({
      costs: [{}, {}, { party: { mark: 'C' }, pays: false, words: expect.stringContaining('cannot sign “The water”') }],
    });
  });
});

describe('the last dusk', () => {
  it('says that the talks are over', () => {
    const script = new ScriptedGame().passUntil(() => false);
    expect(momentsAt(script, 'b').at(-1)).toMatchObject({ kind: 'dusk', words: ['The talks are over.'] });
  });
});

describe('the moment in which somebody leaves', () => {
  it('has the room without it, and what can no longer be signed', () => {
    const script = new ScriptedGame().play('a', walkOut());
    script.passUntil(() => script.table.state.parties[0]?.gone === true);
    const moments = momentsAt(script, 'b').filter(({ kind }) => kind === 'left');
    expect(moments).toMatchObject([
      {
        who: { mark: 'A' },
        hall: { scene: 'left', seats: [{ present: false }, { present: true }, { present: true }] },
      },
    ]);
    expect(moments[0]).toMatchObject({ falls: ['The talks', 'The water'] });
  });
});
