import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { composeView } from '#stage/compose-view.ts';
import { distance, overlap } from '#stage/geometry.ts';
import { targetAt } from '#stage/hit-test.ts';
import type { MapData } from '#stage/map-data.ts';
import { article, CHANNELS, delegation, flagshipTable, MARKS, option, VENUES } from './flagship-table.ts';

const MAP = JSON.parse(readFileSync('assets/map/europe.json', 'utf8')) as MapData;
const TABLE = { width: 552, height: 720 };
const STRIP = { width: 300, height: 196 };
const measure = (text: string, _style: string, size: number) => text.length * size * 0.55;
const view = (model = flagshipTable(), size = TABLE, covered = 0) => composeView(model, MAP, size, measure, covered);
const wordsOf = (shown: ReturnType<typeof view>) =>
  shown.labels.map(({ lines }) => lines.map(({ text }) => text).join(', '));
const venueOf = (shown: ReturnType<typeof view>, index: number) => shown.venues.find((venue) => venue.option === index);
const EVERY_SIZE = [
  TABLE,
  STRIP,
  { width: 900, height: 800 },
  { width: 1000, height: 196 },
  { width: 552, height: 440 },
];

describe('the map', () => {
  test('seats delegations at their capitals, Washington in a porthole at the left edge', () => {
    const [us, ukraine, russia, coalition] = view().delegations;
    expect(us?.porthole).toBeGreaterThan(20);
    expect(us?.at[0]).toBeLessThan(100);
    expect(ukraine?.porthole).toBeUndefined();
    expect(russia?.at[0]).toBeGreaterThan(ukraine?.at[0] ?? 0);
    expect(russia?.at[1]).toBeLessThan(ukraine?.at[1] ?? 0);
    expect(coalition?.at[0]).toBeLessThan(ukraine?.at[0] ?? 0);
  });

  test.each(EVERY_SIZE)('keeps every token on the stage and apart at $width x $height', (size) => {
    const { delegations, venues } = view(flagshipTable(), size);
    for (const { at, radius } of [...delegations, ...venues]) {
      expect(at[0]).toBeGreaterThanOrEqual(radius);
      expect(at[0]).toBeLessThanOrEqual(size.width - radius);
      expect(at[1]).toBeGreaterThanOrEqual(radius);
      expect(at[1]).toBeLessThanOrEqual(size.height - radius);
    }
    delegations.forEach((one, i) => {
      for (const other of delegations.slice(i + 1))
        expect(distance(one.at, other.at)).toBeGreaterThan(one.radius + other.radius);
    });
  });

  test.each(EVERY_SIZE)('names every delegation, and lets no two names overlap, at $width x $height', (size) => {
    const { labels } = view(flagshipTable(), size);
    const names = labels.flatMap(({ lines }) => lines.filter(({ style }) => style === 'name').map(({ text }) => text));
    expect(names).toEqual(['United States', 'Ukraine · you', 'Russia', 'Coalition']);
    labels.forEach((one, i) => {
      for (const other of labels.slice(i + 1)) expect(overlap(one.rect, other.rect)).toBeLessThan(1);
    });
  });

  test('leaves what the letter covers free', () => {
    const shown = view(flagshipTable(), TABLE, 220);
    for (const { at } of [...shown.delegations, ...shown.venues]) expect(at[1]).toBeLessThan(500);
  });

  test('draws the person larger, dims who has left, rings who is addressed', () => {
    const shown = view(
      flagshipTable({
        delegations: [
          delegation(0),
          delegation(1),
          delegation(2, { status: 'gone' }),
          delegation(3, { addressed: true }),
        ],
      }),
    );
    const [us, ukraine, russia, coalition] = shown.delegations;
    expect(ukraine?.radius).toBeGreaterThan(us?.radius ?? 99);
    expect([us?.dimmed, russia?.dimmed]).toEqual([false, true]);
    expect([us?.addressed, coalition?.addressed]).toEqual([false, true]);
    expect(wordsOf(shown)).toContain('Russia, has left');
  });
});

describe('channels', () => {
  test('are lines of their kind between the tokens', () => {
    const shown = view();
    expect(shown.channels.map(({ kind }) => kind)).toEqual(CHANNELS.map(({ kind }) => kind));
    for (const { path } of shown.channels) {
      const nearest = Math.min(...shown.delegations.map(({ at }) => distance(at, path[0] ?? [0, 0])));
      expect(nearest).toBeGreaterThan(17);
    }
  });

  test('carry papers in the sender’s colour by way of the carrier, where they rest', () => {
    const shown = view();
    const coloured = shown.channels.map(({ carriedFor }) => carriedFor);
    expect(coloured).toEqual([1, 1, undefined, undefined, undefined, undefined]);
    const [papers] = shown.dossiers;
    expect(papers?.order).toBe(1);
    expect(papers?.legs).toHaveLength(2);
    const [us, , russia] = shown.delegations;
    expect(distance(papers?.rest ?? [0, 0], us?.at ?? [0, 0])).toBeLessThan(
      distance(papers?.rest ?? [0, 0], russia?.at ?? [0, 0]),
    );
    expect(wordsOf(shown)).toContain('on its way to Moscow');
  });
});

describe('venues', () => {
  test('stand as candidate, tabled, pencilled, or ruled out', () => {
    const shown = view();
    expect(venueOf(shown, 0)?.state).toBe('tabled');
    expect(venueOf(shown, 1)?.state).toBe('candidate');
    expect(venueOf(shown, 3)?.pencilledBy).toBe(1);
    expect(venueOf(shown, 4)?.refusedBy).toBe(1);
    expect(venueOf(shown, 1)?.refusedBy).toBeUndefined();
  });

  test('show who is for them, by initials and known positions, not by inferred ones', () => {
    const guessed = option(0, 'Geneva', [6.14, 46.2], [[3, 'wants']], {
      initials: [MARKS[1]],
      marks: [
        { ...MARKS[2], stance: 'accepts', tag: 'inferred', source: undefined },
        { ...MARKS[3], stance: 'wants', tag: 'stated', source: undefined },
      ],
    });
    const label = view(flagshipTable({}, article([guessed]))).labels.find(({ lines }) => lines[0]?.text === 'Geneva');
    expect(label?.lines[0]?.marks).toEqual([1, 3]);
  });

  test('step aside from a delegation in the same city', () => {
    const shown = view();
    const russia = shown.delegations[2];
    const moscow = venueOf(shown, 4);
    expect(distance(moscow?.at ?? [0, 0], russia?.at ?? [0, 0])).toBeGreaterThan(
      (russia?.radius ?? 0) + (moscow?.radius ?? 0),
    );
  });

  test('fade once another one is agreed', () => {
    const agreed = VENUES.map((each, i) => ({
      ...each,
      pencilled: false,
      standing: i === 3 ? ('current' as const) : undefined,
    }));
    const shown = view(flagshipTable({}, article(agreed, { state: 'initialled' })));
    expect(shown.venues.map(({ state }) => state)).toEqual(['faint', 'faint', 'faint', 'agreed', 'faint']);
    expect(venueOf(view(flagshipTable({}, article(agreed, { state: 'initialled' })), STRIP), 0)).toBeUndefined();
  });

  test.each(EVERY_SIZE)(
    'that are far away wait at the edge with an arrow and leave the frame as it is, at $width x $height',
    (size) => {
      const far = [option(5, 'Abu Dhabi', [54.37, 24.45]), option(6, 'Anchorage', [-149.9, 61.2])];
      const shown = view(flagshipTable({}, article([...VENUES, ...far])), size);
      expect(shown.scene).toEqual(view(flagshipTable(), size).scene);
      for (const { at, radius } of shown.venues) {
        expect(at[0]).toBeGreaterThanOrEqual(radius);
        expect(at[0]).toBeLessThanOrEqual(size.width - radius);
        expect(at[1]).toBeGreaterThanOrEqual(radius);
        expect(at[1]).toBeLessThanOrEqual(size.height - radius);
      }
      if (!shown.compact) expect(wordsOf(shown).join(';')).toMatch(/Abu Dhabi [→↘]/);
    },
  );
});

describe('the table', () => {
  const placeless = ([0, 1, 2, 3] as const).map((party) => delegation(party, { at: undefined }));

  test('seats delegations without a place, the person in front', () => {
    const shown = view(flagshipTable({ delegations: placeless }));
    expect(shown.scene.kind).toBe('table');
    const own = shown.delegations.find(({ you }) => you);
    for (const { at } of shown.delegations) expect(at[1]).toBeLessThanOrEqual(own?.at[1] ?? 0);
  });

  test('writes names on its outer side', () => {
    const shown = view(flagshipTable({ delegations: placeless }));
    if (shown.scene.kind !== 'table') throw new Error('a table was expected');
    const { table } = shown.scene;
    const inner = { x: table.x + 40, y: table.y + 40, width: table.width - 80, height: table.height - 80 };
    for (const { rect } of shown.labels.filter(({ lines }) => lines[0]?.style === 'name'))
      expect(overlap(rect, inner)).toBe(0);
  });

  test('also serves when all but one of the capitals lie off the map', () => {
    const far = [delegation(0), delegation(1, { at: [-82.38, 23.13] }), delegation(2)];
    expect(view(flagshipTable({ delegations: far, channels: [] })).scene.kind).toBe('table');
  });
});

describe('a click', () => {
  test('on a token or its name means the delegation, the person’s own aside', () => {
    const shown = view();
    const [us, ukraine] = shown.delegations;
    expect(targetAt(shown, us?.at ?? [0, 0])).toEqual({ kind: 'delegation', party: 0 });
    expect(targetAt(shown, ukraine?.at ?? [0, 0])).toBeUndefined();
    const name = shown.labels.find(({ lines }) => lines[0]?.text === 'Russia')?.rect;
    expect(targetAt(shown, [(name?.x ?? 0) + 3, (name?.y ?? 0) + 3])).toEqual({ kind: 'delegation', party: 2 });
  });

  test.each(EVERY_SIZE)('within 12 pixels of a venue means the venue at $width x $height', (size) => {
    const shown = view(flagshipTable(), size);
    const istanbul = venueOf(shown, 3);
    const [x, y] = istanbul?.at ?? [0, 0];
    for (const [dx, dy] of [
      [0, 0],
      [11.9, 0],
      [-11.9, 0],
      [0, 11.9],
      [0, -11.9],
    ] as const) {
      expect(targetAt(shown, [x + dx, y + dy])).toEqual({ kind: 'venue', issue: 0, option: 3 });
    }
  });

  test('on the open sea means nothing', () => {
    expect(targetAt(view(), [200, 560])).toBeUndefined();
  });
});
