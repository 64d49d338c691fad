import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { expect, type Page } from '@playwright/test';
import { gunzipSync, strFromU8, unzipSync } from 'fflate';
import { scormPackage } from '../../tools/scorm/scorm-package.ts';
import { playToTheEnd, type Shown, takeShownChair, wayTo } from './support/table.ts';
import { test } from './support/test.ts';

test.use({ hasIdleTime: true });

const BUILT = 'test-results/one-file';

// One file serves all.
test.describe.configure({ mode: 'default' });

test.beforeAll(() => {
  // The build lays it beside the page, for the workshop.
  mkdirSync(BUILT, { recursive: true });
  writeFileSync(`${BUILT}/parley.html`, gunzipSync(readFileSync('dist/one-file.bin')));
});

test('the page as one file is played without any server, with its stage, its workers and its debrief', async ({
  page,
}) => {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  const beside: string[] = [];
  page.on('request', (request) => {
    if (!/^(data|blob):/.test(request.url()) && !request.isNavigationRequest()) beside.push(request.url());
  });
  const address = `${pathToFileURL(`${BUILT}/parley.html`).href}?notes=off`;
  await page.goto(`${address}#/chairs/job-offer/11`);
  await takeShownChair(page, 1);
  await expect(page.locator('[data-ready="true"]')).toBeVisible();
  await playToTheEnd(page, (target) => target.click());
  await expect(page.getByRole('textbox', { name: 'Link to this ending' })).toHaveValue(/^file:.*parley\.html#/);
  await expect(page.getByText('This link only works with this file')).toBeVisible();
  await wayTo(page, 'Path').click();
  await expect(page.getByRole('slider', { name: 'Moment of the game' })).toBeVisible();
  await page.goto(`${address}#/workshop`);
  await page.getByRole('button', { name: 'Copy The job offer' }).click();
  await expect(page.getByText('No errors')).toBeVisible();
  expect(page.workers().map((worker) => new URL(worker.url()).protocol)).toContain('blob:');
  expect({ errors, beside }).toEqual({ errors: [], beside: [] });
});

test('the workshop puts a scenario into the page as one file, and into a link', async ({ page, context }) => {
  await page.goto('/?notes=off#/workshop');
  await page
    .getByRole('button', { name: /^Start with/ })
    .first()
    .click();
  await expect(page.getByText(/^In a link: \d+ of 4,000 characters$/)).toBeVisible();
  await page.getByRole('button', { name: 'Hand out', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Hand it out' })).toBeFocused();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save as one file' }).click(),
  ]);
  const made = `${BUILT}/${download.suggestedFilename()}`;
  await download.saveAs(made);
  const student = await context.newPage();
  await student.goto(`${pathToFileURL(made).href}?notes=off`);
  await expect(student).toHaveTitle(/: delegations – Parley$/);
  await page.getByRole('button', { name: 'Make links for a class' }).click();
  await expect(page.getByRole('combobox').first()).toHaveValue(download.suggestedFilename().replace('.html', ''));
});

/** Address of the platform, at the server of the tests. */
const PLATFORM = '/platform/';
const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** What a platform keeps of a learner, and the page around the package: two frames deep, as platforms nest them. */
const AROUND = `<!doctype html><title>Platform</title><script src="scorm12.js"></script><script>
  API = new Scorm12API({ autocommit: false, logLevel: 5 });
  API.loadFromJSON(JSON.parse(localStorage.getItem('learner') ?? '{}'), '');
  for (const call of ['LMSCommit', 'LMSFinish']) {
    API.on(call, () => localStorage.setItem('learner', JSON.stringify(API.renderCommitCMI(true).cmi)));
  }
</script><iframe title="Player" src="player" style="width:1300px;height:740px;border:0"></iframe>`;
const PLAYER =
  '<!doctype html><title>Player</title><iframe title="Course" src="package/parley.html?notes=off" style="width:1280px;height:720px;border:0"></iframe>';

/** Serves a platform with a package on it. */
async function servePlatform(page: Page, packed: Uint8Array): Promise<void> {
  const files = unzipSync(packed);
  const script = createRequire(import.meta.url).resolve('scorm-again/scorm12');
  await page.route(`**${PLATFORM}**`, (route) => {
    const [, path = ''] = new URL(route.request().url()).pathname.split(PLATFORM);
    const file = files[path.replace('package/', '')];
    if (file !== undefined) return route.fulfill({ contentType: 'text/html', body: strFromU8(file) });
    if (path === 'scorm12.js')
      return route.fulfill({ contentType: 'text/javascript', body: readFileSync(script, 'utf8') });
    return route.fulfill({ contentType: 'text/html', body: path === 'player' ? PLAYER : AROUND });
  });
}

/** Opens the platform; returns the package in its frames. */
async function openCourse(page: Page): Promise<Shown> {
  await page.goto(PLATFORM);
  await expect.poll(() => page.frame({ url: /parley\.html/ })).not.toBeNull();
  const frame = page.frame({ url: /parley\.html/ });
  if (frame === null) throw new Error('The platform shows no package.');
  return {
    getByRole: frame.getByRole.bind(frame),
    getByText: frame.getByText.bind(frame),
    waitForFunction: frame.waitForFunction.bind(frame),
    keyboard: page.keyboard,
  };
}

/** What the platform has of the learner. */
function learnerOf(page: Page) {
  return page.evaluate(() => JSON.parse(localStorage.getItem('learner') ?? '{}'));
}

test('a learning platform shows the package, keeps the game between visits, and is told when it is done', async ({
  page,
}) => {
  const html = readFileSync(`${BUILT}/parley.html`, 'utf8');
  await servePlatform(page, scormPackage(html, { scenario: 'job-offer', chair: 'candidate', score: 'mandate' }, ROOT));
  await takeShownChair(await openCourse(page), 1);
  await page.goto('about:blank');
  const course = await openCourse(page);
  // The learner is at the table again, and not at the beginning.
  await expect(course.getByRole('heading', { name: 'The table' })).toBeAttached();
  expect((await learnerOf(page)).core).toMatchObject({ lesson_status: 'incomplete', exit: 'suspend' });
  await playToTheEnd(course, (target) => target.click());
  await expect
    .poll(async () => (await learnerOf(page)).interactions?.[0]?.student_response ?? '')
    .toMatch(/^[\w-]{20,255}$/);
  expect((await learnerOf(page)).core.lesson_status).toBe('incomplete');
  await wayTo(course, 'Path').click();
  await expect.poll(async () => (await learnerOf(page)).core.lesson_status).toBe('completed');
  const { core, interactions } = await learnerOf(page);
  expect(Number(core.score.raw)).toBeGreaterThan(0);
  // The answer opens in any Parley.
  await page.goto(`/#${interactions[0].student_response}`);
  await expect(page.getByText('Replayed here, with the same ending.')).toBeVisible();
});
