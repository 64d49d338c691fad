import { expect, test } from 'vitest';
import { WorthLine } from '#panels/parts/worth-line.tsx';
import { render } from '../../support/render.tsx';
import { say } from '../../support/speaker.ts';
import { UKRAINE } from '../parties.ts';

const WORTH = { points: 30, walkAway: 40, best: 80, verdict: 'less', redLine: undefined } as const;

/** Percent at which a part of the line stands. */
function placeOf(container: Element, part: string): number {
  return Number.parseFloat(container.querySelector<HTMLElement>(part)?.style.left ?? 'NaN');
}

test('a text below the walk-away stands left of its tick, and says so in words and numbers', () => {
  const { container } = render(<WorthLine worth={WORTH} party={UKRAINE} />);
  expect(placeOf(container, '.worth-line-point')).toBe(37.5);
  expect(placeOf(container, '.worth-line-tick')).toBe(50);
  expect(container.textContent).toContain(say('worth.less'));
  expect(container.textContent).toContain(say('worth.in-points-text', { points: 30, walkAway: 40, best: 80 }));
});

test('the words of a mark stand where the mark does', () => {
  const { container } = render(<WorthLine worth={WORTH} party={UKRAINE} />);
  const places = [...container.querySelectorAll<HTMLElement>('.worth-line-numbers > *')].map(
    ({ textContent, style }) => [textContent, style.left],
  );
  expect(places).toEqual([
    [say('worth.on-line-text', { points: 30 }), '37.5%'],
    [say('worth.on-line-no-deal', { points: 40 }), '50%'],
    [say('worth.on-line-best', { points: 80 }), ''],
  ]);
});

test('no deal near the best leaves no room for the words of the best', () => {
  const { container } = render(<WorthLine worth={{ ...WORTH, walkAway: 70 }} party={UKRAINE} />);
  expect(container.querySelectorAll('.worth-line-numbers > *')).toHaveLength(2);
});

test('a value below nothing still stands on the line', () => {
  const { container } = render(<WorthLine worth={{ ...WORTH, points: -20 }} party={UKRAINE} />);
  expect(placeOf(container, '.worth-line-point')).toBe(0);
  expect(placeOf(container, '.worth-line-tick')).toBe(60);
});

test('a crossed red line is said with a word, not by colour alone', () => {
  const { container } = render(<WorthLine worth={{ ...WORTH, redLine: 'Never a meeting in Moscow.' }} />);
  expect(container.querySelector('.worth-line-red')?.textContent).toBe(
    say('worth.red-line', { because: 'Never a meeting in Moscow.' }),
  );
});
