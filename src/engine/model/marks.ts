/** The places, ascending, at which a number stands in a list of small numbers. */
export function placesIn(numbers: Uint8Array, number: number): Int32Array {
  const places = new Int32Array(countOccurrences(numbers, number));
  let count = 0;
  for (let place = 0; place < numbers.length; place += 1) {
    if (numbers[place] !== number) continue;
    places[count] = place;
    count += 1;
  }
  return places;
}

/** Counts of each number in a list of small numbers. */
export function countOccurrences(numbers: Uint8Array, number: number): number {
  let count = 0;
  for (let place = 0; place < numbers.length; place += 1) if (numbers[place] === number) count += 1;
  return count;
}
