import type { TableName } from './table-name.ts';

/**
 * Names of tables: trees and shrubs that represent no country. They are assigned in this order. Names may be appended
 * but never changed, since links contain them.
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

/** Returns `count` names that are not taken. */
export function freeTableNames(count: number, taken: readonly TableName[]): readonly TableName[] {
  const numbered = Array.from({ length: count }, (_, index) => String(index + 1 + TABLE_NAMES.length));
  return [...TABLE_NAMES, ...numbered].filter((name) => !taken.includes(name)).slice(0, count);
}
