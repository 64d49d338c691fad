import { screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { DelegationTag } from '#panels/parts/delegation-tag.tsx';
import { Icon } from '#panels/parts/icon.tsx';
import { Mark } from '#panels/parts/mark.tsx';
import { Pen } from '#panels/parts/pen.tsx';
import { render } from '../../support/render.tsx';
import { say } from '../../support/speaker.ts';
import { FOUR, RUSSIA, UKRAINE } from '../parties.ts';

test('marks of different delegations differ in shape, so they can be told apart without colour', () => {
  const eight = Array.from({ length: 8 }, (_, order) => ({ party: order, order, mark: 'XX', name: `Party ${order}` }));
  const shapes = eight.map((party) => {
    const { container, unmount } = render(<Mark party={party} />);
    const shape = container.querySelector('.mark-shape');
    const outline = `${shape?.tagName} ${shape?.getAttribute('d') ?? shape?.getAttribute('r')}`;
    unmount();
    return outline;
  });
  expect(new Set(shapes).size).toBe(8);
});

test('a mark carries the name of its delegation, unless the name stands beside it', () => {
  render(<Mark party={UKRAINE} />);
  expect(screen.getByRole('img', { name: 'Ukraine' })).toBeTruthy();
  const { container } = render(<Mark party={RUSSIA} decorative />);
  expect(container.querySelector('svg')?.getAttribute('aria-hidden')).toBe('true');
});

test('a tag says whether a delegation spoke itself, others spoke for it, nobody did, or it said never', () => {
  render(<DelegationTag party={RUSSIA} kind="solid" />);
  render(<DelegationTag party={RUSSIA} kind="dotted" />);
  render(<DelegationTag party={RUSSIA} kind="inferred" />);
  render(<DelegationTag party={RUSSIA} kind="struck" />);
  const names = screen.getAllByRole('img').map((tag) => tag.getAttribute('aria-label'));
  expect(names).toEqual([
    'Russia',
    say('sign.dotted', { party: 'Russia' }),
    say('sign.inferred', { party: 'Russia' }),
    say('sign.struck', { party: 'Russia' }),
  ]);
  expect(screen.getByRole('img', { name: say('sign.inferred', { party: 'Russia' }) }).textContent).toBe('RU?');
});

test('an initial is written in strokes of a pen, and struck through when it no longer stands', () => {
  const written = render(<Pen party={UKRAINE} />);
  expect(screen.getByRole('img', { name: say('text.initial', { party: UKRAINE.party }) })).toBeTruthy();
  expect(written.container.querySelectorAll('.pen-line')).toHaveLength(3);
  const struck = render(<Pen party={UKRAINE} struck />);
  expect(screen.getByRole('img', { name: say('text.initial-struck', { party: UKRAINE.party }) })).toBeTruthy();
  expect(struck.container.querySelectorAll('.pen-strike')).toHaveLength(1);
});

test('letters without strokes are written in type', () => {
  const { container } = render(<Pen party={{ ...UKRAINE, mark: 'Ж' }} />);
  expect(container.querySelector('text')?.textContent).toBe('Ж');
});

test('text of a scenario is never read as markup', () => {
  const { container } = render(
    <ul>
      {FOUR.map((party) => (
        <li key={party.party}>
          <Mark party={{ ...party, mark: '<b>', name: '<img src=x>' }} />
        </li>
      ))}
    </ul>,
  );
  expect(container.querySelector('b, img')).toBeNull();
  expect(container.querySelector('text')?.textContent).toBe('<b>');
});

test('an icon is drawn from the set, and an unknown name draws nothing', () => {
  const { container } = render(<Icon name="send" />);
  expect(container.querySelector('svg path')).not.toBeNull();
  expect(render(<Icon name="no-such-icon" />).container.innerHTML).toBe('');
});
