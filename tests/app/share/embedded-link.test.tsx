import { screen, waitFor } from '@testing-library/preact';
import { beforeEach, expect, test, vi } from 'vitest';
import { EmbeddedLink } from '#app/share/embedded-link.tsx';
import links from '../../replays/golden/links.json' with { type: 'json' };
import { render } from '../../support/render.tsx';
import { shippedCatalogue } from '../../support/shipped-catalogue.ts';
import { say } from '../../support/speaker.ts';
import { backgroundOfPage } from '../background-of-page.ts';
import { inPage } from '../in-page.tsx';

const JOB_OFFER = links.find(({ scenario }) => scenario === 'job-offer')?.code ?? '';

beforeEach(() => history.replaceState(null, '', '?embed=1'));

/** The game is played again on this page, a slice at a time, which takes as long as the machine does. */
const PATIENT = { timeout: 60_000 };

/** Shows a link as in a frame; the work is done on the page, since nothing else is here. */
function embed(code: string) {
  render(inPage(<EmbeddedLink catalogue={shippedCatalogue()} code={code} />, { jobs: backgroundOfPage() }));
}

test('a frame shows what came of the game and what stands, that it was verified, and no way on but to a page of its own', async () => {
  // There is no canvas here, which is told to whoever looks at the console.
  const told: unknown[] = [];
  vi.stubGlobal('reportError', (error: unknown) => told.push(error));
  embed(JOB_OFFER);
  expect(await screen.findByText(say('link.same-ending'), { exact: false }, PATIENT)).toBeTruthy();
  expect(screen.getByRole('heading', { level: 2, name: say('debrief.stands') })).toBeTruthy();
  await waitFor(() => expect(told).toHaveLength(1), PATIENT);
  expect(screen.queryByRole('button')).toBeNull();
  const [way, ...others] = screen.getAllByRole<HTMLAnchorElement>('link');
  expect(others).toEqual([]);
  expect(way?.target).toBe('_blank');
  expect(way?.rel).toBe('noopener');
  expect(new URL(way?.href ?? '').search).toBe('');
  expect(new URL(way?.href ?? '').hash).toBe(`#${JOB_OFFER}`);
});

test('a frame says what is wrong with a link', () => {
  embed(JOB_OFFER.slice(0, -4));
  expect(screen.getByRole('heading', { level: 1, name: say('notice.link-unreadable') })).toBeTruthy();
  expect(screen.getByText(say('link.cut-off-by', { missing: 4 }), { exact: false })).toBeTruthy();
});
