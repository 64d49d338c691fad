import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readDomain } from '#engine/analysis/read-domain.ts';
import { parseScenario } from '#scenario/parse-scenario.ts';
import { readGeniusDomain, readGeniusProfile } from '../../../src/cli/exchange/read-genius.ts';
import { call } from '../memory-terminal.ts';
import { DOMAIN_XML, FILES, profileXml } from './small-domain.ts';

const IMPORT = ['import', 'paint.xml', 'buyer.xml', 'seller.xml', '--out'];

function imported(): string {
  const { written, stderr } = call([...IMPORT, 'paint.yaml'], FILES);
  expect(stderr).toBe('');
  return written['paint.yaml'] ?? '';
}

function exported(text: string, form: string): ReturnType<typeof call> {
  return call(['export', 'paint.yaml', '--to', form, '--out', 'out'], { 'paint.yaml': text });
}

function utilities(domain: string, ...profiles: readonly string[]): unknown {
  const { issues } = readGeniusDomain(domain, 'domain');
  return profiles.map((profile) => {
    const { counts, reservation, discount } = readGeniusProfile(profile, 'profile', issues);
    return { issues, counts, reservation, discount: discount ?? { over: 1n, under: 1n } };
  });
}

describe('a domain of GENIUS', () => {
  it('becomes a scenario that can be played, whose texts are the outcomes of the domain', () => {
    const parsed = parseScenario(imported(), 'paint.yaml');
    expect(parsed).toMatchObject({ ok: true, scenario: { id: 'paint', title: 'paint' } });
    if (!parsed.ok) return;
    const [colour] = parsed.scenario.issues;
    expect(colour).toMatchObject({ mustSettle: true, ifSilent: 'left-open', title: 'Colour & finish' });
    expect(colour?.options.slice(1).map(({ label, points }) => [label, points])).toEqual([
      ['Red', { buyer: 14.84, seller: 70 }],
      ['"Sea" green', { buyer: 29.681, seller: 28 }],
      ['yes', { buyer: 44.521, seller: 0 }],
    ]);
    expect(parsed.scenario.parties.map(({ walkAway }) => walkAway['agreement']?.start)).toEqual([25, 0]);
  });

  it('comes back from the scenario with every utility as it was, without rounding', () => {
    const { written, stderr } = exported(imported(), 'genius');
    const {
      'out/paint.xml': domain = '',
      'out/paint-buyer.xml': buyer = '',
      'out/paint-seller.xml': seller = '',
    } = written;
    expect(utilities(domain, buyer, seller)).toEqual(
      utilities(DOMAIN_XML, FILES['buyer.xml'] ?? '', FILES['seller.xml'] ?? ''),
    );
    expect(stderr).toBe('');
  });

  it('comes back from a scenario that a pipe gives', () => {
    const { written } = call(['export', '/dev/stdin', '--to', 'genius', '--out', 'out'], { '/dev/stdin': imported() });
    expect(written).toEqual(exported(imported(), 'genius').written);
  });

  it('comes back with the points of the file for a party whose points have been changed', () => {
    const text = imported().replace('seller: 28', 'seller: 35');
    const { written, stderr } = exported(text, 'genius');
    expect(stderr).toMatch(/For seller the points in the file are used:/);
    expect(utilities(DOMAIN_XML, written['out/paint-seller.xml'] ?? '')).toMatchObject([
      { counts: [[{ over: 7n, under: 10n }, { over: 7n, under: 20n }, { over: 0n }], {}] },
    ]);
    expect(utilities(DOMAIN_XML, written['out/paint-buyer.xml'] ?? '')).toEqual(
      utilities(DOMAIN_XML, FILES['buyer.xml'] ?? ''),
    );
  });

  it('becomes a domain for the analysis, exactly', () => {
    const { written } = call([...IMPORT, 'paint.json'], FILES);
    const read = readDomain(JSON.parse(written['paint.json'] ?? ''));
    expect(read).toMatchObject({ ok: true, domain: { packageCount: 6 } });
    if (!read.ok) return;
    const [buyer] = read.domain.parties;
    expect(buyer?.points.of(0)).toBe(buyer && (buyer.points.unit * 21_095_748_456_688_738n) / 30_000_000_000_000_000n);
  });

  it('is written as YAML of NegMAS, in which a text stays a text', () => {
    const { written } = exported(imported(), 'negmas');
    expect(parse(written['out/paint.yml'] ?? '', { version: '1.1' })).toEqual({
      type: 'DiscreteCartesianOutcomeSpace',
      name: 'paint',
      issues: [
        { type: 'CategoricalIssue', name: 'Colour & finish', values: ['Red', '"Sea" green', 'yes'] },
        { type: 'CategoricalIssue', name: 'Delivery', values: ['12:30', 'Next week'] },
      ],
    });
    expect(parse(written['out/paint-buyer.yml'] ?? '', { version: '1.1' })).toMatchObject({
      type: 'LinearAdditiveUtilityFunction',
      reserved_value: 0.25,
      weights: [0.4452125771655631, 0.5547874228344369],
      values: [{ mapping: { Red: 1 / 3, yes: 1 } }, { mapping: { '12:30': 1, 'Next week': 0 } }],
    });
  });
});

describe('what export has written', () => {
  /** The files of a folder as they are named after one another on a line of command, and what they say. */
  function folder(form: string): readonly [names: string[], files: Record<string, string>] {
    const { written } = exported(imported(), form);
    const files = Object.fromEntries(Object.entries(written).map(([path, text]) => [path.replace('out/', ''), text]));
    return [Object.keys(files), files];
  }

  it.each(['genius', 'negmas'])('is read again, and its parties have their own names: %s', (form) => {
    const [names, files] = folder(form);
    const { written, stderr } = call(['import', ...names, '--out', 'again.yaml'], files);
    expect(stderr).toBe('');
    const parsed = [imported(), written['again.yaml'] ?? ''].map((text) => parseScenario(text, 'it.yaml'));
    const [before, after] = parsed.map((read) => (read.ok ? read.scenario : undefined));
    expect(after?.parties.map(({ id }) => id)).toEqual(['buyer', 'seller']);
    expect(after?.parties.map(({ walkAway }) => walkAway)).toEqual(before?.parties.map(({ walkAway }) => walkAway));
    expect(after?.issues).toEqual(before?.issues);
  });

  it('is read as JSON, which has its parties within', () => {
    const { written } = call([...IMPORT, 'paint.json'], FILES);
    const files = { 'paint.json': written['paint.json'] ?? '' };
    const again = call(['import', 'paint.json', '--out', 'again.yaml'], files);
    expect(again.stderr).toBe('');
    const read = parseScenario(again.written['again.yaml'] ?? '', 'again.yaml');
    expect(read.ok && read.scenario.issues.map(({ options }) => options.map(({ points }) => points))).toEqual(
      pointsIn(imported()),
    );
    const both = call(['import', 'paint.json', 'paint.json', '--out', 'again.yaml'], files);
    expect([both.status, both.stderr]).toEqual([2, expect.stringContaining('name no profiles after it')]);
  });
});

function pointsIn(text: string): unknown {
  const read = parseScenario(text, 'it.yaml');
  return read.ok && read.scenario.issues.map(({ options }) => options.map(({ points }) => points));
}

describe('a file that is no YAML of NegMAS', () => {
  const space = 'type: DiscreteCartesianOutcomeSpace\nissues: [{ name: Colour, values: [Red, 3] }]';
  const table = (mapping: string) =>
    `type: LinearAdditiveUtilityFunction\nweights: [1.0]\nvalues: [{ type: TableFun, mapping: { ${mapping} } }]`;

  it.each([
    ['a scenario', 'format: 1\nid: paint', table('Red: 1, 3: 0'), /paint.yml is no domain of NegMAS/],
    ['text', 'some words', table('Red: 1, 3: 0'), /paint.yml is no domain: it is neither XML, nor YAML/],
    [
      'aliases without end',
      `a: &a [x,x,x,x,x]\n${'bcdefg'.replace(/./g, (key, place) => `${key}: &${key} [${`*${'abcdef'[place]},`.repeat(9)}]\n`)}`,
      table('Red: 1, 3: 0'),
      /no YAML that can be read/,
    ],
    ['broken', 'a: [', table('Red: 1, 3: 0'), /no YAML that can be read/],
    ['a domain in the place of a function', space, space, /is no utility function that can be read/],
    ['the function of another', space, table('Red: 1, Green: 0'), /no number for "3" in "Colour"/],
    ['words for numbers', space, table('Red: many, 3: 0'), /"many" is no number/],
  ])('is refused with a reason: %s', (_, domain, profile, sentence) => {
    const files = { 'paint.yml': domain, 'buyer.yml': profile, 'seller.yml': table('Red: 0, 3: 1') };
    const { status, stderr, written } = call(
      ['import', 'paint.yml', 'buyer.yml', 'seller.yml', '--out', 'p.yaml'],
      files,
    );
    expect(stderr).toMatch(sentence);
    expect([status, written]).toEqual([2, {}]);
  });
});

describe('a domain with names that are hard to write', () => {
  const names = [
    'a: b # c',
    '{option}',
    '',
    'no',
    '- x',
    '<b>"&\'',
    'Grün',
    'Grün',
    '*so*',
    'left open',
    '7'.repeat(90),
  ];
  const quoted = (name: string) => name.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
  const items = names.map((name, place) => `<item value="${quoted(name)}" evaluation="${place}"/>`).join('');
  const issue = `<issue index="1" name="# {a}: *">${items}</issue>`;
  const odd = `<utility_space><objective name="x">${issue}<weight index="1" value="1"/></objective></utility_space>`;
  const files = { 'paint.xml': odd, 'buyer.xml': odd, 'seller.xml': odd };

  it('is a scenario all the same, and comes back with every utility', () => {
    const text = call([...IMPORT, 'paint.yaml'], files).written['paint.yaml'] ?? '';
    expect(parseScenario(text, 'paint.yaml')).toMatchObject({ ok: true });
    const { written } = exported(text, 'genius');
    const { issues } = readGeniusDomain(written['out/paint.xml'] ?? '', 'paint.xml');
    expect(issues[0]?.values).toEqual([
      'a: b # c',
      '{option}',
      '?',
      'no',
      '- x',
      '<b>"&\'',
      'Grün',
      'Grün (8)',
      ...names.slice(8),
    ]);
    const { counts } = readGeniusProfile(written['out/paint-buyer.xml'] ?? '', 'buyer.xml', issues);
    expect(counts).toEqual(readGeniusProfile(odd, 'buyer.xml', readGeniusDomain(odd, 'paint.xml').issues).counts);
    expect(
      call(['export', 'paint.yaml', '--to', 'negmas', '--out', 'o', '--json'], { 'paint.yaml': text }).json(),
    ).toEqual({
      written: ['o/paint.yml', 'o/paint-buyer.yml', 'o/paint-seller.yml'],
    });
  });
});

describe('a scenario of our own', () => {
  it('is not exported to a form that is none', () => {
    const { status, stderr } = call(['export', 'scenarios/job-offer.yaml', '--to', 'constructor', '--out', 'out']);
    expect(stderr).toMatch(/--to genius or --to negmas/);
    expect(status).toBe(2);
  });

  it('is not exported over files that are there', () => {
    const offer = readFileSync('scenarios/job-offer.yaml', 'utf8');
    const files = { 'our.yaml': offer, 'out/job-offer-firm.xml': 'mine' };
    const { status, stderr, written } = call(['export', 'our.yaml', '--to', 'genius', '--out', 'out'], files);
    expect([status, written]).toEqual([2, {}]);
    expect(stderr).toContain('out/job-offer-firm.xml is there already');
  });

  it('is exported as its parts, and what is left out is said', () => {
    const { written, stderr, status } = call(['export', 'scenarios/job-offer.yaml', '--to', 'genius', '--out', 'out']);
    expect(status).toBe(0);
    expect(Object.keys(written)).toHaveLength(3);
    expect(stderr).toMatch(/^The format cannot express .*how walk-aways change/);
  });
});

describe('a file that is no domain', () => {
  const told = (files: Readonly<Record<string, string>>) => call([...IMPORT, 'paint.yaml'], { ...FILES, ...files });

  it.each([
    [
      'an entity that would grow without end',
      `<!DOCTYPE a [<!ENTITY b "bb"><!ENTITY c "&b;&b;">]>${DOMAIN_XML}`,
      /line 1: .*DOCTYPE/,
    ],
    ['an entity that nobody has declared', '<a>&b;</a>', /line 1: the XML cannot be read/],
    ['an element without an end', '<negotiation_template>\n<utility_space>', /line 2: the XML cannot be read/],
    ['elements in elements without end', '<a>'.repeat(100_000), /more in this file than it can need/],
    ['something else', '<html/>', /is no domain or profile of GENIUS: it has no <utility_space>/],
    [
      'numbers in the place of values',
      DOMAIN_XML.replace('vtype="discrete"', 'vtype="integer"'),
      /of the type "integer"/,
    ],
  ])('is refused with its place and a reason: %s', (_, text, sentence) => {
    const { status, stderr, written } = told({ 'paint.xml': text });
    expect(stderr).toMatch(sentence);
    expect([status, written]).toEqual([2, {}]);
  });

  it('is refused where a profile does not fit its domain', () => {
    const strange = profileXml(
      [
        ['1', '2', '3'],
        ['1', 'many'],
      ],
      ['0.5', '0.5'],
    );
    expect(told({ 'buyer.xml': strange }).stderr).toMatch(/"many" in <item> is no number/);
    expect(told({ 'buyer.xml': strange.replace('value="yes"', 'value="no"') }).stderr).toMatch(
      /no evaluation of "yes"/,
    );
    expect(told({ 'buyer.xml': strange.replace('<weight index="2"', '<weight index="3"') }).stderr).toMatch(
      /no weight/,
    );
  });

  it('is not written under a name that a scenario cannot have', () => {
    for (const name of ['Our.yaml', 'our--paint.yaml', 'paint-.yaml', '.json'])
      expect(call([...IMPORT, name], FILES)).toMatchObject({ status: 2, written: {} });
  });

  it('is not written over one that is there', () => {
    expect(told({ 'paint.yaml': 'mine' })).toMatchObject({ status: 2, written: {} });
  });

  it('is told of as a domain that is too large for a scenario, with what it can be instead', () => {
    const items = Array.from({ length: 12 }, (_, place) => `<item value="v${place}" evaluation="1"/>`).join('');
    const wide = `<utility_space><objective><issue index="1" name="Wide">${items}</issue><weight index="1" value="1"/></objective></utility_space>`;
    const files = { 'paint.xml': wide, 'buyer.xml': wide, 'seller.xml': wide };
    expect(told(files)).toMatchObject({ status: 1, written: {} });
    expect(told(files).stderr).toMatch(/"Wide" has 12 values, and 11 fit .*\n.*--out paint.json/);
    expect(call([...IMPORT, 'paint.json'], files).status).toBe(0);
  });
});
