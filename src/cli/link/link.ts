import type { Scenario } from '#engine/model/scenario/scenario.ts';
import { attachmentNaming } from '#record/carried/attachment.ts';
import { attachmentCode } from '#record/carried/attachment-code.ts';
import { MOST_CHARACTERS } from '#record/carried/room.ts';
import { encodeInvitation } from '#record/link/encode-invitation.ts';
import type { Invitation } from '#record/link/invitation.ts';
import { carriedBeside } from '../carried-beside.ts';
import { isShippedUnchanged } from '../is-shipped-unchanged.ts';
import { type Flags, onlyWord, readOptions } from '../options.ts';
import { readScenario } from '../read-scenario.ts';
import { STATUS, type Status, type Terminal, writeJson } from '../terminal.ts';
import { UsageProblem } from '../usage-problem.ts';
import { INVITATION_FLAGS, readInvitation } from './read-invitation.ts';
import { shippedPath } from './shipped-path.ts';

const FLAGS: Flags = { ...INVITATION_FLAGS, at: { needs: 'the address of the file' }, json: 'switch' };
/** Characters of a link beside what it carries: the address of the page, what stands before the code or in it. */
const BESIDE = 160;

/** The part of the link after the page's address, and the form in which it has the scenario. */
interface HandedOut {
  readonly link: string;
  /** `shipped`: every page has it. `named`: the link says where its file lies. */
  readonly scenario: 'whole' | 'shortened' | 'named' | 'shipped';
}

/** `link FILE|ID`: a link that hands out a scenario, or settings to sit down with. One that has no room in it is a finding. */
export function link(args: readonly string[], terminal: Terminal): Status {
  const options = readOptions(args, FLAGS);
  const word = onlyWord(options, 'a scenario file, or a scenario that comes with the game');
  const read = readScenario(terminal, shippedPath(terminal, word) ?? word);
  if (!read.ok) return read.status;
  const invitation = readInvitation(read.scenario, options);
  const made = linkTo(read.scenario, invitation, options.values.get('at'), terminal);
  if (made === undefined) {
    terminal.stderr(
      `The scenario does not fit into a link of ${MOST_CHARACTERS} characters. Publish its file, and name the address with --at.\n`,
    );
    return STATUS.findings;
  }
  if (options.switches.has('json')) writeJson(terminal, made);
  else terminal.stdout(`${made.link}\n`);
  if (made.scenario === 'shortened') {
    terminal.stderr(
      'Sources and long texts were left out or cut to make it fit. Share the file as well, or use --at.\n',
    );
  }
  return STATUS.fine;
}

function linkTo(
  scenario: Scenario,
  invitation: Invitation | undefined,
  address: string | undefined,
  terminal: Terminal,
): HandedOut | undefined {
  if (isShippedUnchanged(scenario, terminal)) {
    return { link: invitation ? `#${encodeInvitation(invitation)}` : `#/chairs/${scenario.id}`, scenario: 'shipped' };
  }
  const linkWith = (attachment: Uint8Array) =>
    invitation ? `#${encodeInvitation(invitation, attachment)}` : `#/scenario/${attachmentCode(attachment)}`;
  if (address !== undefined) return { link: linkWith(naming(address)), scenario: 'named' };
  const carried = carriedBeside(scenario, BESIDE);
  return carried && { link: linkWith(carried.bytes), scenario: carried.shortened ? 'shortened' : 'whole' };
}

function naming(address: string): Uint8Array {
  try {
    return attachmentNaming(address);
  } catch {
    throw new UsageProblem(
      `"${address}" cannot be named in a link: give an https address in plain letters, or a path below the folder of the page.`,
    );
  }
}
