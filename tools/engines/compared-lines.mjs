// @ts-check

/**
 * How far the lines of one engine are those of another.
 *
 * @typedef {object} Compared
 * @property {number} equal
 * @property {number} of how many lines there are, of the one that has more
 * @property {string} [first] what the first difference is, in both
 */

/**
 * @param {readonly string[]} expected
 * @param {readonly string[]} found
 * @returns {Compared}
 */
export function comparedLines(expected, found) {
  const of = Math.max(expected.length, found.length);
  const differing = Array.from({ length: of }, (_, line) => line).filter((line) => expected[line] !== found[line]);
  const [first] = differing;
  if (first === undefined) return { equal: of, of };
  return {
    equal: of - differing.length,
    of,
    first: `line ${first + 1}\n  expected ${expected[first] ?? 'nothing'}\n  found    ${found[first] ?? 'nothing'}`,
  };
}
