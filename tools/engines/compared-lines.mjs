// @ts-check

/**
 * Comparison of the lines of one engine with those of another.
 *
 * @typedef {object} Compared
 * @property {number} equal
 * @property {number} of the number of lines, of the engine with more
 * @property {string} [first] the first difference, with both lines
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
