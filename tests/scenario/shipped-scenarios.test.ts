import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Scenario } from '#engine/model/scenario/scenario.ts';
import { parseScenario } from '#scenario/parse-scenario.ts';
import { originalOf } from '#scenario/translation/original-of.ts';

const folder = new URL('../../scenarios/', import.meta.url);
const names = readdirSync(folder).filter((name) => name.endsWith('.yaml') && originalOf(name) === undefined);

function read(name: string): string {
  return readFileSync(new URL(name, folder), 'utf8');
}

function scenario(name: string): Scenario {
  const parsed = parseScenario(read(name));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.diagnostics));
  return parsed.scenario;
}

/** An answer to every issue. */
type Package = Readonly<Record<string, string>>;

/** What a package is worth on a party's sheet, without terms. */
function worthOf({ issues }: Scenario, party: string, package_: Package): number {
  return issues.reduce(
    (sum, issue) => sum + (issue.options.find(({ id }) => id === package_[issue.id])?.points[party] ?? 0),
    0,
  );
}

const words = (text: string) => text.split(/\s+/).length;

describe.each(names)('%s', (name) => {
  const shipped = scenario(name);

  it('is read without warnings', () => {
    expect(parseScenario(read(name))).toMatchObject({ ok: true, warnings: [] });
  });

  it('is named as its file and points editors to the schema', () => {
    expect(`${shipped.id}.yaml`).toBe(name);
    expect(read(name)).toMatch(/^# yaml-language-server: \$schema=\.\/scenario\.schema\.json\n/);
  });

  it('gives all delegations mandates of about the same length', () => {
    const lengths = shipped.parties.map(({ mandate }) => words(Object.values(mandate).join(' ')));
    expect(Math.max(...lengths) / Math.min(...lengths)).toBeLessThanOrEqual(1.1);
  });

  it('has a situation and a mandate of 600 words at most together', () => {
    for (const { mandate } of shipped.parties) {
      expect(words([...shipped.situation, ...Object.values(mandate)].join(' '))).toBeLessThanOrEqual(600);
    }
  });

  it('says what every delegation is publicly known to think of every option', () => {
    const known = new Set(shipped.positions.map(({ party, issue, option }) => `${party} ${issue} ${option}`));
    const silences = new Set(
      shipped.issues.filter(({ mustSettle }) => mustSettle).map(({ id, ifSilent }) => `${id} ${ifSilent}`),
    );
    for (const party of shipped.parties) {
      for (const issue of shipped.issues) {
        for (const option of issue.options.filter(({ id }) => !silences.has(`${issue.id} ${id}`))) {
          expect(known).toContain(`${party.id} ${issue.id} ${option.id}`);
        }
      }
    }
  });

  it('says why a delegation wants what it wants and is against what it is against, briefly and in words of its own', () => {
    const said = (position: Scenario['positions'][number]) => position.because !== undefined;
    const effectOf = ({ party, issue, option, stance }: Scenario['positions'][number]) =>
      [party, issue, option, stance].join(' ');
    const explained = new Set(shipped.positions.filter(said).map(effectOf));
    const firm = shipped.positions.filter(({ stance }) => stance !== 'accepts');
    expect(firm.map(effectOf).filter((effect) => !explained.has(effect))).toEqual([]);
    for (const { because = '' } of shipped.positions) expect(words(because)).toBeLessThanOrEqual(18);
    // One sentence, one delegation: what two of them say in the same words is nobody's own.
    const sentences = shipped.positions.flatMap(({ because }) => (because === undefined ? [] : [because]));
    expect(new Set(sentences).size).toBe(sentences.length);
  });

  it('uses every source that it lists', () => {
    const sourced = [
      ...shipped.positions,
      ...shipped.redLines,
      ...(shipped.trust ?? []),
      ...(shipped.claims ?? []),
      ...(shipped.events ?? []),
      ...(shipped.durability ?? []),
      ...shipped.parties.flatMap(({ members = [] }) => members.flatMap(({ stands }) => stands)),
    ];
    const used = new Set([...sourced.map(({ source }) => source), ...(shipped.situationSources ?? [])]);
    expect(Object.keys(shipped.sources).filter((key) => !used.has(key))).toEqual([]);
  });
});

describe('the flagship', () => {
  const flagship = scenario('white-house-2025.yaml');

  it('rules out in public only what a declared red line forbids', () => {
    const forbidden = new Set(
      flagship.redLines
        .filter(({ declared }) => declared)
        .flatMap(({ party, never }) =>
          Object.entries(never).flatMap(([issue, options]) => options.map((option) => `${party} ${issue} ${option}`)),
        ),
    );
    for (const { party, issue, option, stance } of flagship.positions) {
      if (stance === 'never') expect(forbidden).toContain(`${party} ${issue} ${option}`);
    }
  });

  it('names no source of later date than the facts are as of, and none after the position that rests on it', () => {
    for (const { date } of Object.values(flagship.sources)) expect(date <= (flagship.factsAsOf ?? '')).toBe(true);
    for (const { source, date } of flagship.positions) {
      if (source !== undefined) expect((flagship.sources[source]?.date ?? '') <= (date ?? '')).toBe(true);
    }
  });

  it('dates every position', () => {
    expect(flagship.positions.filter(({ date }) => date === undefined)).toEqual([]);
  });

  it('marks the ideas that nobody had put forward, and no delegation is said to have stated one', () => {
    const ideas = flagship.issues.flatMap(({ id, options }) =>
      options.filter(({ bridging }) => bridging).map((option) => `${id} ${option.id}`),
    );
    expect(ideas).toEqual(['guarantees consult-and-pledge', 'forces monitors', 'nato moratorium']);
    const onRecord = flagship.positions
      .filter(({ tag }) => tag !== 'inferred')
      .map(({ issue, option }) => `${issue} ${option}`);
    expect(ideas.filter((idea) => onRecord.includes(idea))).toEqual([]);
  });
});

describe('the tutorial', () => {
  it('is for beginners and rewards trading what each side cares about less', () => {
    const tutorial = scenario('job-offer.yaml');
    const worth = (party: string, package_: Package) => worthOf(tutorial, party, package_);
    const middle = { salary: 'k30', start: 'july-1', remote: 'days-2', training: 'course', probation: 'months-4' };
    const traded = {
      salary: 'k30',
      start: 'august-1',
      remote: 'days-0',
      training: 'certificate',
      probation: 'months-4',
    };
    expect(tutorial.level).toBe('beginner');
    expect([worth('candidate', middle), worth('firm', middle)]).toEqual([62, 64]);
    expect([worth('candidate', traded), worth('firm', traded)]).toEqual([84, 84]);
  });
});

describe('the step between the tutorial and the flagship', () => {
  const river = scenario('village-water.yaml');

  it('brings more to all three by a trade than by the middle of everything', () => {
    const worth = (package_: Package) => river.parties.map(({ id }) => worthOf(river, id, package_));
    const shared = { cost: 'town-half', gauge: 'pupils' };
    expect(worth({ share: 'half', gate: 'weeks-4', weir: 'half-metre', cost: 'town-half', gauge: 'keeper' })).toEqual([
      49, 59, 60,
    ]);
    expect(worth({ share: 'two-thirds', gate: 'spring', weir: 'metre', ...shared })).toEqual([61, 70, 68]);
  });

  it('has a claim about somebody else, and a red line for each, one of which nobody else knows', () => {
    expect(river.claims?.map(({ by, about }) => [by, about])).toEqual([['milltown', 'highfield']]);
    expect(river.redLines.map(({ party, declared }) => [party, declared])).toEqual([
      ['highfield', true],
      ['lakeside', true],
      ['milltown', false],
    ]);
  });

  it('wants another answer from everybody on every article', () => {
    for (const { id } of river.issues) {
      const wanted = river.positions.filter(({ issue, stance }) => issue === id && stance === 'wants');
      expect(new Set(wanted.map(({ party }) => party)).size).toBe(3);
      expect(new Set(wanted.map(({ option }) => option)).size).toBeGreaterThan(1);
    }
  });
});
