import { describe, expect, it } from 'vitest';
import { wholeRecord } from '#record/link/whole-record.ts';
import { gameAsJson } from '#session/debrief/keep/game-as-json.ts';
import { call } from '../../../cli/memory-terminal.ts';
import { readGoldenLinks } from '../../../replays/golden-files.ts';
import { keptGolden } from './kept-golden.ts';

const GAMES = ['flagship-person', 'job-offer-person'];

describe.each(GAMES)('the whole game of %s as a file', (name) => {
  const kept = keptGolden(name);
  const text = gameAsJson(kept);

  it('is played again by the command, to the same end', () => {
    const { status, json, stderr } = call(['replay', 'kept.json', '--json'], { 'kept.json': text });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(json()).toMatchObject({ valid: true, verified: true, ending: kept.golden.ending, moves: kept.moves.length });
  });

  it('says what came of it, for each by its own points', () => {
    const told = JSON.parse(text);
    expect(told.ending).toEqual({ kind: kept.golden.ending, headline: kept.model.headline });
    expect(told.moves).toEqual(kept.moves);
    expect(Object.values(told.seats)).toEqual(kept.setup.seats);
    expect(told.results.map(({ party }: { readonly party: string }) => party)).toEqual(
      kept.scenario.parties.map(({ id }) => id),
    );
  });

  it('holds the moves of every seat, even where its link holds those of the person only', () => {
    const link = readGoldenLinks().find((each) => each.name === name)?.code ?? '';
    const whole = wholeRecord(link, kept.golden.moves);
    expect(whole.length).toBeGreaterThan(link.length);
    expect(call(['replay', 'kept.json'], { 'kept.json': gameAsJson({ ...kept, record: whole }) }).status).toBe(0);
  });
});

it('a file that is no game says what it lacks', () => {
  for (const text of ['{"moves": []}', '{ "record": 3 }', '{ no JSON']) {
    const { status, stderr } = call(['replay', 'other.json'], { 'other.json': text });
    expect(status).toBe(2);
    expect(stderr).toContain('record');
  }
});
