import type { TableName } from './table-name.ts';

/**
 * What tables are called: trees and shrubs that stand for no country. The order is that in which they are given. Names
 * may be added at the end; those that are here stay, since links say them.
 */
export const TABLE_NAMES = [
  'alder',
  'hazel',
  'rowan',
  'elm',
  'larch',
  'aspen',
  'juniper',
  'olive',
  'ash',
  'tamarisk',
  'holly',
  'walnut',
  'pine',
  'elder',
  'beech',
  'yew',
  'plum',
  'poplar',
  'hawthorn',
  'fir',
  'pear',
  'hornbeam',
  'laurel',
  'spruce',
  'cherry',
  'acacia',
  'myrtle',
  'cypress',
  'quince',
  'chestnut',
  'mulberry',
  'magnolia',
  'lilac',
  'almond',
  'apricot',
  'jasmine',
  'buckthorn',
  'dogwood',
  'ginkgo',
  'sequoia',
] as const;

/** So many names that are not among those that are taken. */
export function freeTableNames(count: number, taken: readonly TableName[]): readonly TableName[] {
  const numbered = Array.from({ length: count }, (_, index) => String(index + 1 + TABLE_NAMES.length));
  return [...TABLE_NAMES, ...numbered].filter((name) => !taken.includes(name)).slice(0, count);
}
