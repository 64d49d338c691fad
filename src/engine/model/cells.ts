import { at } from './at.ts';
import type { IssueRules, TrackRules } from './game.ts';
import type { OptionIndex } from './moves.ts';

/** Cells for the options of an issue: there are at most 12 of them. */
export const CELLS_AN_ISSUE = 16;

/** The cell of an option of the issue at a place of its track: its place in a table of all options of the track. */
export function cellOf(place: number, option: OptionIndex): number {
  return place * CELLS_AN_ISSUE + option;
}

/** The cells of the options of all packages of a track: one for each of its issues in order, package after package. */
export function cellsOf(track: TrackRules, issues: readonly IssueRules[]): Uint16Array {
  const { length } = track.issues;
  const cells = new Uint16Array(track.packageCount * length);
  track.issues.forEach((issue, place) => {
    const { optionCount } = at(issues, issue);
    let [left, option] = [at(track.strides, place), 0];
    for (let next = place; next < cells.length; next += length) {
      cells[next] = cellOf(place, option);
      left -= 1;
      if (left > 0) continue;
      left = at(track.strides, place);
      option = option + 1 === optionCount ? 0 : option + 1;
    }
  });
  return cells;
}
