import { readFileSync } from 'node:fs';
import { screen } from '@testing-library/preact';
import { gzipSync, strToU8 } from 'fflate';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { readScenarioText } from '#app/read-scenario-file.ts';
import { scenarioStoreIn } from '#app/scenario-store.ts';
import { pageSurroundings } from '#app/scorm/surroundings-of-file.ts';
import { saveOneFile, withScenario } from '#app/workshop/hand-out/one-file.ts';
import { useLink } from '#app/workshop/hand-out/use-link.ts';
import { openWorkshopBackground, type WorkshopBackground } from '#app/workshop/tasks/workshop-background.ts';
import { LinkMeter } from '#panels/workshop/link-meter.tsx';
import { UNHURRIED } from '../../properties/fuzz-runs.ts';
import { SMALL } from '../../scenario/small-scenario.ts';
import { render } from '../../support/render.tsx';
import { scenarioWithoutSense } from '../../support/scenario-of-size.ts';
import { say } from '../../support/speaker.ts';

let background: WorkshopBackground | undefined;
afterEach(() => {
  vi.restoreAllMocks();
  background?.close();
  document.head.innerHTML = '';
  localStorage.clear();
  delete document.documentElement.dataset['today'];
});

function fileOf(name: string): string {
  return readFileSync(`scenarios/${name}.yaml`, 'utf8');
}

function Probe({ from, text }: { readonly from: WorkshopBackground; readonly text: string }) {
  const link = useLink(from, text);
  return (
    link && <output>{[link.form, link.characters > link.most, (link.link ?? '').length <= link.most].join(' ')}</output>
  );
}

describe('the way of a text into a link', () => {
  it.each([
    ['whole', SMALL, 'whole false true'],
    ['with texts that are cut', fileOf('camp-david-1978'), 'shortened true true'],
    ['not at all', scenarioWithoutSense(), 'missing true true'],
  ])('is %s', UNHURRIED, async (_, text, found) => {
    background = openWorkshopBackground('en');
    render(<Probe from={background} text={text} />);
    expect(await screen.findByText(found, {}, { timeout: 100_000 })).toBeTruthy();
  });

  it('is measured in characters, and it is said when there are too many', () => {
    render(<LinkMeter characters={1640} most={4000} />);
    expect(screen.getByText(say('workshop-bench.link-meter', { characters: 1640, most: 4000 }))).toBeTruthy();
    render(<LinkMeter characters={5200} most={4000} />);
    expect(screen.getByText(say('workshop-bench.link-over', { characters: 5200, most: 4000 }))).toBeTruthy();
  });
});

const PAGE = '<html lang="en"><head><meta content="worker-src blob:"></head><body></body></html>';

/** The file of the small scenario, with a text that would end a script. */
function gardenFile() {
  const read = readScenarioText(SMALL);
  if (!read.ok) throw new Error('the garden cannot be read');
  return { ...read.file, text: `${SMALL}# </script>\n` };
}

describe('the page as one file with a scenario in it', () => {
  it('begins with the delegations of the scenario, which is on the device then', () => {
    const html = withScenario(PAGE, gardenFile(), 'https://example.org/parley/');
    const made = new DOMParser().parseFromString(html, 'text/html');
    expect(made.documentElement.dataset['today']).toBe('https://example.org/parley/');
    document.head.innerHTML = made.head.innerHTML;
    const { store } = pageSurroundings();
    expect(location.hash).toBe('#/chairs/small');
    expect(scenarioStoreIn(store).list()).toMatchObject([{ folder: { id: 'small' }, text: gardenFile().text }]);
  });

  it('ignores a scenario that cannot be kept', () => {
    const file = { ...gardenFile(), folder: { id: 'small' } } as never;
    document.head.innerHTML = new DOMParser().parseFromString(
      withScenario(PAGE, file, undefined),
      'text/html',
    ).head.innerHTML;
    expect(scenarioStoreIn(pageSurroundings().store).list()).toEqual([]);
  });

  it('is made of the packed page, whether a server has unpacked it or not', async () => {
    document.documentElement.dataset['today'] = 'https://example.org/parley/';
    // The test's own page would be left for the file.
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockReturnValue();
    for (const body of [PAGE, gzipSync(strToU8(PAGE))]) {
      vi.stubGlobal('fetch', async () => new Response(body as BodyInit));
      expect(await saveOneFile(gardenFile())).toBe('small.html');
    }
  });

  it('is not made of what a host sends instead', async () => {
    vi.stubGlobal('fetch', async () => new Response('<html><head></head></html>'));
    await expect(saveOneFile(gardenFile())).rejects.toThrow('something else');
    vi.stubGlobal('fetch', async () => new Response('', { status: 404 }));
    await expect(saveOneFile(gardenFile())).rejects.toThrow('there is no');
  });
});
