import { screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { Segment } from '#panels/parts/segment.tsx';
import { render } from '../../support/render.tsx';

const CHOICES = [
  { value: 'firm', label: 'firm' },
  { value: 'vague', label: 'vague' },
] as const;
const radio = (name: string) => screen.getByRole<HTMLInputElement>('radio', { name });

it('one of a few is chosen by a press', async () => {
  const chosen: string[] = [];
  render(<Segment label="Meaning" value="firm" choices={CHOICES} onChoose={(next) => chosen.push(next)} />);
  expect(screen.getByRole('group', { name: 'Meaning' })).toBeTruthy();
  expect([radio('firm').checked, radio('vague').checked]).toEqual([true, false]);
  await userEvent.click(radio('vague'));
  expect(chosen).toEqual(['vague']);
});

it('one that cannot be chosen is off, and its reason stands elsewhere', async () => {
  const chosen: string[] = [];
  const barred = { value: 'vague', reasonId: 'why' } as const;
  render(
    <Segment label="Meaning" value="firm" choices={CHOICES} barred={barred} onChoose={(next) => chosen.push(next)} />,
  );
  expect(radio('vague').disabled).toBe(true);
  expect(radio('vague').getAttribute('aria-describedby')).toBe('why');
  expect(radio('firm').getAttribute('aria-describedby')).toBeNull();
  await userEvent.click(radio('vague'));
  expect(chosen).toEqual([]);
});
