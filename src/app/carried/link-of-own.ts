import type { InLink } from '#panels/share/scenario-in-link.tsx';
import { formOf } from '#record/carried/attachment.ts';
import { roomBeside } from '#record/carried/room.ts';
import { decodeGame, withAttachment } from '#record/link/link-codec.ts';
import type { EndedGame } from '../debrief/ended-game.ts';
import { addressOf } from '../route.ts';
import { attachScenario, wayToSave } from './attach-scenario.ts';

/** The link to a game of a scenario that is not from Parley. */
export interface LinkOfOwn {
  readonly code: string;
  /** The form in which the link has the scenario. */
  readonly inLink: InLink;
  /** Hands the file of the scenario to the browser to be saved; absent where only a part of it is here. */
  readonly saveScenario: (() => void) | undefined;
}

/** Characters that the length of what is attached takes, at most. */
const MARGIN = 4;

/** Makes a link that others can open: with the scenario in it or, failing that, the place of its file. */
export async function linkOfOwn({
  scenario,
  code,
  jobs,
}: Pick<EndedGame, 'scenario' | 'code' | 'jobs'>): Promise<LinkOfOwn> {
  const decoded = decodeGame(code);
  const had = decoded.ok && decoded.attachment ? formOf(decoded.attachment) : undefined;
  if (had !== undefined) return { code, inLink: had, saveScenario: wayToSave(scenario) };
  const room = roomBeside(addressOf(code).length + MARGIN);
  const { bytes, inLink, saveScenario } = await attachScenario(scenario, room, jobs);
  const whole = bytes && withAttachment(code, bytes);
  if (whole === undefined) return { code, inLink: 'missing', saveScenario };
  return { code: whole, inLink, saveScenario };
}
