import type { Scenario } from '#engine/model/scenario/scenario.ts';
import { attachmentNaming } from '#record/carried/attachment.ts';
import { attachmentCode } from '#record/carried/attachment-code.ts';
import { MOST_CHARACTERS } from '#record/carried/room.ts';
import { carriedBeside } from './carried-beside.ts';
import { isShipped } from './is-shipped.ts';
import { type Flags, onlyWord, readOptions } from './options.ts';
import { readScenario } from './read-scenario.ts';
import { STATUS, type Status, type Terminal, writeJson } from './terminal.ts';
import { UsageProblem } from './usage-problem.ts';

const FLAGS: Flags = { at: { needs: 'the address of the file' }, json: 'switch' };
/** Characters of a link beside what it carries: the address of the page, what stands before the code, and its checksum. */
const BESIDE = 120;

/** What stands after the address of the page, and how much of the scenario is in it. */
interface ScenarioLink {
  readonly link: string;
  /** `shipped`: every page has it. `named`: the link says where its file lies. */
  readonly scenario: 'whole' | 'shortened' | 'named' | 'shipped';
}

/** `link FILE`: a link that hands a scenario out. One that has no room in a link is a finding. */
export function link(args: readonly string[], terminal: Terminal): Status {
  const options = readOptions(args, FLAGS);
  const read = readScenario(terminal, onlyWord(options, 'a scenario file'));
  if (!read.ok) return read.status;
  const made = linkTo(read.scenario, options.values.get('at'), terminal);
  if (made === undefined) {
    terminal.stderr(
      `The scenario does not fit into a link of ${MOST_CHARACTERS} characters. Put its file where others can fetch it, and name the place with --at.\n`,
    );
    return STATUS.findings;
  }
  if (options.switches.has('json')) writeJson(terminal, made);
  else terminal.stdout(`${made.link}\n`);
  if (made.scenario === 'shortened') {
    terminal.stderr(
      'Sources and long texts were left out or cut, so that it fits: hand out the file too, or use --at.\n',
    );
  }
  return STATUS.fine;
}

function linkTo(scenario: Scenario, address: string | undefined, terminal: Terminal): ScenarioLink | undefined {
  if (isShipped(scenario, terminal)) return { link: `#/chairs/${scenario.id}`, scenario: 'shipped' };
  if (address !== undefined) return { link: linkWith(naming(address)), scenario: 'named' };
  const carried = carriedBeside(scenario, BESIDE);
  return carried && { link: linkWith(carried.bytes), scenario: carried.shortened ? 'shortened' : 'whole' };
}

function linkWith(attachment: Uint8Array): string {
  return `#/scenario/${attachmentCode(attachment)}`;
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
