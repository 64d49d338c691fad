import { describe, expect, it } from 'vitest';
import { changed } from '../scenario/diagnose.ts';
import { call } from './memory-terminal.ts';

const OFFER = 'scenarios/job-offer.yaml';

/** Two parties, one issue of three values: the first wants the first, the second the last. */
const DOMAIN = {
  issues: [{ name: 'cake', type: 'discrete', values: ['mine', 'halves', 'yours'] }],
  parties: [
    { weights: [1], evaluations: [[1, 0.6, 0]], reservation: 0.3 },
    { weights: [1], evaluations: [[0, 0.6, 1]], reservation: 0.3 },
  ],
};

describe('analyze', () => {
  it('gives what is known of a scenario, at middle walk-aways', () => {
    const { status, json, stderr } = call(['analyze', OFFER, '--json']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(json()).toMatchObject({
      scenario: 'job-offer',
      level: 'middle',
      ms: expect.any(Number),
      whole: { outcomes: expect.any(Number), zopa: { count: expect.any(Number) } },
      tracks: [
        {
          id: 'contract',
          signatories: ['candidate', 'firm'],
          nash: {
            points: { candidate: 84, firm: 84 },
            package: { salary: expect.any(String) },
            index: expect.any(Number),
            ties: 0,
          },
        },
      ],
    });
  });

  it('finds more deals at low walk-aways than at high ones', () => {
    const zone = (level: string) => {
      const { whole } = call(['analyze', OFFER, '--level', level, '--json']).json() as {
        whole: { zopa: { count: number } };
      };
      return whole.zopa.count;
    };
    expect(zone('low')).toBeGreaterThan(zone('middle'));
    expect(zone('middle')).toBeGreaterThan(zone('high'));
  });

  it('does the same for a domain, with parties named by position', () => {
    const { status, json } = call(['analyze', '--domain', 'domain.json', '--json'], {
      'domain.json': JSON.stringify(DOMAIN),
    });
    expect(status).toBe(0);
    expect(json()).toMatchObject({
      scenario: 'domain.json',
      level: null,
      tracks: [
        {
          signatories: ['p1', 'p2'],
          outcomes: 3,
          zopa: { count: 1 },
          nash: { points: { p1: 0.6, p2: 0.6 }, package: { cake: 'halves' }, index: 1 },
        },
      ],
    });
  });

  it('tells authors in plain words, with the names that players read', () => {
    const { status, stdout } = call(['analyze', OFFER]);
    expect(status).toBe(0);
    expect(stdout).toMatch(
      /^The job offer\n\nThe contract\n=+\nOn the first day, 457 of 1,800 possible deals are acceptable/,
    );
    expect(stdout).toMatch(/^acceptable to all( +\d+){6}$/m);
    expect(stdout).toMatch(/^the candidate +54$/m);
    expect(stdout).toMatch(/^the walk-away of the firm +513$/m);
    expect(stdout).toContain('The candidate can concede "Work from home", which matters more to the firm');
    expect(stdout).toContain('All parties like "Certificate" best on "Training".');
    expect(stdout).toMatch(/^points of the firm +84 +108$/m);
    expect(stdout).toContain('The checker has nothing to remark on.');
    for (const word of ['Pareto', 'package', 'Nash', 'job-offer', 'days-0']) expect(stdout).not.toContain(word);
  });

  it('says which walk-aways are drawn, and what to look at', () => {
    expect(call(['analyze', OFFER, '--level', 'high']).stdout).toMatch(/^The job offer, where all have drawn a high/);
    const poor = changed(['kind: relayed, opensWith: visit', 'kind: direct']);
    const { stdout } = call(['analyze', 'poor.yaml'], { 'poor.yaml': poor });
    expect(stdout).toContain('On the first day, none of 3 possible deals is acceptable to all signatories.');
    expect(stdout).toContain('There is nothing to trade');
    expect(stdout).toMatch(/^What to look at.*\n(- .*\n)*- No deal on "garden" is ever acceptable.*walk-aways of ada/m);
  });

  it('names a red line by what it rules out', () => {
    const { stdout } = call(['analyze', 'scenarios/white-house-2025.yaml']);
    expect(stdout).toMatch(/^a red line of Ukraine \(Place: Moscow\) +1$/m);
  });

  it('has the exact figures too, by id', () => {
    const { stdout } = call(['analyze', OFFER, '--full']);
    expect(stdout).toMatch(/^job-offer at middle walk-aways/);
    expect(stdout).toMatch(/^Nash +84\.00 +84\.00/m);
    expect(stdout).toMatch(/^candidate \+ firm +\d+ +[\d.]+ %$/m);
  });

  it('says that there is no solution where nobody can agree', () => {
    const apart = { ...DOMAIN, parties: DOMAIN.parties.map((party) => ({ ...party, reservation: 0.9 })) };
    const files = { 'domain.json': JSON.stringify(apart) };
    expect(call(['analyze', '--domain', 'domain.json'], files).stdout).toContain('There is no bargaining solution');
    expect(call(['analyze', '--domain', 'domain.json', '--json'], files).json()).toMatchObject({
      tracks: [{ zopa: { count: 0 }, nash: null, kalaiSmorodinsky: null, egalitarian: null, welfare: null }],
    });
  });

  it.each([
    ['{"issues": [', 'It is not JSON.'],
    ['['.repeat(100_000), 'It is not JSON.'],
    [JSON.stringify(DOMAIN).replace('0.6', 'NaN'), 'It contains NaN, which is not a JSON number.'],
    [JSON.stringify(DOMAIN).replace('0.6', '-Infinity'), 'It contains -Infinity, which is not a JSON number.'],
    [JSON.stringify({ ...DOMAIN, parties: [] }), 'A domain has 2 to 8 parties; here are 0.'],
    [JSON.stringify({ ...DOMAIN, parties: Array.from({ length: 9 }, () => DOMAIN.parties[0]) }), 'here are 9.'],
  ])('says what is wrong with a domain such as %.30s', (text, sentence) => {
    const { status, stdout, stderr } = call(['analyze', '--domain', 'domain.json', '--json'], { 'domain.json': text });
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain(`domain.json: `);
    expect(stderr).toContain(sentence);
  });

  it('tells how a domain of more parties than it takes can be looked at all the same', () => {
    const nine = { ...DOMAIN, parties: Array.from({ length: 9 }, () => DOMAIN.parties[0]) };
    const files = { 'domain.json': JSON.stringify(nine) };
    expect(call(['analyze', '--domain', 'domain.json'], files).stderr).toContain(
      'Use --parties 8 to take only the first 8',
    );
    expect(call(['analyze', '--domain', 'domain.json', '--parties', '8'], files)).toMatchObject({
      status: 0,
      stderr: '',
    });
  });

  it.each([
    [['analyze'], 'Name the scenario file to analyse.'],
    [['analyze', OFFER, '--level', 'hihg'], 'Did you mean "high"?'],
    [['analyze', OFFER, '--level'], '--level needs low, middle or high.'],
    [['analyze', OFFER, '--domain', 'domain.json'], 'not both'],
    [['analyze', '--domain', 'domain.json', '--level', 'low'], '--level is for a scenario'],
    [['analyze', '--domain', 'domain.json', '--parties', '1'], '--parties is "1"'],
    [['analyze', OFFER, '--parties', '2'], '--parties is for a --domain only.'],
    [['analyze', '--domain', 'nowhere.json'], 'nowhere.json cannot be read'],
  ])('that is called wrongly, %j, says so', (args, sentence) => {
    const { status, stdout, stderr } = call(args, { 'domain.json': JSON.stringify(DOMAIN) });
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(sentence);
  });
});
