import { describe, expect, it } from 'vitest';
import { createGame } from '#engine/play.ts';
import { compileGame } from '#engine/setup/compile-game.ts';
import { viewFor } from '#engine/views/view-for.ts';
import {
  answerClaim,
  askTrue,
  claim,
  openTable,
  type PlayTable,
  reinterpret,
  reply,
  tellClaim,
} from '../../support/play.ts';
import { shippedScenario, smallScenario } from '../../support/scenarios.ts';

/** What each has seen a keep and break: by b and by c. */
const ledgers = ({ state }: PlayTable) => [1, 2].map((party) => state.parties[party]?.trust[0]);
const supportOf = ({ state }: PlayTable) => state.parties.map((party) => party.standing);
const statusOf = ({ state }: PlayTable) => state.claims[0]?.status;
const open = () => openTable(smallScenario());

describe('a public claim about another', () => {
  const claimed = () =>
    open()
      .play('a', claim('b', 'water', 'meters', 'halves'))
      .skipTo('b');

  it('is heard by all, and unconfirmed until the one it is about has spoken', () => {
    const table = claimed();
    for (const party of ['a', 'b', 'c']) {
      expect(table.viewOf(party).claims).toMatchObject([
        { by: 0, about: 1, issue: 2, options: [1, 2], status: 'unconfirmed', audience: 'all' },
      ]);
    }
  });

  it.each([
    { answer: answerClaim('confirm'), status: 'confirmed', hearer: { kept: 1, broke: 0 }, support: 60 },
    { answer: answerClaim('deny'), status: 'denied', hearer: { kept: 0, broke: 1 }, support: 56 },
    { answer: reinterpret('water', ['nothing']), status: 'reinterpreted', hearer: { kept: 0, broke: 0 }, support: 60 },
  ])('once $status counts so with those that heard it, and at home', ({ answer, status, hearer, support }) => {
    const table = claimed().play('b', answer);
    expect(statusOf(table)).toBe(status);
    expect(ledgers(table)).toEqual([{ kept: 0, broke: 0 }, hearer]);
    expect(supportOf(table)).toEqual([support, 60, 60]);
    expect(table.recorded('claimAnswered')).toMatchObject([{ audience: 'all', claim: table.state.claims[0]?.id }]);
  });

  it('is put otherwise only with options that were not claimed', () => {
    expect(claimed().refusalOf('b', reinterpret('water', ['halves']))).toBe('malformed');
    expect(claimed().play('b', reinterpret('water', ['nothing'])).state.claims[0]?.means).toEqual([0]);
  });

  it('is nothing that a third could answer, and nobody claims things of itself', () => {
    expect(
      claimed()
        .play('b', claim('a', 'costs', 'open'))
        .skipTo('c')
        .refusalOf('c', answerClaim('deny')),
    ).toBe('malformed');
    expect(open().refusalOf('a', claim('a', 'water', 'halves'))).toBe('malformed');
    expect(open().refusalOf('a', claim('b', 'water'))).toBe('malformed');
  });

  it('costs what the scenario says', () => {
    const rules = { movesPerRound: 2, walkOut: true, standing: { deniedClaim: 9 } };
    const table = openTable(smallScenario({ rules }))
      .play('a', claim('b', 'water', 'meters'))
      .skipTo('b')
      .play('b', answerClaim('deny'));
    expect(supportOf(table)).toEqual([51, 60, 60]);
  });
});

describe('a claim told to one alone', () => {
  const told = () => open().play('a', tellClaim('c', 'b', 'water', 'meters'));

  it('is known to the two of them only', () => {
    const table = told();
    expect(['a', 'b', 'c'].map((party) => table.viewOf(party).claims.length)).toEqual([1, 0, 1]);
    expect(table.skipTo('b').refusalOf('b', answerClaim('deny'))).toBe('malformed');
  });

  it('is judged by the one that asks about it, once, and the one asked then knows of it', () => {
    const direct = openTable(smallScenario({ channels: [] }))
      .play('a', tellClaim('c', 'b', 'water', 'meters'))
      .skipTo('c')
      .play('c', askTrue('b'))
      .play('b', reply('no'));
    expect(ledgers(direct)).toEqual([
      { kept: 0, broke: 0 },
      { kept: 0, broke: 1 },
    ]);
    expect(supportOf(direct)).toEqual([60, 60, 60]);
    expect(direct.viewOf('b').claims).toHaveLength(1);
    direct.toRound(2).skipTo('b').play('b', answerClaim('deny'));
    expect(ledgers(direct)[1]).toEqual({ kept: 0, broke: 1 });
    expect(direct.viewOf('a').claims).toMatchObject([{ status: 'denied', audience: 'all' }]);
  });

  it('cannot be told to the one it is about, nor without a direct channel', () => {
    expect(open().refusalOf('a', tellClaim('b', 'b', 'water', 'meters'))).toBe('malformed');
    expect(
      open()
        .skipTo('b')
        .refusalOf('b', tellClaim('c', 'a', 'water', 'meters')),
    ).toBe('not-direct');
  });
});

describe('the claims of a scenario', () => {
  it('are heard on their date', () => {
    const rounds = { label: 'day', count: 4, dates: ['2025-03-01', '2025-03-02', '2025-03-03', '2025-03-04'] };
    const claims = [
      { id: 'later', by: 'a', about: 'b', issue: 'water', options: ['halves'], date: '2025-03-03' },
      { id: 'first', by: 'b', about: 'c', issue: 'guard', options: ['patrol'] },
      { id: 'after', by: 'a', about: 'c', issue: 'costs', options: ['paid'], date: '2025-04-01' },
    ];
    const table = openTable(smallScenario({ rounds, claims }));
    const listed = () => table.viewOf('c').claims.map((one) => one.listed);
    expect(listed()).toEqual([1]);
    table.toRound(3);
    expect(listed()).toEqual([1, 0]);
    expect(table.recorded('claimed').map(({ round, audience }) => ({ round, audience }))).toEqual([
      { round: 1, audience: 'all' },
      { round: 3, audience: 'all' },
    ]);
    table.toEnding();
    expect(listed()).toEqual([1, 0]);
  });

  it('are three in the flagship on the first day, none of them confirmed, and its allies doubt Moscow', () => {
    const scenario = shippedScenario('white-house-2025');
    const game = compileGame(scenario);
    const state = createGame(game, { seed: 1, seats: scenario.parties.map(() => 'person') });
    const seen = viewFor(game, state, 1).claims;
    expect(scenario.claims?.map(({ id }) => id)).toEqual([
      'us-russia-will-meet',
      'us-russia-accepts-guarantees',
      'us-europe-boots',
    ]);
    expect(seen.map(({ listed, status }) => ({ listed, status }))).toEqual(
      [0, 1, 2].map((listed) => ({ listed, status: 'unconfirmed' })),
    );
    expect([1, 3].map((party) => state.parties[party]?.trust[2]?.broke)).toEqual([2, 1]);
  });
});
