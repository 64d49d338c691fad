import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { composeView } from '#stage/compose-view.ts';
import { distance, overlap } from '#stage/geometry.ts';
import type { MapData } from '#stage/map-data.ts';
import type { MapView, StageView } from '#stage/stage-view.ts';
import { targetAt } from '#stage/target-at.ts';
import {
  article,
  CHANNELS,
  delegation,
  flagshipTable,
  MARKS,
  option,
  position,
  stage,
  VENUES,
} from './flagship-table.ts';

const MAP = JSON.parse(readFileSync('assets/map/europe.json', 'utf8')) as MapData;
const TABLE = { width: 552, height: 720 };
const STRIP = { width: 300, height: 196 };
const measure = (text: string, _style: string, size: number) => text.length * size * 0.55;
const compose = (table = flagshipTable(), size = TABLE, covered = 0, before?: StageView) =>
  composeView({ of: 'table', table }, MAP, { size, measure, covered }, before);
const view = (...input: Parameters<typeof compose>): MapView => {
  const shown = compose(...input);
  if (shown.kind !== 'map') throw new Error('a map was expected');
  return shown;
};
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
  test('letters itself as large as the page, so that a projector shows nothing under 20 px', () => {
    const size = { width: 816, height: 1026 };
    const table = flagshipTable();
    const smallest = (lettering: number): number => {
      const shown = composeView({ of: 'table', table }, MAP, { size, measure, covered: 0, lettering });
      if (shown.kind !== 'map') throw new Error('a map was expected');
      return Math.min(...shown.labels.flatMap(({ lines }) => lines.map((line) => line.size)));
    };
    expect(smallest(1)).toBeLessThan(20);
    expect(smallest(1.5)).toBeGreaterThanOrEqual(20);
  });

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
        delegations: [delegation(0), delegation(1), delegation(2, { status: 'gone' }), delegation(3)],
        draft: { ...flagshipTable().draft, to: [delegation(3)] },
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
    const way = shown.channels.find(({ a, b }) => a === 0 && b === 2)?.path ?? [];
    expect(Math.min(...way.map((point) => distance(point, papers?.rest ?? [0, 0])))).toBeLessThan(10);
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
      marks: [position(2, 'accepts', 'inferred'), position(3, 'wants', 'stated')],
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
      inText: i === 3 ? ('current' as const) : undefined,
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
      expect(shown.frame).toEqual(view(flagshipTable(), size).frame);
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

describe('a table that is not on the map', () => {
  const placeless = ([0, 1, 2, 3] as const).map((party) => delegation(party, { at: undefined }));

  test('is in the hall when delegations have no place, or all but one lie off the map', () => {
    expect(compose(flagshipTable({ delegations: placeless })).kind).toBe('hall');
    const far = [delegation(0), delegation(1, { at: [-82.38, 23.13] }), delegation(2)];
    expect(compose(flagshipTable({ delegations: far, channels: [] })).kind).toBe('hall');
  });

  test('is in the hall once the opening part is signed', () => {
    expect(compose(flagshipTable({ stage: stage({ together: true }) })).kind).toBe('hall');
  });
});

describe('the light', () => {
  const radius = (ripeness: number) => view(flagshipTable({ stage: stage({ ripeness }) })).light.radius;
  test('reaches further the riper the time is', () => {
    const radii = [0, 1, 2, 3, 4].map(radius);
    expect(radii).toEqual([...radii].sort((a, b) => a - b));
    expect(new Set(radii).size).toBe(5);
  });
});

describe('strands', () => {
  test('are as many as trust is worth on the person’s own channels, and unknown on others', () => {
    const strands = view().channels.map(({ a, b, strands }) => [a, b, strands]);
    expect(strands).toEqual([
      [0, 1, 3],
      [0, 2, undefined],
      [0, 3, undefined],
      [1, 3, 2],
      [1, 2, 1],
      [2, 3, undefined],
    ]);
  });
});

describe('articles about a place', () => {
  test.each(EVERY_SIZE)('stand free of everything else, at $width x $height', (size) => {
    const { sites, venues, delegations, compact } = view(flagshipTable(), size);
    expect(sites).toHaveLength(compact ? 0 : 2);
    const others = [...venues, ...delegations.map((each) => ({ ...each, radius: each.porthole ?? each.radius }))];
    for (const site of sites) {
      for (const other of [...others, ...sites.filter((each) => each !== site)])
        expect(distance(site.at, other.at)).toBeGreaterThanOrEqual(site.radius + other.radius - 0.01);
    }
  });

  test('are named and can be clicked', () => {
    const shown = view();
    expect(wordsOf(shown)).toEqual(expect.arrayContaining(['Foreign forces', 'US support']));
    expect(targetAt(shown, shown.sites[0]?.at ?? [0, 0])).toEqual({ kind: 'article', issue: 3 });
  });
});

describe('claims', () => {
  const [slip] = stage().slips;
  if (slip === undefined) throw new Error('a claim was expected');
  const withSlips = (...statuses: ('open' | 'confirmed' | 'denied')[]) =>
    flagshipTable({ stage: stage({ slips: statuses.map((status, claim) => ({ ...slip, claim, status })) }) });

  test('lie on the map as slips, each with a line to whom it speaks of', () => {
    const shown = view();
    expect(shown.slips[0]?.lines.map(({ text }) => text).join(' ')).toBe(`${slip.says} ${slip.statusWords}`);
    const end = shown.slips[0]?.path.at(-1) ?? [0, 0];
    const russia = shown.delegations[2];
    expect(distance(end, russia?.at ?? [0, 0])).toBeLessThan((russia?.radius ?? 0) + 8);
    const { rect } = shown.slips[0] ?? { rect: { x: 0, y: 0, width: 0, height: 0 } };
    for (const label of shown.labels) expect(overlap(rect, label.rect)).toBeLessThan(1);
  });

  test('are two at most, and none on a strip', () => {
    expect(view(withSlips('open', 'open', 'open')).slips).toHaveLength(2);
    expect(view(withSlips('open', 'open'), STRIP).slips).toHaveLength(0);
  });

  test('stay for the day when they are answered while they are shown', () => {
    const shown = view(withSlips('open'));
    const answered = view(withSlips('denied'), TABLE, 0, shown);
    expect(answered.slips.map(({ status }) => status)).toEqual(['denied']);
    expect(view(withSlips('denied')).slips).toEqual([]);
    const nextDay = { ...withSlips('denied'), calendar: { ...flagshipTable().calendar, round: 2 } };
    expect(view(nextDay, TABLE, 0, answered).slips).toEqual([]);
  });

  test('an answer that is overdue is counted in days beside who owes it', () => {
    const label = view().labels.find(({ lines }) => lines[0]?.text === '2 days');
    expect(label?.lines[0]?.icon).toBe('hourglass');
  });
});

describe('a letter of another height', () => {
  test('moves the map only when much is covered or freed', () => {
    const shown = view(flagshipTable(), TABLE, 200);
    expect(view(flagshipTable(), TABLE, 230, shown).frame).toEqual(shown.frame);
    expect(view(flagshipTable(), TABLE, 170, shown).frame).toEqual(shown.frame);
    expect(view(flagshipTable(), TABLE, 320, shown).frame).not.toEqual(shown.frame);
    expect(view(flagshipTable(), TABLE, 0, shown).frame).toEqual(view().frame);
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
