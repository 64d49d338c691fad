import { KeptGames } from '#app/background/kept-games.ts';
import type { Catalogue } from '#app/catalogue.ts';
import { isOfAnother } from '#app/older-release.ts';
import { type LinkedCode, type OpenedLink, openLink } from '#app/open-link.ts';
import { readLink } from '#app/read-link.ts';
import { readScenarioText } from '#app/read-scenario-file.ts';
import { parseRoute } from '#app/route.ts';
import type { Scenario } from '#engine/model/scenario/scenario.ts';
import { inEnglish } from '#messages/en/in-english.ts';
import { attachmentIn } from '#record/carried/attachment-code.ts';
import { codesIn } from '#record/link/codes-in.ts';
import { decodeGame } from '#record/link/link-codec.ts';
import { isDigestOf } from '#record/scenario-digest.ts';
import { parseScenario } from '#scenario/parse-scenario.ts';
import { toldGame } from '../../../src/cli/replay/told-game.ts';
import { readAttachment } from '../../support/attached.ts';
import { finish } from '../../support/finish.ts';
import { shippedCatalogue } from '../../support/shipped-catalogue.ts';
import { SPEAKER } from '../../support/speaker.ts';

/** What comes of a text, once all was done with it that a page does by itself. */
export interface Opened {
  /** Where it leads, in a word or two. */
  readonly is: string;
  /** What is said of it; a game or a screen of the page says more than that. */
  readonly words: string;
  /** The game that is called verified, as one word that no other game has. */
  readonly verified?: string;
}

const KEPT = new KeptGames(inEnglish);

/**
 * What comes of a text in the address of the page, and in the field for links.
 * @param asksCommand Whether `parley replay` is asked, too
 */
export function openedText(catalogue: Catalogue, text: string, asksCommand: boolean): readonly Opened[] {
  const { whole, nearest } = codesIn(text);
  const byAddress = openedAddress(catalogue, text, asksCommand);
  const pasted = whole[0] ?? nearest;
  if (whole.length > 1 || pasted === undefined)
    return [byAddress, { is: 'not opened by the field', words: 'said there' }];
  return pasted === text ? [byAddress] : [byAddress, openedAddress(catalogue, pasted, asksCommand)];
}

function openedAddress(catalogue: Catalogue, text: string, asksCommand: boolean): Opened {
  // As the address bar leaves it.
  const route = parseRoute(new URL(`https://parley.test/#${text}`).hash);
  if (route.screen !== 'link') return { is: `the screen ${route.screen}`, words: 'said there' };
  const code = /^\/scenario\/([\w-]+)$/.exec(route.text)?.[1];
  if (code !== undefined) return brought(attachmentIn(code), undefined).opened;
  return openedLink(catalogue, route.text, asksCommand);
}

function openedLink(catalogue: Catalogue, text: string, asksCommand: boolean): Opened {
  const read = readLink(SPEAKER, catalogue, text);
  if (read.is === 'nothing') return { is: 'refused', words: read.words };
  if (read.is === 'game') return openedCode(read, asksCommand);
  if (read.is === 'invitation') return { is: 'settings to sit down with', words: 'said there' };
  const { wanted, attachment, other } = read;
  if (other !== undefined) openedCode(other, asksCommand);
  if (attachment === undefined)
    return { is: 'asks for its scenario', words: SPEAKER.say('notice.without-scenario-words', wanted) };
  const { opened, scenario } = brought(attachment, wanted);
  if (scenario === undefined) return opened;
  const again = readLink(SPEAKER, shippedCatalogue([scenario]), text);
  if (again.is === 'invitation') return { is: 'settings to sit down with', words: 'said there' };
  return again.is === 'game' ? openedCode(again, asksCommand) : { is: 'went round in a circle', words: '' };
}

/** What the page does with an attachment. Nothing is fetched. */
function brought(
  attachment: Uint8Array | undefined,
  wanted: { readonly id: string; readonly digest: number } | undefined,
): { readonly opened: Opened; readonly scenario?: Scenario } {
  const attached = attachment && readAttachment(attachment);
  if (attached === undefined) return { opened: { is: 'cannot read what it carries', words: 'said of it' } };
  if (attached.is === 'address') return { opened: { is: 'names a file', words: attached.address } };
  const read = readScenarioText(attached.text);
  if (!read.ok)
    return { opened: { is: 'carries no scenario', words: read.notes.map(({ fault }) => fault.code).join() } };
  const { scenario } = read;
  const isMeant = wanted === undefined || (wanted.id === scenario.id && isDigestOf(wanted.digest, scenario));
  if (!isMeant) return { opened: { is: 'carries another scenario', words: scenario.id } };
  return { opened: { is: 'hands a scenario out', words: scenario.title }, scenario: keptAsText(attached.text) };
}

/** The page reads the text of what it keeps once more. */
function keptAsText(text: string): Scenario {
  const parsed = parseScenario(text);
  if (!parsed.ok) throw new Error('read once, and not the second time');
  return parsed.scenario;
}

/** What came of honest links, which many a text turns out to be. */
const KNOWN = new Map<string, Opened>();

/** Opens an honest link, and remembers what comes of it. */
export function openedHonest(catalogue: Catalogue, code: string): readonly Opened[] {
  const all = openedText(catalogue, code, true);
  const [opened] = all;
  if (opened?.is !== 'asks for its scenario' && opened !== undefined) KNOWN.set(code, opened);
  return all;
}

function openedCode(linked: LinkedCode, asksCommand: boolean): Opened {
  return KNOWN.get(linked.code) ?? openedAnew(linked, asksCommand);
}

function openedAnew({ scenario, code }: LinkedCode, asksCommand: boolean): Opened {
  const decoded = decodeGame(code);
  if (!decoded.ok) throw new Error(`it was whole before: ${decoded.problem.code}`);
  isOfAnother(decoded.record);
  const opened = finish(openLink({ scenario, code }, KEPT));
  if (asksCommand && toldGame(decoded.record, scenario).verified !== isSound(opened))
    throw new Error('page and command do not agree');
  return inShort(scenario, opened);
}

/** Whether the page finds nothing wrong with a game. */
function isSound(opened: OpenedLink): boolean {
  if (opened.is === 'ending') return opened.moves !== undefined && opened.verification.state !== 'damaged';
  return opened.is === 'unfinished' || (opened.is === 'nothing' && opened.words === ALONE);
}

const ALONE = SPEAKER.say('link.negotiators-alone');

function inShort({ id }: Scenario, opened: OpenedLink): Opened {
  if (opened.is === 'unfinished') return { is: 'can be gone on with', words: 'said there' };
  if (opened.is !== 'ending') return { is: opened.is, words: opened.words };
  const { setup, moves, model, verification } = opened;
  const { state, words } = verification;
  const game = JSON.stringify([id, setup, moves, model.kind]);
  return { is: `an ending, ${state}`, words, ...(state === 'verified' && { verified: game }) };
}
