import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyzeDomain } from '#engine/analysis/analyze-domain.ts';
import { readDomain } from '#engine/analysis/read-domain.ts';
import { domainFile } from '../../support/domains.ts';

/** A file that is right; what is wrong is put into a copy. */
const right = () => ({
  issues: [
    { name: 'Price', type: 'discrete', values: ['low', 'high'] },
    { name: 'Date', type: 'integer', values: [1, 2, 3] },
  ],
  parties: [
    {
      weights: [0.5, 0.5],
      evaluations: [
        [1, 0.5],
        [0, 0.5, 1],
      ],
      reservation: 0.5,
    }, // prettier
    {
      weights: [0.4, 0.6],
      evaluations: [
        [0, 1],
        [1, 1, 0],
      ],
      reservation: null,
    },
  ] as Record<string, unknown>[],
});

function withFirstParty(change: Record<string, unknown>): unknown {
  const file = right();
  file.parties[0] = { ...file.parties[0], ...change };
  return file;
}

const faultsOf = (data: unknown) => {
  const read = readDomain(data);
  return read.ok ? [] : read.faults;
};

describe('reading a domain', () => {
  it('numbers packages with the first issue weighing most', () => {
    const read = readDomain(right());
    if (!read.ok) throw new Error(read.faults.join());
    const { domain } = read;
    expect(domain.packageCount).toBe(6);
    const points = Array.from({ length: 6 }, (_, row) => domain.parties.map((party) => party.points.near(row)));
    expect(points).toEqual([
      [0.5, 0.6],
      [0.75, 0.6],
      [1, 0],
      [0.25, 1],
      [0.5, 1],
      [0.75, 0.4],
    ]);
  });

  it('takes raw evaluations, each over the greatest of its issue, where the rounded ones were made of them', () => {
    const file = {
      issues: [{ name: 'a', type: 'discrete', values: ['x', 'y', 'z'] }],
      parties: [
        { weights: [3], evaluations: [[1, 0.3333333333333333, 0]], raw_evaluations: [[3, 1, 0]], reservation: 1 },
        { weights: [3], evaluations: [[1, 0.3333333333333333, 0]], reservation: 1 },
      ],
    };
    const read = readDomain(file);
    if (!read.ok) throw new Error(read.faults.join());
    const signs = read.domain.parties.map(({ ranks, accepts }) => [...ranks].map((rank) => rank >= accepts));
    expect(signs).toEqual([
      [true, true, false],
      [true, false, false],
    ]);
  });

  it('keeps the first parties where so many are asked for', () => {
    const file = right();
    file.parties = Array.from({ length: 9 }, () => file.parties[0]!);
    expect(faultsOf(file)).toEqual([expect.stringContaining('2 to 8 parties; here are 9')]);
    expect(readDomain(file, 3)).toMatchObject({ ok: true, domain: { parties: [{ name: 'p1' }, { name: 'p2' }, {}] } });
  });

  it.each([
    ['nothing', null, 'object'],
    ['a list', [], 'object'],
    ['no issues', { parties: [] }, 'issues'],
    ['no parties', { issues: [] }, 'parties'],
    ['one party', { ...right(), parties: right().parties.slice(0, 1) }, '2 to 8'],
    ['an issue without values', { ...right(), issues: [{ name: 'a', values: [] }] }, 'Issue 1'],
    ['too many issues', { ...right(), issues: Array.from({ length: 40 }, () => ({ values: [1] })) }, '1 to 32'],
    ['a party that is a text', { ...right(), parties: ['x', 'y'] }, 'Party 1'],
    ['a weight that is no number', withFirstParty({ weights: [Number.NaN, 1] }), 'NaN'],
    ['an infinite weight', withFirstParty({ weights: [1, Number.POSITIVE_INFINITY] }), 'Infinity'],
    ['a missing weight', withFirstParty({ weights: [1] }), 'there are to be 2'],
    ['weights that are none', withFirstParty({ weights: { length: -1 } }), 'weights of party 1'],
    ['a missing list', withFirstParty({ evaluations: [[1, 0]] }), 'each of the 2 issues'],
    [
      'a missing evaluation',
      withFirstParty({
        evaluations: [
          [1, 0],
          [0, 1],
        ],
      }),
      'issue 2 are 2 numbers; there are to be 3',
    ],
    [
      'an evaluation that is a text',
      withFirstParty({
        evaluations: [
          [1, 'much'],
          [0, 1, 1],
        ],
      }),
      '"much"',
    ],
    [
      'a division by nothing',
      withFirstParty({
        evaluations: [
          [1, '1/0'],
          [0, 1, 1],
        ],
      }),
      '"1/0"',
    ],
    ['an infinite reservation', withFirstParty({ reservation: Number.NEGATIVE_INFINITY }), 'reservation -Infinity'],
    ['numbers too fine', withFirstParty({ weights: ['1e-300', 1] }), 'too large or too fine'],
  ])('refuses %s in a sentence', (_, data, words) => {
    const faults = faultsOf(data);
    expect(faults.length).toBeGreaterThan(0);
    expect(faults.join(' ')).toContain(words);
  });

  it('refuses fractions that have no common part of a bearable size, without a long wait', () => {
    const fractions = Array.from({ length: 3000 }, (_, value) => `1/${1_000_000_007 + 2 * value}`);
    const party = { reservation: 0, points: [fractions] };
    expect(faultsOf(domainFile([party, party]))).toHaveLength(2);
  });

  it('tells issues of the same name apart', () => {
    const read = readDomain({ ...right(), issues: right().issues.map((issue) => ({ ...issue, name: 'Date' })) });
    expect(read).toMatchObject({ ok: true, domain: { issues: [{ name: 'Date' }, { name: 'Date (issue 2)' }] } });
  });

  it('refuses more packages than can be numbered', () => {
    const values = Array.from({ length: 100 }, (_, value) => value);
    const issues = Array.from({ length: 10 }, () => ({ name: 'a', values }));
    expect(faultsOf({ ...right(), issues })).toEqual([expect.stringContaining('2^52')]);
  });

  it('never throws, whatever it is given', () => {
    fc.assert(
      fc.property(fc.anything(), (data) => {
        readDomain(data);
        readDomain({ ...right(), parties: [data, data] });
        readDomain({ ...right(), issues: [data] });
        readDomain(withFirstParty({ evaluations: [data, data], weights: data, reservation: data }));
      }),
    );
  });

  it('looks at a million packages one by one, and beyond at a sample that it says is one', () => {
    const ten = Array.from({ length: 10 }, (_, value) => value);
    const party = (issues: number) => ({
      reservation: issues * 4.5,
      points: Array.from({ length: issues }, () => ten),
    });
    const million = readDomain(domainFile([party(6), party(6)]));
    expect(million).toMatchObject({ ok: true, domain: { listed: 1_000_000, sample: undefined } });

    const more = readDomain(domainFile([party(7), party(7)]));
    if (!more.ok) throw new Error(more.faults.join());
    const { domain } = more;
    const { notes, tracks } = analyzeDomain(domain);
    expect(notes).toEqual([expect.stringContaining('sample of 200000')]);
    expect(tracks[0]).toMatchObject({ outcomes: 10_000_000, sampled: 200_000 });
    expect(domain.packageCount).toBe(10_000_000);
    expect(new Set(domain.sample).size).toBe(domain.listed);
    expect(domain.sample?.every((index) => index >= 0 && index < 10_000_000)).toBe(true);
    const digitSum = (index: number) => [...String(index)].reduce((sum, digit) => sum + Number(digit), 0);
    const [first] = domain.parties;
    for (const row of [0, 1, 77_777, domain.listed - 1]) {
      expect(first?.points.near(row)).toBe(digitSum(domain.sample![row]!));
      expect(first?.ranks[row]).toBe(digitSum(domain.sample![row]!));
    }
    // Half of all packages have a digit sum of 31.5 or more, by symmetry.
    const share = first!.ranks.filter((rank) => rank >= first!.accepts).length / domain.listed;
    expect(share).toBeCloseTo(0.5, 2);
  });
});
