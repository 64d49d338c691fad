import { screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { BringScenario } from '#app/carried/bring-scenario.tsx';
import type { WantedScenario } from '#app/carried/scenario-of-text.ts';
import { scenarioStoreIn } from '#app/scenario-store.ts';
import { attachmentNaming } from '#record/carried/attachment.ts';
import { carryingAttachment } from '#record/carried/carrying-attachment.ts';
import { scenarioDigest } from '#record/scenario-digest.ts';
import { parseScenario } from '#scenario/parse-scenario.ts';
import { UNHURRIED } from '../../properties/fuzz-runs.ts';
import { SMALL } from '../../scenario/small-scenario.ts';
import { finish } from '../../support/finish.ts';
import { having } from '../../support/having.ts';
import { render } from '../../support/render.tsx';
import { say } from '../../support/speaker.ts';
import { inPage } from '../in-page.tsx';
import { memoryStore } from '../memory-store.ts';

const ADDRESS = 'https://example.org/lessons/small.yaml';
const parsed = parseScenario(SMALL);
if (!parsed.ok) throw new Error('the garden cannot be read');
const GARDEN = parsed.scenario;
const WANTED = { id: 'small', digest: scenarioDigest(GARDEN) };

function bring(attachment: Uint8Array | undefined, wanted: WantedScenario | undefined = WANTED) {
  const visit = scenarioStoreIn(memoryStore());
  const scenarioStore = scenarioStoreIn(memoryStore());
  const brought: string[] = [];
  const shown = <BringScenario {...{ attachment, wanted }} onBrought={(id) => void brought.push(id)} />;
  render(inPage(shown, { visit, scenarioStore, reloadLibrary: () => undefined }));
  return { visit, brought, scenarioStore };
}

// What reads files is loaded late; how long that takes here is not what is tested.
beforeAll(() => import('#app/read-scenario-file.ts'));

beforeEach(() => {
  document.title = 'Parley';
});

describe('a scenario that a link carries', () => {
  it('is there for this visit, and not kept on the device', UNHURRIED, async () => {
    const { visit, brought, scenarioStore } = bring(finish(carryingAttachment(GARDEN, 1300))?.bytes);
    await vi.waitFor(() => expect(brought).toEqual(['small']), { timeout: 30_000 });
    expect(visit.list()).toMatchObject([{ folder: { id: 'small', own: true }, shortened: false }]);
    expect(scenarioStore.list()).toEqual([]);
  });

  it('is said to be unpacked, on the screen and to screen readers, until it is there', UNHURRIED, async () => {
    const { brought } = bring(finish(carryingAttachment(GARDEN, 1300))?.bytes);
    expect(screen.getByRole('heading', { name: say('carried.unpacking') })).toBeTruthy();
    await vi.waitFor(() => expect(screen.getByRole('status').textContent).toContain(say('carried.unpacking')));
    expect(document.title).toContain(say('carried.unpacking'));
    await vi.waitFor(() => expect(brought).toEqual(['small']), { timeout: 30_000 });
  });

  it('that was damaged on the way, or is another one, is refused in a sentence', async () => {
    const { brought } = bring(undefined);
    expect(await screen.findByText(say('carried.unreadable'))).toBeTruthy();
    const other = { ...GARDEN, id: 'other' };
    bring(finish(carryingAttachment(other, 1300))?.bytes);
    expect(await screen.findByText(say('carried.other-scenario', { id: 'other', wanted: 'small' }))).toBeTruthy();
    bring(finish(carryingAttachment({ ...GARDEN, rounds: { label: 'day', count: 2 } }, 1300))?.bytes);
    expect(await screen.findByText(say('carried.other-rules', { id: GARDEN.id }))).toBeTruthy();
    expect(brought).toEqual([]);
  });

  it('may not take the place of one that comes with Parley', async () => {
    const { visit } = bring(finish(carryingAttachment({ ...GARDEN, id: 'job-offer' }, 1300))?.bytes, undefined);
    expect(await screen.findByText(having(say('carried.not-playable', { errors: 1 })))).toBeTruthy();
    expect(visit.list()).toEqual([]);
  });
});

describe('a file that a link names', () => {
  it('is fetched once somebody has seen from where, and wants it', async () => {
    const fetch = vi.fn(async () => new Response(SMALL));
    vi.stubGlobal('fetch', fetch);
    const { visit, brought } = bring(attachmentNaming(ADDRESS));
    expect(screen.getByText(ADDRESS)).toBeTruthy();
    expect(fetch).not.toHaveBeenCalled();
    await userEvent.click(screen.getByRole('button', { name: say('carried.fetch') }));
    await vi.waitFor(() => expect(brought).toEqual(['small']));
    expect(fetch).toHaveBeenCalledTimes(1);
    expect(visit.list()).toMatchObject([{ text: SMALL }]);
  });

  it('that does not come, or is another, is told of and can be asked for again', async () => {
    vi.stubGlobal('fetch', async () => new Response('', { status: 404 }));
    const { brought } = bring(attachmentNaming(ADDRESS));
    await userEvent.click(screen.getByRole('button', { name: say('carried.fetch') }));
    expect((await screen.findAllByText(say('carried.not-there'))).length).toBeGreaterThan(0);
    vi.stubGlobal('fetch', async () => new Response(SMALL.replace('id: small', 'id: garden')));
    await userEvent.click(screen.getByRole('button', { name: say('carried.fetch-again') }));
    const refused = say('carried.other-scenario', { id: 'garden', wanted: 'small' });
    expect((await screen.findAllByText(refused)).length).toBeGreaterThan(0);
    expect(brought).toEqual([]);
  });
});
