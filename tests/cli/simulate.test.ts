import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ENDING_KINDS } from '#engine/model/ending.ts';
import { WHICH_IS } from '../../src/cli/which-is.ts';
import { call } from './memory-terminal.ts';

const OFFER = 'scenarios/job-offer.yaml';

interface Simulated {
  readonly endings: Readonly<Record<string, number>>;
  readonly tracks: Readonly<
    Record<string, { readonly signed: number; readonly nashEfficiency: { readonly median: number } }>
  >;
  readonly parties: Readonly<Record<string, { readonly meanPoints: number; readonly minSurplusWhenSigned: number }>>;
  readonly links?: readonly { readonly seed: number; readonly link: string }[];
}

function simulated(...args: string[]): Simulated {
  return call(['simulate', OFFER, '--json', ...args]).json() as Simulated;
}

describe('simulate', () => {
  it('tells what games among negotiators came to', () => {
    const { status, json } = call(['simulate', OFFER, '--games', '6', '--seed', '11', '--json']);
    expect(status).toBe(0);
    expect(json()).toMatchObject({
      scenario: 'job-offer',
      games: 6,
      seed: 11,
      seats: { candidate: 'scenario', firm: 'scenario' },
      violations: [],
    });
    const { endings, tracks, parties } = json() as Simulated;
    expect(Object.values(endings).reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 3);
    const signed = ['signed', 'partial'].reduce((sum, kind) => sum + (endings[kind] ?? 0), 0);
    expect(tracks['contract']?.signed).toBeCloseTo(signed, 3);
    expect(tracks['contract']?.nashEfficiency.median).toBeGreaterThan(0.5);
    expect(tracks['contract']?.nashEfficiency.median).toBeLessThanOrEqual(1);
    expect(parties['firm']?.minSurplusWhenSigned).toBeGreaterThanOrEqual(0);
  });

  it('gives the same for the same seed', () => {
    const args = ['simulate', OFFER, '--games', '3', '--seed', '5', '--links', '--json'];
    expect(call(args).stdout).toBe(call(args).stdout);
  });

  it('plays each game with a seed of its own, one after the other', () => {
    const both = simulated('--games', '2', '--seed', '7', '--links').links;
    expect(both).toEqual([
      ...(simulated('--games', '1', '--seed', '7', '--links').links ?? []),
      ...(simulated('--games', '1', '--seed', '8', '--links').links ?? []),
    ]);
  });

  it('writes what was said in each game into a file of its own, and counts the games as ever', () => {
    const args = ['simulate', OFFER, '--games', '2', '--seed', '5', '--links', '--json'];
    const { status, json, written } = call([...args, '--transcripts', 'said']);
    expect(status).toBe(0);
    expect(json()).toEqual(call(args).json());
    expect(Object.keys(written)).toEqual(['said/5.json', 'said/6.json']);
    const links = (json() as Simulated).links ?? [];
    for (const { seed, link } of links) {
      const again = call(['transcript', link, '--json']).json();
      expect(JSON.parse(written[`said/${seed}.json`] ?? '')).toEqual(again);
    }
  });

  it('seats a negotiator of another temperament, named by id or mark', () => {
    const { json } = call(['simulate', OFFER, '--games', '8', '--seats', 'CA=hardliner,firm=conciliator', '--json']);
    expect(json()).toMatchObject({ seats: { candidate: 'hardliner', firm: 'conciliator' } });
    const hard = (json() as Simulated).parties['candidate']?.meanPoints as number;
    const soft = simulated('--games', '8', '--seats', 'CA=conciliator,firm=conciliator').parties['candidate'];
    expect(hard).toBeGreaterThan(soft?.meanPoints as number);
  });

  it('seats a player that does not negotiate, which costs it points', () => {
    const { status, json } = call(['simulate', OFFER, '--games', '8', '--seats', 'CA=absent', '--json']);
    expect(status).toBe(0);
    expect(json()).toMatchObject({ seats: { candidate: 'absent', firm: 'scenario' }, violations: [] });
    const { parties, tracks } = json() as Simulated;
    expect(tracks['contract']?.signed).toBe(0);
    expect(parties['candidate']?.meanPoints).toBeLessThan(
      simulated('--games', '8').parties['candidate']?.meanPoints as number,
    );
  });

  it('names those that can be given a seat', () => {
    const { status, stderr } = call(['simulate', OFFER, '--seats', 'CA=nobody-known']);
    expect(status).toBe(2);
    for (const name of ['hardliner', 'random', 'hostage-taker']) expect(stderr).toContain(name);
    expect(call(['simulate', OFFER, '--seats', 'CA=randm']).stderr).toContain('Did you mean "random"?');
  });

  it.each([
    ['as the file has them', [], 'negotiator'],
    ['of other temperaments', ['--seats', 'CA=hardliner'], 'hardliner'],
    ['and somebody who draws lots', ['--seats', 'CA=random'], 'person'],
  ])('makes links that can be played again, with negotiators %s', (_, more, candidate) => {
    const [made] = simulated('--games', '1', '--seed', '3', '--links', ...more).links ?? [];
    const { status, json } = call(['replay', `https://parley.example/${made?.link}`, '--json']);
    expect(status).toBe(0);
    expect(json()).toMatchObject({ valid: true, verified: true, scenario: 'job-offer', seed: 3, seats: { candidate } });
  });

  it('keeps the moves of seats as those of persons, in games that go the same', () => {
    const plain = simulated('--games', '4', '--seed', '3', '--links');
    const kept = simulated('--games', '4', '--seed', '3', '--links', '--persons', 'CA');
    expect({ ...kept, links: [] }).toEqual({ ...plain, links: [] });
    for (const [place, { link }] of (kept.links ?? []).entries()) {
      expect(link.length).toBeGreaterThan(plain.links?.[place]?.link.length ?? 0);
      const { json } = call(['replay', link, '--json']);
      expect(json()).toMatchObject({ verified: true, seats: { candidate: 'person', firm: 'negotiator' } });
    }
    const [all] = simulated('--games', '1', '--seed', '3', '--links', '--persons', 'all').links ?? [];
    expect(call(['replay', all?.link ?? '', '--json']).json()).toMatchObject({
      verified: true,
      seats: { candidate: 'person', firm: 'person' },
    });
  });

  it('says which seats cannot be kept as those of persons', () => {
    expect(call(['simulate', OFFER, '--persons', 'CX']).stderr).toContain('There is no party "CX".');
    const twice = call(['simulate', OFFER, '--persons', 'CA', '--seats', 'candidate=hardliner']);
    expect({ status: twice.status, stderr: twice.stderr }).toMatchObject({ status: 2 });
    expect(twice.stderr).toContain('--persons and --seats both name candidate');
  });

  it('shows people tables', () => {
    const { stdout } = call(['simulate', OFFER, '--games', '2']);
    expect(stdout).toContain('job-offer: 2 games among negotiators, seeds 1 to 2\n');
    expect(stdout).toMatch(/^contract +\d/m);
    expect(stdout).toContain('Every move was within the rules');
  });

  it('does not play a scenario that has errors', () => {
    const { status, stdout, stderr } = call(['simulate', 'bad.yaml', '--json'], { 'bad.yaml': 'format: 2\n' });
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain('bad.yaml:1:9 error');
  });

  it('says of each ending what it is, as the documents do', () => {
    const { stdout } = call(['simulate', OFFER, '--games', '1']);
    const document = readFileSync('docs/use/command.md', 'utf8');
    for (const kind of ENDING_KINDS) {
      expect(stdout).toMatch(new RegExp(`^${kind} +[\\d.]+ % +${WHICH_IS[kind]}$`, 'm'));
      expect(document).toContain(`| \`${kind}\` | ${WHICH_IS[kind]}`);
    }
  });
});
