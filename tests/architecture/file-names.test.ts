import { describe, expect, it } from 'vitest';
import { checkFileNames } from './check-file-names.ts';
import { readSources } from './read-sources.ts';

/** Some files hold several things of equal rank, such as what refuses a move and what performs it. */
const MOST_WITH_ANOTHER_NAME = 0.11;

describe('files', () => {
  it('are named as what they export, 89 of 100 at least', () => {
    const files = readSources('src');
    const others = checkFileNames(files);
    expect(others.length / files.length, others.join('\n')).toBeLessThanOrEqual(MOST_WITH_ANOTHER_NAME);
  });
});

describe('the check of file names', () => {
  const faults = (path: string, source: string) => checkFileNames([{ path, source }]);

  it.each([
    ['src/engine/place.ts', 'export interface Place {}'],
    ['src/engine/worth-of.ts', 'export function worthOf() {}'],
    ['src/engine/worth.ts', 'export function worthIn() {}'],
    ['src/engine/worth.ts', 'const other = 1; export function worthOf() {}'],
    ['src/engine/places.ts', 'export const PLACES = [1]; export type Place = number;'],
    ['src/engine/places-on-map.ts', 'export const placesOnMap = () => [];'],
    ['src/engine/policy.ts', 'export const policies = [];'],
    ['src/engine/free-place.ts', 'export class FreePlace {}'],
    ['src/engine/save.ts', 'export function newSave() {}'],
    ['src/panels/card.tsx', 'export interface CardProps {} export function Card() {}'],
    ['src/app/main.ts', 'start();'],
  ])('lets pass, in %s: %s', (path, source) => {
    expect(faults(path, source)).toEqual([]);
  });

  it.each([
    ['src/engine/placing.ts', 'export function placeOf() {} export type Place = number;', 'exports placeOf, Place'],
    ['src/engine/place.ts', 'function place() {} export { place as there };', 'exports there'],
    ['src/engine/place.ts', 'export function placeAll() {}', 'exports placeAll'],
  ])('finds, in %s: %s', (path, source, fault) => {
    expect(faults(path, source)).toEqual([`${path} ${fault}`]);
  });
});
