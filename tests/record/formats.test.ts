import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ENDING_KINDS } from '#engine/model/ending.ts';
import { HINT_TIMES } from '#engine/model/scenario/hint-time.ts';
import { REVEALS } from '#engine/model/scenario/reveal.ts';
import { SCORE_TIMES } from '#engine/model/score-time.ts';
import { SEAT_KINDS } from '#engine/model/setup.ts';
import { FORMAT, READERS } from '#record/formats.ts';
import type { GameRecord } from '#record/game-record.ts';
import { kindOfMove, MOVE_KINDS } from '#record/move-kinds.ts';
import { decodeRecord, encodeRecord } from '#record/record-codec.ts';

/** A text as it was once written, and what it holds. */
interface GoldenText {
  readonly code: string;
  readonly record: GameRecord;
}

// Never write one of these files anew: somebody has links like them. A new format gets a file of its own.
function goldenTexts(format: number): GoldenText[] {
  return JSON.parse(readFileSync(new URL(`./formats/${format}.json`, import.meta.url), 'utf8'));
}

/** As a file has it: what is absent from a list is null, and from an object not there. */
function asInFile(record: unknown): unknown {
  return JSON.parse(JSON.stringify(record));
}

describe.each(Object.keys(READERS).map(Number))('format %i', (format) => {
  it.each(goldenTexts(format))('is read as it was written: $code', ({ code, record }) => {
    const decoded = decodeRecord(code);
    expect(decoded.ok && asInFile(decoded.record)).toEqual(record);
  });

  it('is read from texts with its number', () => {
    for (const { code } of goldenTexts(format)) expect(Buffer.from(code, 'base64url')[0]).toBe(format);
  });
});

describe('the format in which records are written', () => {
  const texts = goldenTexts(FORMAT);

  it('is the newest', () => {
    expect(FORMAT).toBe(Math.max(...Object.keys(READERS).map(Number)));
  });

  it.each(texts)('is written as ever: $code', ({ code }) => {
    const decoded = decodeRecord(code);
    expect(decoded.ok && encodeRecord(decoded.record)).toBe(code);
  });

  it('has every move, seat, ending and choice in its golden texts', () => {
    const records = texts.map(({ record }) => record);
    const kinds = records.flatMap(({ moves }) => moves.list.map(kindOfMove));
    expect(new Set(kinds)).toEqual(new Set(MOVE_KINDS));
    expect(records.map(({ moves, origin }) => origin && moves.of)).toEqual(expect.arrayContaining(['all', 'persons']));
    expect(new Set(records.flatMap(({ setup }) => setup.seats))).toEqual(new Set(SEAT_KINDS));
    expect(new Set(records.flatMap(({ outcome }) => outcome?.kind ?? []))).toEqual(new Set(ENDING_KINDS));
    expect(new Set(records.flatMap(({ settings }) => settings?.reveal ?? []))).toEqual(new Set(REVEALS));
    expect(new Set(records.flatMap(({ settings }) => settings?.hints ?? []))).toEqual(new Set(HINT_TIMES));
    expect(records.flatMap(({ settings }) => settings?.scores ?? [])).toEqual([...SCORE_TIMES]);
  });
});
