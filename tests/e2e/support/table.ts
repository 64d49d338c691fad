import type { Locator, Page } from '@playwright/test';
import { type Sought, shownControls } from './shown-controls.ts';

/** What shows a table: a page, or a frame in one. */
export type Shown = Pick<Page, 'getByRole' | 'getByText' | 'waitForFunction' | 'keyboard'>;

/** A way to do what a person does: with the mouse, or with the keyboard only. */
export type Press = (target: Locator) => Promise<void>;

/** What the page asks of the person. */
export type Asked = 'open' | 'answer' | 'reply' | 'carry' | 'vote' | 'talk' | 'ended';

/** How a control is called whose name, in English, has these words in it, begins with them, or is just these. */
export interface Names {
  with(words: string): RegExp;
  from(words: string): RegExp;
  only(words: string): RegExp;
}

/** Words as they stand, in a pattern. */
export function literally(words: string): string {
  return words.replace(/[.?*()[\]]/g, '\\$&');
}

/** As they are. */
export const IN_ENGLISH: Names = {
  with: (words) => new RegExp(literally(words)),
  from: (words) => new RegExp(`^${literally(words)}`),
  only: (words) => new RegExp(`^${literally(words)}$`),
};

/** Takes a chair of a scenario, with a seed, so that the same game is played every time. */
export async function takeChair(page: Page, scenario: string, seed: number, chair: number, query = ''): Promise<Asked> {
  await page.goto(`./${query}#/chairs/${scenario}/${seed}`);
  return takeShownChair(page, chair);
}

/** Takes one of the chairs that are to be chosen from. */
export async function takeShownChair(page: Shown, chair: number, names = IN_ENGLISH): Promise<Asked> {
  await page.getByRole('heading', { name: names.with('Choose your delegation') }).waitFor();
  await page.getByRole('radio').nth(chair).press('Space');
  await page.getByRole('button', { name: names.with('Sit down at the table') }).click();
  return asked(page, names);
}

/** Takes a chair, and says its public position where an opening statement is asked. */
export async function sitDown(page: Page, scenario: string, seed: number, chair: number, query = ''): Promise<void> {
  if ((await takeChair(page, scenario, seed, chair, query)) === 'open') await openAsKnown(page);
}

/** Opens a scenario file by the button that `opens` it, and takes a chair. */
export async function sitDownAtFile(page: Page, text: string, opens: RegExp, chair = 0): Promise<void> {
  await page.goto('./?stage=off#/');
  const file = { name: 'scenario.yaml', mimeType: 'application/yaml', buffer: Buffer.from(text) };
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Choose a file' }).click();
  await (await chooser).setFiles(file);
  await page.getByRole('button', { name: opens }).click();
  if ((await takeShownChair(page, chair)) === 'open') await openAsKnown(page);
}

/** Unfolds details that the page keeps on demand. */
export async function unfold(page: Page, name: string, press: Press = (target) => target.click()): Promise<void> {
  await press(page.getByText(name, { exact: true }));
}

/** Says the own public position as the opening statement. */
export async function openAsKnown(page: Shown): Promise<void> {
  await opening(page).click();
  await opening(page).waitFor({ state: 'detached' });
  await asked(page);
}

/** Waits until the page asks for something, past the introduction, scenes and hand-overs, and returns what it asks. */
export async function asked(page: Shown, names = IN_ENGLISH): Promise<Asked> {
  return (await askedOf(page, names, true)) ?? asked(page, names);
}

/** Returns what the page asks at this moment, past the same; `undefined` if it asks nothing. */
export function askedNow(page: Shown, names = IN_ENGLISH): Promise<Asked | undefined> {
  return askedOf(page, names, false);
}

/** Things that a page can ask, the most pressing first. */
const ASKED: readonly Asked[] = ['open', 'answer', 'reply', 'carry', 'vote', 'talk', 'ended'];

async function askedOf(page: Shown, names: Names, waits: boolean): Promise<Asked | undefined> {
  const shown = await shownControls(page, controls(names), waits);
  // Past what is played over the table the player goes with one key, as it asks.
  if (shown.has('wayOn')) await page.keyboard.press('Enter');
  else if (shown.has('begin')) await begin(page, names).press('Enter');
  else if (shown.has('handedOver')) await handedOver(page, names).click();
  else {
    const what = ASKED.find((each) => shown.has(each));
    // A letter of another delegation waits behind what has just been answered.
    if (what !== undefined || !shown.has('waits')) return what;
    await page.getByRole('button', { name: WAITS }).first().click();
  }
  return askedOf(page, names, waits);
}

/** Leads to the letter of a delegation that is not shown yet; its name begins with the delegation's, in English and Ukrainian. */
const WAITS = /(?:for your answer|на вашу відповідь)\.$/;

/** A control for each thing that the page can ask, and those that lead to one. */
function controls(names: Names): Sought & Readonly<Record<Asked, Sought[string]>> {
  return {
    wayOn: { name: anyOf(WAYS_ON.map(names.only)) },
    begin: { name: anyOf(BEGIN.map(names.only)) },
    handedOver: { name: names.from(TAKEN) },
    waits: { name: WAITS },
    open: { name: names.with('Say this') },
    answer: { name: names.only('Accept') },
    reply: { name: names.with('We would rather not say') },
    carry: { name: names.with('Pass it on') },
    vote: { name: names.with('Yes, sign') },
    talk: { name: names.from('End my '), isOn: true, isInAnyPlace: true },
    ended: { name: names.with('Share this ending'), isHeading: true },
  };
}

function anyOf(patterns: readonly RegExp[]): RegExp {
  return new RegExp(patterns.map(({ source }) => source).join('|'));
}

/** What leads from the introduction to the table. */
const BEGIN = ['Make your opening statement', 'To the table'];

function begin(page: Shown, names: Names): Locator {
  return page.getByRole('button', { name: anyOf(BEGIN.map(names.only)) });
}

/** What the next person says to whom a device is handed over. */
const TAKEN = 'I speak for ';

function handedOver(page: Shown, names: Names): Locator {
  return page.getByRole('button', { name: names.from(TAKEN) });
}

/** What leads on from what is played over the table. */
const WAYS_ON = ['Begin the day', 'Open the ballots', 'Go on', 'Take your seat', 'Back to the table', 'See the result'];

function opening(page: Shown, names = IN_ENGLISH): Locator {
  return page.getByRole('button', { name: names.with('Say this') });
}

/** The way around any question. */
export function evasion(page: Shown, names = IN_ENGLISH): Locator {
  return page.getByRole('button', { name: names.with('We would rather not say') });
}

/** The ways to the places of a narrow table. */
export function places(page: Page): Locator {
  return page.getByRole('navigation', { name: 'Panels of the table' }).getByRole('button');
}

/** Clicks a control, on narrow pages after turning to the place that it is in. */
export function clickAnywhere(page: Page): Press {
  return async (target) => {
    await turnTo(page, target);
    await target.click();
  };
}

/** Turns to the place of a narrow table in which something is shown. */
export async function turnTo(page: Page, shown: Locator): Promise<void> {
  const ways = places(page);
  for (let place = 0; !(await shown.isVisible()) && place < (await ways.count()); place += 1) {
    await ways.nth(place).click();
  }
}

/** The row of an article in the draft. */
export function articleRow(page: Page, number: number): Locator {
  // A wording may begin with a number, too, but cannot be expanded.
  const rows = [true, false].map((expanded) =>
    page.getByRole('region', { name: 'The draft' }).getByRole('button', { name: new RegExp(`^${number} `), expanded }),
  );
  return rows.reduce((one, other) => one.or(other));
}

/** Opens an article of the draft, if it is not open, which shows its wordings; gives them back as they stand there. */
export async function openArticle(page: Page, press: Press, number: number): Promise<Locator> {
  await turnTo(page, page.getByRole('region', { name: 'The draft' }));
  const row = articleRow(page, number);
  // A part is folded while an article of another one is open.
  if ((await row.count()) === 0) await press(page.getByRole('button', { name: 'Show', exact: true }));
  if ((await row.getAttribute('aria-expanded')) === 'false') await press(row);
  return wordings(page);
}

/** Answers on the article that is open. */
export function wordings(page: Page): Locator {
  return page.getByRole('list', { name: /^Answers on / }).getByRole('button');
}

/** Opens an article, and in it what delegations say of one another. */
export async function openClaims(page: Page, press: Press, number: number): Promise<void> {
  await openArticle(page, press, number);
  await press(page.getByText(/^(A claim|\d+ claims) about (another delegation|other delegations)$/));
}

/** Opens a tool of the foot; gives back what it opens. */
export async function openTool(page: Page, press: Press, name: string): Promise<Locator> {
  await press(page.getByRole('button', { name, expanded: false }));
  return page.getByRole('group', { name });
}

/**
 * Plays to the end: accepts what is offered, tells nothing, signs what may be signed, ends the day. `check` looks at the
 * page after each act.
 */
export async function playToTheEnd(page: Shown, press: Press, check?: (what: Asked) => Promise<void>): Promise<void> {
  for (let decision = 0; decision < 150; decision += 1) {
    const what = await asked(page);
    if (decision > 0) await check?.(what);
    if (what === 'ended') return;
    await doAsAsked(page, press, what);
  }
  throw new Error('the game did not end');
}

/** Does what the page asks for, in the simplest way. */
export async function doAsAsked(
  page: Shown,
  press: Press,
  what: Exclude<Asked, 'ended'>,
  names = IN_ENGLISH,
): Promise<void> {
  const acts = {
    open: () => press(opening(page, names)),
    answer: () => acceptLetter(page, press, names),
    reply: () => press(evasion(page, names)),
    carry: () => press(page.getByRole('button', { name: names.with('Pass it on') })),
    vote: () => vote(page, press, names),
    talk: () => endDay(page, press, names),
  };
  await acts[what]();
}

/** Accepts the letter that waits, and says so again where it crosses a red line. */
export async function acceptLetter(page: Shown, press: Press, names = IN_ENGLISH): Promise<void> {
  const button = (name: RegExp) => page.getByRole('button', { name });
  await pressAndConfirm(press, button(names.only('Accept')), button(names.with('Accept anyway')));
}

/** Refuses the letter that waits, because of the article and for the reason that the page proposes. */
export async function refuseLetter(page: Shown, press: Press): Promise<void> {
  await press(page.getByRole('button', { name: /^Refuse/ }));
}

/** Accepts the letters that wait, and tells those that ask nothing. */
export async function answerAll(page: Page, press: Press): Promise<void> {
  for (let what = await asked(page); what === 'answer' || what === 'reply'; what = await asked(page)) {
    await doAsAsked(page, press, what);
  }
}

/** Ends the day, and says so again where moves are left that would be lost: not where a called vote waits. */
export async function endDay(page: Shown, press: Press, names = IN_ENGLISH): Promise<void> {
  const button = page.getByRole('button', { name: names.from('End my ') });
  await pressAndConfirm(press, button, page.getByRole('dialog').getByRole('button', { name: names.from('End my ') }));
}

/** Presses a control, and the one that confirms it where that is asked; also if it was asked by an earlier press. */
async function pressAndConfirm(press: Press, control: Locator, confirm: Locator): Promise<void> {
  if (!(await confirm.isVisible())) await press(control);
  if (await confirm.isVisible()) await press(confirm);
}

async function vote(page: Shown, press: Press, names: Names): Promise<void> {
  const yes = page.getByRole('button', { name: names.with('Yes, sign') });
  if (await yes.isDisabled()) {
    await press(page.getByRole('button', { name: names.with('No, name an article') }));
    await page.getByRole('checkbox').first().check();
    await press(page.getByRole('button', { name: names.from('Vote no') }));
    return;
  }
  await pressAndConfirm(press, yes, page.getByRole('button', { name: names.with('Sign anyway') }));
}

/** The way in the bar to a place of the debrief. */
export function wayTo(page: Pick<Page, 'getByRole'>, place: string, names = IN_ENGLISH): Locator {
  return page
    .getByRole('navigation', { name: names.with('Parts of the debrief') })
    .getByRole('button', { name: names.only(place) });
}

/** Opens the record of all rounds, with everything in it unfolded. */
export async function openWholeRecord(page: Page, press: Press): Promise<void> {
  await press(page.getByRole('button', { name: 'Record of all rounds' }));
  const folded = page.getByRole('dialog').getByText(/^\d+ (more|small matters?)$/);
  for (const more of await folded.all()) await more.click();
}
