import type { Scenario } from '#engine/model/scenario/scenario.ts';
import type { InLink } from '#panels/share/scenario-in-link.tsx';
import { attachmentNaming, readAttachment } from '#record/carried/attachment.ts';
import { roomBeside } from '#record/carried/room.ts';
import { decodeGame, withAttachment } from '#record/link/link-codec.ts';
import type { EndedGame } from '../debrief/ended-game.ts';
import { saveFile } from '../debrief/save-file.ts';
import { addressOf } from '../route.ts';
import { type KeptFile, shelfIn } from '../shelf.ts';
import { openTextStore } from '../text-store.ts';
import { visitShelf } from '../visit-shelf.ts';

/** The link to a game of a scenario that is not from Parley. */
export interface LinkOfOwn {
  readonly code: string;
  /** What of the scenario is in it. */
  readonly inLink: InLink;
  /** Hands the file of the scenario to the browser to be saved; absent where only a part of it is here. */
  readonly saveScenario: (() => void) | undefined;
}

/** Characters that the length of what is attached takes, at most. */
const MARGIN = 4;

/** Makes a link that others can open: with the scenario in it or, failing that, the place of its file. */
export async function linkOfOwn({ scenario, code, background }: EndedGame): Promise<LinkOfOwn> {
  const file = fileOf(scenario);
  const text = file?.text ?? `${JSON.stringify(scenario, undefined, 1)}\n`;
  const save = () => saveFile(new Blob([text], { type: 'application/yaml' }), `${scenario.id}.yaml`);
  const saveScenario = file?.shortened ? undefined : save;
  const had = inLinkAlready(code);
  if (had !== undefined) return { code, inLink: had, saveScenario };
  const room = roomBeside(addressOf(code).length + MARGIN);
  const carrying = await background.start('carryScenario', { scenario, room }).result;
  const attached = carrying ? carrying.bytes : namingBytes(file, room);
  const whole = attached && withAttachment(code, attached);
  if (whole === undefined) return { code, inLink: 'missing', saveScenario };
  return { code: whole, inLink: inLinkAlready(whole) ?? 'missing', saveScenario };
}

/** What of its scenario a link has with it; absent where that is nothing. */
function inLinkAlready(code: string): InLink | undefined {
  const decoded = decodeGame(code);
  const read = decoded.ok && decoded.attachment ? readAttachment(decoded.attachment) : undefined;
  if (read === undefined) return undefined;
  if (read.is === 'address') return 'named';
  return read.shortened ? 'shortened' : 'whole';
}

/** The file of a scenario, as it came to this device or to this visit. */
function fileOf({ id }: Scenario): KeptFile | undefined {
  const files = [visitShelf(), shelfIn(openTextStore())].flatMap((shelf) => shelf.list());
  return files.find(({ folder }) => folder.id === id);
}

function namingBytes(file: KeptFile | undefined, room: number): Uint8Array | undefined {
  const bytes = file?.address === undefined ? undefined : attachmentNaming(file.address);
  return bytes && bytes.length <= room ? bytes : undefined;
}
