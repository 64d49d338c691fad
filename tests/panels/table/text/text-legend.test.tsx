import { cleanup, screen, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it } from 'vitest';
import { LegendButton, TextLegend } from '#panels/table/text/text-legend.tsx';
import { render } from '../../../support/render.tsx';
import { RUSSIA } from '../parties.ts';

afterEach(cleanup);

it('the legend names the signs by another delegation, and asks for what is only inferred', async () => {
  const asked: boolean[] = [];
  render(<TextLegend party={RUSSIA} inferred={false} onInferred={(shown) => asked.push(shown)} />);
  const legend = screen.getByRole('list', { name: 'What the signs mean' });
  expect(
    within(legend)
      .getAllByRole('img')
      .map((one) => one.getAttribute('aria-label'))
      .join(),
  ).toContain('Russia');
  await userEvent.click(within(legend).getByRole('checkbox', { name: /only inferred/ }));
  expect(asked).toEqual([true]);
});

it('the same signs are read on a sheet of their own where the page is low', async () => {
  render(<LegendButton party={RUSSIA} inferred onInferred={() => undefined} />);
  expect(screen.queryByRole('dialog')).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'All signs' }));
  const sheet = within(screen.getByRole('dialog', { name: 'What the signs mean' }));
  expect(sheet.getByRole<HTMLInputElement>('checkbox').checked).toBe(true);
  expect(sheet.getByText('if the text is silent')).toBeTruthy();
});

it('nothing is explained where nobody else is at the table', () => {
  const nobody = { party: undefined, inferred: false, onInferred: () => undefined };
  const { container } = render(
    <>
      <TextLegend {...nobody} />
      <LegendButton {...nobody} />
    </>,
  );
  expect(container.textContent).toBe('');
});
