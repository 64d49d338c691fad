import type { AnyRecord } from '#record/game-record.ts';
import { decodeGame, decodeLink, type LinkedInvitation } from '#record/link/link-codec.ts';
import { type Flags, type Options, onlyWord, readOptions } from '../options.ts';
import { STATUS, type Status, type Terminal, writeJson } from '../terminal.ts';
import { UsageProblem } from '../usage-problem.ts';
import { toldInRelease } from './in-release.ts';
import { recordProblemInEnglish } from './record-problem-in-english.ts';
import { recordText } from './record-text.ts';
import { scenarioOf } from './scenario-of.ts';
import { type ToldGame, toldGame, unreadable } from './told-game.ts';
import { toldGameInWords } from './told-game-in-words.ts';
import { toldInvitation, toldInvitationInWords } from './told-invitation.ts';

const FLAGS: Flags = {
  scenario: { needs: 'a scenario file' },
  origin: { needs: 'a link, in quotes, or a saved file' },
  json: 'switch',
};

/** `replay LINK|FILE`: what a record tells, played again. One that is damaged or not verified is a finding. */
export function replay(args: readonly string[], terminal: Terminal): Status {
  const options = readOptions(args, FLAGS);
  const text = recordText(terminal, onlyWord(options, 'a link, in quotes, or a saved file'));
  const decoded = decodeLink(text);
  if (!decoded.ok) return tell(unreadable(recordProblemInEnglish(decoded.problem)), options, terminal);
  if (decoded.is === 'invitation') return tellInvitation(decoded, options, terminal);
  const { record } = decoded;
  const scenario = scenarioOf({ of: record, attachment: decoded.attachment }, options, terminal);
  if (typeof scenario === 'number') return scenario;
  const origin = originNamed(options, terminal);
  const told =
    toldInRelease({ record, code: text, scenario, origin: origin?.code }, terminal) ??
    toldGame(record, scenario, origin?.record);
  return tell(told, options, terminal);
}

function tellInvitation({ invitation, attachment }: LinkedInvitation, options: Options, terminal: Terminal): Status {
  const scenario = scenarioOf({ of: invitation, attachment }, options, terminal);
  if (typeof scenario === 'number') return scenario;
  const told = toldInvitation(invitation, scenario);
  if (options.switches.has('json')) writeJson(terminal, told);
  else terminal.stdout(toldInvitationInWords(told));
  return STATUS.fine;
}

/** The record that it is said to be a branch of. @throws UsageProblem when it cannot be read */
function originNamed(
  { values }: Options,
  terminal: Terminal,
): { readonly code: string; readonly record: AnyRecord } | undefined {
  const typed = values.get('origin');
  if (typed === undefined) return undefined;
  const code = recordText(terminal, typed);
  const decoded = decodeGame(code);
  if (decoded.ok) return { code, record: decoded.record };
  throw new UsageProblem(`The record named by --origin cannot be read. ${recordProblemInEnglish(decoded.problem)}`);
}

function tell(told: ToldGame, { switches }: Options, terminal: Terminal): Status {
  if (switches.has('json')) writeJson(terminal, told);
  else terminal.stdout(toldGameInWords(told));
  for (const warning of told.warnings) terminal.stderr(`${warning}\n`);
  if (told.error !== undefined) terminal.stderr(`${told.error}\n`);
  return told.valid && told.verified ? STATUS.fine : STATUS.findings;
}
