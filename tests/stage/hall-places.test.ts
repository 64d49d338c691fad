import { describe, expect, test } from 'vitest';
import { distance } from '#stage/geometry.ts';
import { hallPlaces, TABLE } from '#stage/hall-places.ts';

const COUNTS = [2, 3, 4, 5, 6, 7, 8];

describe.each(COUNTS)('%i delegations', (count) => {
  const seatings = Array.from({ length: count }, (_, own) => hallPlaces(count, own));

  test('sit apart, in the picture', () => {
    for (const places of seatings) {
      for (const { chair } of places) {
        expect(chair[0]).toBeGreaterThan(20);
        expect(chair[0]).toBeLessThan(822);
      }
      places.forEach(({ chair }, index) => {
        for (const other of places.slice(index + 1)) expect(distance(chair, other.chair)).toBeGreaterThan(90);
      });
    }
  });

  test('the person on the near side, the nearest of all', () => {
    seatings.forEach((places, own) => {
      expect(places[own]?.near).toBe(true);
      const nearest = Math.max(...places.map(({ chair }) => chair[1]));
      expect(places[own]?.chair[1]).toBeCloseTo(nearest, 6);
    });
  });

  test('have what is theirs on the table, and not on the plates of others', () => {
    for (const places of seatings) {
      for (const { plate, lamp, signing } of places) {
        for (const [x, y] of [plate, lamp, signing])
          expect(((x - TABLE.x) / TABLE.rx) ** 2 + ((y - TABLE.y) / TABLE.ry) ** 2).toBeLessThan(1.35);
      }
    }
  });
});

test('four sit as in a picture: two far, two near, in the order of the file', () => {
  const places = hallPlaces(4, 1);
  expect(places.map(({ near }) => near)).toEqual([false, true, true, false]);
  expect(places.map(({ chair }) => chair[0] < TABLE.x)).toEqual([true, true, false, false]);
});

test('two face each other', () => {
  const [one, other] = hallPlaces(2, 1);
  expect(one?.chair[0]).toBeCloseTo(TABLE.x, 6);
  expect(other?.chair[0]).toBeCloseTo(TABLE.x, 6);
  expect([one?.near, other?.near]).toEqual([false, true]);
});

test('eight have their name plates beside the chairs of the near side, and not behind or under one another', () => {
  const near = hallPlaces(8, 0).filter((place) => place.near);
  const plates = near.map(({ plate }) => plate[0]).sort((a, b) => a - b);
  for (const [index, x] of plates.slice(1).entries()) expect(x - (plates[index] ?? 0)).toBeGreaterThan(90);
  for (const { chair, scale } of near.filter(({ scale: size }) => size > 1.1)) {
    for (const x of plates) expect(Math.abs(x - chair[0])).toBeGreaterThan(46 * scale + 27);
  }
});
