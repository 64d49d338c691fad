import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { at } from '#engine/model/at.ts';
import { compileGame } from '#engine/setup/compile-game.ts';
import { LINE_KINDS, type Transcript } from '#lab/transcripts/transcript.ts';
import { recordOf } from '#record/game-record.ts';
import { encodeLink } from '#record/link/link-codec.ts';
import { encodeRecord } from '#record/record-codec.ts';
import { wrapped } from '../../../src/cli/transcript/in-print.ts';
import { readGoldenLinks } from '../../replays/golden-files.ts';
import { shippedScenario } from '../../support/scenarios.ts';
import { playShared } from '../../support/shared-game.ts';
import { call } from '../memory-terminal.ts';
import { transcriptSchema } from './schema.ts';

const LINK = at(
  readGoldenLinks().filter(({ scenario }) => scenario === 'job-offer'),
  0,
);
const game = compileGame(shippedScenario('job-offer'));
const SETUP = { seed: 3, seats: ['person', 'negotiator'] } as const;

/** A game of two that is not over yet. */
function unfinished(): string {
  const { state, own } = playShared(game, SETUP, 1, 6);
  return encodeLink(game, recordOf(game, state, { of: 'persons', list: own }), own, undefined);
}

describe('transcript', () => {
  it('prints a game day by day, what is said below what is done, and its ending', () => {
    const { status, stdout, stderr } = call(['transcript', LINK.code]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain('job-offer, ');
    expect(stdout.split('\n').every((line) => line.length <= 80)).toBe(true);
    expect(stdout).toMatch(/\n {4}\S/);
  });

  it('is one JSON document of the described form with --json', () => {
    const { json, stderr } = call(['transcript', `https://parley.example/#${LINK.code}`, '--json']);
    expect(stderr).toBe('');
    expect(transcriptSchema.parse(json())).toEqual(json());
    expect(json()).toMatchObject({ scenario: 'job-offer', ending: LINK.outcome.kind });
  });

  it('reads a link in a file, and the file in which the page keeps a game', () => {
    const kept = JSON.stringify({ file: 'parley-game', record: LINK.code });
    const told = call(['transcript', LINK.code]).stdout;
    expect(call(['transcript', 'mail.txt'], { 'mail.txt': `Here: <#${LINK.code}>\n` }).stdout).toBe(told);
    expect(call(['transcript', 'game.json'], { 'game.json': kept }).stdout).toBe(told);
  });

  it('tells a chair by id or mark what it was told, as "you"', () => {
    const candidate = call(['transcript', LINK.code, '--chair', 'candidate']);
    expect(candidate.status).toBe(0);
    expect(candidate.stdout).not.toBe(call(['transcript', LINK.code]).stdout);
    expect(call(['transcript', LINK.code, '--chair', 'CA']).stdout).toBe(candidate.stdout);
    const lines = (each: string[]) => (call(['transcript', LINK.code, '--json', ...each]).json() as Transcript).lines;
    expect(lines(['--chair', 'firm']).length).toBeLessThanOrEqual(lines([]).length);
  });

  it('is told in another language, with the texts of the file beside the scenario', () => {
    const beside = { 'scenarios/job-offer.uk.yaml': readFileSync('scenarios/job-offer.uk.yaml', 'utf8') };
    const { status, stdout, stderr } = call(['transcript', LINK.code, '--language', 'uk'], beside);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/[а-яіїєґ]{4}/);
    expect(stdout).not.toMatch(/[a-z]{4} [a-z]{4}/);
  });

  it('ends where a game has not gone on, and says so', () => {
    const { status, json, stderr } = call(['transcript', unfinished(), '--json']);
    expect(status).toBe(0);
    expect(stderr).toContain('not over yet');
    expect(json()).toMatchObject({ ending: null });
  });

  it('gives no reasons to the moves of other negotiators than today’s, and says why', () => {
    const { state, moves } = playShared(game, SETUP, 1);
    const record = { ...recordOf(game, state, { of: 'all', list: [...moves] }), negotiatorsVersion: 1 };
    const { status, stdout, stderr } = call(['transcript', encodeRecord(record)]);
    expect(status).toBe(0);
    expect(stderr).toContain('negotiators were older');
    const today = call(['transcript', encodeRecord({ ...record, ...recordOf(game, state, record.moves) })]).stdout;
    expect(stdout.length).toBeLessThan(today.length);
  });
});

describe('transcript, called wrongly', () => {
  it.each([
    [[], 'Name a link'],
    [['nowhere.txt'], '"nowhere.txt" is neither a file that is there nor a link'],
    [[LINK.code, '--chair', 'moon'], 'There is no party "moon"'],
    [[LINK.code, '--language', 'xx'], '--language is "xx"'],
    [[LINK.code, '--chairs', 'firm'], 'This command has no flag --chairs. Did you mean "--chair"?'],
    [[LINK.code, '--scenario', 'none.yaml'], 'none.yaml cannot be read'],
  ])('says what to do: %j', (args, sentence) => {
    const { status, stdout, stderr } = call(['transcript', ...args]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(sentence);
  });

  it.each([
    ['cut off', LINK.code.slice(0, -5), 'the last 5 characters are missing'],
    ['damaged', `${LINK.code.slice(0, 40)}${LINK.code[40] === 'A' ? 'B' : 'A'}${LINK.code.slice(41)}`, 'It is damaged'],
    ['empty', 'https://parley.example/#', 'There is nothing in it.'],
  ])('has none of a link that is %s', (_, link, sentence) => {
    const { status, stdout, stderr } = call(['transcript', link]);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain(sentence);
  });

  it('has none of a game that was played by other rules, or in a scenario that is not here', () => {
    const { state, own } = playShared(game, SETUP, 1);
    const record = recordOf(game, state, { of: 'persons', list: own });
    const older = call(['transcript', encodeRecord({ ...record, rulesVersion: 1 })]);
    expect({ status: older.status, stdout: older.stdout }).toEqual({ status: 1, stdout: '' });
    expect(older.stderr).toContain('an older version of the rules');
    const unknown = call(['transcript', encodeRecord({ ...record, scenarioId: 'elsewhere' })]);
    expect(unknown.status).toBe(1);
    expect(unknown.stderr).toContain('There is no scenario "elsewhere" here. Name its file with --scenario.');
  });
});

describe('the description of the format', () => {
  const [, section = ''] = readFileSync('docs/use/command.md', 'utf8').split('### As JSON');
  const [tables = ''] = section.split('\n## ');
  const named = [...tables.matchAll(/^\| (`[^|]*`) \|/gm)].flatMap(([, cell = '']) =>
    [...cell.matchAll(/`([^`]+)`/g)].map(([, name]) => name),
  );

  it('has a row for every kind of line and every field', () => {
    const fields = ['ending', ...Object.keys(transcriptSchema.shape.lines.element.shape)];
    expect([...named].sort()).toEqual([...fields, ...LINE_KINDS].sort());
  });
});

describe('a wrapped text', () => {
  it('has lines of 80 characters at most, behind the indent, and every word', () => {
    const words = Array.from({ length: 60 }, (_, place) => `word${place}`);
    const lines = wrapped(words.join(' '), '    ').trimEnd().split('\n');
    expect(lines.every((line) => line.startsWith('    ') && line.length <= 80)).toBe(true);
    expect(lines.join(' ').split(/ +/).filter(Boolean)).toEqual(words);
  });
});
