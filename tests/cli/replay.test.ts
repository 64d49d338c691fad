import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { at } from '#engine/model/at.ts';
import { compileGame } from '#engine/setup/compile-game.ts';
import { type GameRecord, type Outcome, recordOf } from '#record/game-record.ts';
import { decodeRecord, encodeRecord } from '#record/record-codec.ts';
import type { ReleaseEngine } from '../../src/cli/release/engine-of.ts';
import { unreadable } from '../../src/cli/replay/told-game.ts';
import { readGolden, readGoldenLinks } from '../replays/golden-files.ts';
import { shippedScenario } from '../support/scenarios.ts';
import { playShared } from '../support/shared-game.ts';
import { call } from './memory-terminal.ts';

const OFFER = 'scenarios/job-offer.yaml';
const LINKS = readGoldenLinks();
const LINK = at(
  LINKS.filter(({ scenario }) => scenario === 'job-offer'),
  0,
);

describe('replay', () => {
  it('plays a link again to the outcome that it tells', () => {
    const { status, json, stderr } = call(['replay', LINK.code, '--json']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(json()).toMatchObject({
      valid: true,
      verified: true,
      kind: 'link',
      scenario: 'job-offer',
      seats: { candidate: 'person', firm: 'negotiator' },
      ending: LINK.outcome.kind,
      moves: readGolden(LINK.name).moves.length,
      warnings: [],
    });
  });

  it('gives results in points, and what the text says', () => {
    const golden = readGolden(LINK.name);
    const told = call(['replay', `#${LINK.code}`, '--json']).json();
    expect(told).toMatchObject({
      results: {
        candidate: { points: golden.points[0]?.[0] },
        firm: { points: golden.points[1]?.[0] },
      },
      tracks: [{ id: 'contract', signed: true, round: LINK.outcome.signedIn[0] }],
    });
    const { clauses } = (told as { tracks: { clauses: Record<string, unknown> }[] }).tracks[0] ?? {};
    expect(clauses).toHaveProperty('salary');
    expect(Object.values(clauses ?? {})).toContainEqual(
      expect.objectContaining({ options: [expect.any(String)], wording: 'firm', status: 'initialled' }),
    );
  });

  it('reads a whole address, and a file with a link in it', () => {
    const address = `https://parley.example/game/#${LINK.code}`;
    expect(call(['replay', address]).status).toBe(0);
    expect(call(['replay', 'saved.txt'], { 'saved.txt': `${address}\n` }).status).toBe(0);
    expect(call(['replay', 'mail.txt'], { 'mail.txt': `> Look (${address}).\n> Olha\n` }).status).toBe(0);
    expect(call(['replay', 'saved.txt'], { 'saved.txt': `${LINK.code}\n` }).stdout).toContain(
      'played again to the same end',
    );
  });

  it.each([
    ['cut off', LINK.code.slice(0, -5), 'the last 5 characters are missing'],
    ['changed', `${LINK.code.slice(0, 40)}${LINK.code[40] === 'A' ? 'B' : 'A'}${LINK.code.slice(41)}`, 'It is damaged'],
    ['strange', '#what is this?', 'characters that do not belong'],
    ['empty', 'https://parley.example/#', 'There is nothing in it.'],
  ])('says why a link that is %s cannot be read', (_, link, sentence) => {
    const { status, json, stderr } = call(['replay', link, '--json']);
    expect(status).toBe(1);
    expect(stderr).toContain(sentence);
    expect(json()).toMatchObject({
      valid: false,
      verified: false,
      scenario: null,
      error: expect.stringContaining(sentence),
    });
  });

  it('does not take another ending for the one that was played, though its digest is right', () => {
    const game = compileGame(shippedScenario('job-offer'));
    const { state, own } = playShared(game, { seed: 3, seats: ['person', 'negotiator'] }, 1);
    const genuine = recordOf(game, state, { of: 'persons', list: own });
    const kind = genuine.outcome?.kind === 'none' ? 'held' : 'none';
    const outcome = { ...(genuine.outcome as Outcome), kind } as const;
    const { status, json, stderr } = call(['replay', encodeRecord({ ...genuine, outcome }), '--json']);
    expect(status).toBe(1);
    expect(stderr).toContain('ends differently from the recorded one');
    expect(json()).toMatchObject({ valid: true, verified: false, ending: genuine.outcome?.kind });
  });

  it('is verified where only words of the scenario have changed', () => {
    const text = readFileSync(OFFER, 'utf8').replace('title: The job offer', 'title: Another offer');
    const { status } = call(['replay', LINK.code, '--scenario', 'mine.yaml', '--json'], { 'mine.yaml': text });
    expect(status).toBe(0);
  });

  it('tells what is recorded where the scenario has changed', () => {
    const text = readFileSync(OFFER, 'utf8').replace('label: day, count: 6', 'label: day, count: 7');
    const { status, json } = call(['replay', LINK.code, '--scenario', 'mine.yaml', '--json'], { 'mine.yaml': text });
    expect(status).toBe(1);
    expect(json()).toMatchObject({
      valid: true,
      verified: false,
      ending: LINK.outcome.kind,
      tracks: [{ id: 'contract', round: LINK.outcome.signedIn[0] }],
      results: null,
      error: expect.stringContaining('The scenario has changed'),
    });
  });

  it('compares a branch with the game that it comes from', () => {
    const again = call(['replay', LINK.code, '--origin', LINK.code]);
    expect(again).toMatchObject({ status: 1, stderr: expect.stringContaining('not a branch of another game') });
    const cut = call(['replay', LINK.code, '--origin', LINK.code.slice(0, 40)]);
    expect(cut).toMatchObject({ status: 2, stderr: expect.stringContaining('It is incomplete') });
  });

  it('says when the record is of another scenario than the file', () => {
    const { status, json } = call(['replay', LINK.code, '--scenario', 'scenarios/white-house-2025.yaml', '--json']);
    expect(status).toBe(1);
    expect(json()).toMatchObject({
      valid: true,
      verified: false,
      warnings: ['The record does not match the scenario.'],
    });
  });
});

describe('replay of a game that is not of today', () => {
  const decoded = decodeRecord(LINK.before);
  const record = decoded.ok ? decoded.record : undefined;
  const OLDER = { ...record, rulesVersion: 1 } as GameRecord;
  const { scenarioId, scenarioDigest, negotiatorsVersion } = OLDER;
  const RELEASE = { name: '1', day: '2026-11-28', rulesVersion: 1, negotiatorsVersion, scenarios: {} };
  /** An archive with one release, whose engine finds every game verified and says what it was given. */
  function archive(scenarios: Readonly<Record<string, number>>) {
    const given: unknown[] = [];
    const told = { ...unreadable(''), valid: true, verified: true, warnings: ['The game is not over yet.'] };
    const engine: ReleaseEngine = {
      playedBy: RELEASE,
      replay: (code, beside) => {
        given.push(code, beside);
        const { error: _, ...rest } = told;
        return rest;
      },
    };
    return { given, releases: () => [{ ...RELEASE, scenarios }], engineOf: () => engine };
  }

  it('is left to the engine of the release that it was played by, which is said', () => {
    const { given, ...releases } = archive({ [scenarioId]: scenarioDigest });
    const { status, json, stderr } = call(['replay', encodeRecord(OLDER), '--json'], {}, releases);
    expect(status).toBe(0);
    expect(json()).toMatchObject({ verified: true });
    expect(stderr).toContain('It was replayed in release 1, with Parley as it was on 2026-11-28.');
    expect(given).toEqual([encodeRecord(OLDER), { origin: undefined }]);
  });

  it('is played there with a scenario of somebody’s own, where that is named', () => {
    const { given, ...releases } = archive({});
    call(['replay', encodeRecord(OLDER), '--scenario', OFFER], {}, releases);
    expect(given[1]).toMatchObject({ scenario: { id: scenarioId } });
  });

  it('is told as it is recorded where no release has what it was played by', () => {
    const { given, ...releases } = archive({ [scenarioId]: 1 });
    const { status, stderr } = call(['replay', encodeRecord({ ...OLDER, rulesVersion: 2 })], {}, releases);
    expect({ status, given }).toEqual({ status: 1, given: [] });
    expect(stderr).toContain('The game was played under older rules');
  });

  it('is not left to any where today’s Parley can play it', () => {
    const { given, ...releases } = archive({ [scenarioId]: scenarioDigest });
    expect(call(['replay', LINK.code], {}, releases).status).toBe(0);
    expect(given).toEqual([]);
  });
});
