import { expect, it } from 'vitest';
import { INTRODUCTION_IDS } from '#session/introductions/introduction-ids.ts';
import { Parts } from '../../tools/gallery/parts.tsx';
import { render } from '../support/render.tsx';

/** Parts of the gallery, with how many specimens each has at least. */
const PARTS: readonly (readonly [heading: string, specimens: number])[] = [
  ['Colours', 1],
  ['Type', 12],
  ['Delegations', 5],
  ['Icons', 1],
  ['Controls', 6],
  ['Measures', 5],
  ['Delegations above the conversation', 3],
  ['The life of a clause, at rest', 11],
  ['The life of a clause, opened', 10],
  ['The record', 2],
  ['The foot', 4],
  ['The day', 0],
  ['The draft', 6],
  ['Conversations', 13],
  ['Refusals', 2],
  ['Letters in the making', 5],
  ['Reactions', 8],
  ['Notes', INTRODUCTION_IDS.length],
  ['Moments', 8],
];

it('the gallery shows each part in its states, none of them empty', () => {
  const { container } = render(<Parts />);
  const groups = [...container.querySelectorAll('.gallery-group')];
  expect(groups.map((group) => group.querySelector(':scope > h2')?.textContent)).toEqual(
    PARTS.map(([heading]) => heading),
  );
  groups.forEach((group, place) => {
    const [heading, least = 0] = PARTS[place] ?? [];
    const rows = [...group.querySelectorAll(':scope > .gallery-row')];
    expect(rows.length, heading).toBeGreaterThanOrEqual(least);
    const isEmpty = ({ lastElementChild: shown }: Element) =>
      shown?.textContent === '' && shown.querySelector('span, svg') === null;
    expect(rows.filter(isEmpty).map((row) => row.textContent)).toEqual([]);
  });
});
