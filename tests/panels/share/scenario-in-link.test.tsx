import { screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { ScenarioInLink } from '#panels/share/scenario-in-link.tsx';
import { render } from '../../support/render.tsx';
import { say } from '../../support/speaker.ts';

it.each([
  ['whole', say('carried.in-link-whole')],
  ['named', say('carried.in-link-named')],
] as const)('a link with the scenario %s says so, and nobody needs the file', (inLink, words) => {
  render(<ScenarioInLink inLink={inLink} onSave={() => undefined} />);
  expect(screen.getByText(words)).toBeTruthy();
  expect(screen.queryByRole('button')).toBeNull();
});

it('a link that had no room for all is handed on without the file where that is not here', () => {
  render(<ScenarioInLink inLink="shortened" onSave={undefined} />);
  expect(screen.getByText(say('carried.in-link-shortened'))).toBeTruthy();
  expect(screen.queryByRole('button')).toBeNull();
});

it.each([
  ['shortened', say('carried.in-link-shortened')],
  ['missing', say('carried.in-link-missing')],
] as const)('a link with the scenario %s says so, and the file can be saved', async (inLink, words) => {
  const onSave = vi.fn();
  render(<ScenarioInLink inLink={inLink} onSave={onSave} />);
  expect(screen.getByText(words)).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: say('carried.save-file') }));
  expect(onSave).toHaveBeenCalledTimes(1);
});
