import { downloadFile } from '../../debrief/download-file.ts';
import { addressToday } from '../../route.ts';
import type { KeptFile } from '../../scenario-store.ts';
import { isOnlyHere } from '../../share/is-only-here.ts';

/** The page as one file, packed by gzip, beside the page. */
const ONE_FILE = 'one-file.bin';

/**
 * Downloads the page as one file with a scenario in it; returns the name of the file.
 * @throws if the page as one file cannot be fetched
 */
export async function saveOneFile(file: KeptFile): Promise<string> {
  const page = await fetchOneFile();
  const name = `${file.folder.id}.html`;
  const address = addressToday({ screen: 'start' }).replace(/#.*$/, '');
  const html = withScenario(page, file, isOnlyHere(address) ? undefined : address);
  downloadFile(new Blob([html], { type: 'text/html' }), name);
  return name;
}

/**
 * The page as one file, which begins with the delegations of a scenario.
 * @param address Where the same Parley is on the web: links of the file then lead there
 */
export function withScenario(page: string, { folder, text }: KeptFile, address: string | undefined): string {
  const settings = { start: `/chairs/${folder.id}`, file: { folder, text } };
  const element = `<script type="application/json" id="lesson">${JSON.stringify(settings).replaceAll('<', '\\u003c')}</script>`;
  const withStart = page.replace('</head>', () => `${element}\n</head>`);
  if (address === undefined || /<html[^>]*data-today/.test(page)) return withStart;
  return withStart.replace('<html', () => `<html data-today="${address.replaceAll('"', '%22')}"`);
}

/** @throws RangeError when the answer is not the page as one file: some hosts answer with another page */
async function fetchOneFile(): Promise<string> {
  const answer = await fetch(ONE_FILE);
  if (!answer.ok) throw new RangeError(`there is no ${ONE_FILE}`);
  const page = await textOf(await answer.blob());
  // Only the page as one file makes its workers of what is in it.
  if (!page.includes('worker-src blob:')) throw new RangeError(`${ONE_FILE} is something else`);
  return page;
}

/** Unpacks it, unless the server has let the browser do so. */
async function textOf(packed: Blob): Promise<string> {
  const [first, second] = new Uint8Array(await packed.slice(0, 2).arrayBuffer());
  if (first !== 0x1f || second !== 0x8b) return packed.text();
  return new Response(packed.stream().pipeThrough(new DecompressionStream('gzip'))).text();
}
