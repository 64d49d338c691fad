import type { Scenario } from '#engine/model/scenario/scenario.ts';
import { NEGOTIATORS_VERSION } from '#engine/negotiators/negotiators-version.ts';
import { RULES_VERSION } from '#engine/rules-version.ts';
import type { AnyRecord, RecordHead } from '#record/game-record.ts';
import type { Invitation, Preset } from '#record/link/invitation.ts';
import { decodeGame, decodeLink, type LinkedInvitation } from '#record/link/link-codec.ts';
import { canPlayAgain, type PlayedBy, type Release, releaseOf } from '#record/release.ts';
import { scenarioDigest } from '#record/scenario-digest.ts';
import { alignedTable } from '../aligned-table.ts';
import { shown } from '../numbers.ts';
import { type Flags, type Options, onlyWord, readOptions } from '../options.ts';
import { STATUS, type Status, type Terminal, writeJson } from '../terminal.ts';
import { UsageProblem } from '../usage-problem.ts';
import { recordProblemInEnglish } from './record-problem-in-english.ts';
import { recordText } from './record-text.ts';
import { scenarioOf } from './scenario-of.ts';
import { type ToldGame, toldGame, unreadable } from './told-game.ts';

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

/** The result of `replay` as tables. */
function toldGameInWords(told: ToldGame): string {
  if (!told.valid) return '';
  return [headOf(told), textTable(told), resultsTable(told)].filter((part) => part !== '').join('\n');
}

function headOf({ scenario, seed, seats, ending, verified, kind, moves }: ToldGame): string {
  const seated = Object.entries(seats).map(([party, seat]) => `${party} ${seat}`);
  return [
    `${scenario}, seed ${seed}: ${ending ?? 'not over'}${verified ? ', played again to the same end' : ', not verified'}`,
    `${kind}${moves === null ? '' : `, ${moves} moves`}; seats: ${seated.join(', ')}`,
    '',
  ].join('\n');
}

function textTable({ tracks }: ToldGame): string {
  if (tracks.length === 0) return '';
  const rows = tracks.flatMap(({ id, round, clauses }) => [
    [id, round === null ? 'not signed' : `signed in round ${round}`, ''],
    ...Object.entries(clauses).map(([issue, { options, wording, status }]) => [
      `  ${issue}`,
      options.length === 0 ? 'silent' : `${options.join(' / ')}${wording === 'vague' ? ' (vague)' : ''}`,
      status,
    ]),
  ]);
  return alignedTable([{ title: 'text' }, { title: 'says' }, { title: 'status' }], rows);
}

function resultsTable({ results }: ToldGame): string {
  if (results === null) return '';
  return alignedTable(
    [{ title: 'party' }, { title: 'points', numeric: true }, { title: 'over walk-away', numeric: true }],
    Object.entries(results).map(([party, { points, surplus }]) => [party, shown(points), shown(surplus)]),
  );
}

/** A record, and what is at hand to play it again with. */
interface Recorded {
  readonly record: RecordHead;
  readonly code: string;
  readonly scenario: Scenario | undefined;
  /** Of the game that it is said to branch off. */
  readonly origin: string | undefined;
}

/** Replays an older or newer record in its release; `undefined` if today's engine can replay it, or none. */
function toldInRelease({ record, code, scenario, origin }: Recorded, terminal: Terminal): ToldGame | undefined {
  const today = { rulesVersion: RULES_VERSION, negotiatorsVersion: NEGOTIATORS_VERSION, scenarios: {} };
  if (canPlayAgain(record, withScenario(today, scenario))) return undefined;
  const own = releaseOf(record, terminal.releases());
  const release =
    own ??
    releaseOf(
      record,
      terminal.releases().map((each) => withScenario(each, scenario)),
    );
  if (release === undefined) return undefined;
  const told = terminal.engineOf(release.name).replay(code, { origin, ...(own === undefined && { scenario }) });
  return { ...told, warnings: [...told.warnings, note(release)] };
}

/** Adds the digest of a custom scenario. */
function withScenario<Parley extends PlayedBy>(parley: Parley, scenario: Scenario | undefined): Parley {
  if (scenario === undefined) return parley;
  return { ...parley, scenarios: { ...parley.scenarios, [scenario.id]: scenarioDigest(scenario) } };
}

function note({ name, day }: Release): string {
  return `The game has older rules, negotiators or scenarios. It was replayed in release ${name}, with Parley as it was on ${day}.`;
}

/** The content of an invitation link, as the JSON document of `replay`. */
interface ToldInvitation {
  /** True: the link is undamaged and can be read. */
  readonly valid: true;
  readonly kind: 'invitation';
  readonly scenario: string;
  /** By flag of `link`: what it sets. */
  readonly settings: Readonly<Record<string, string | number | readonly string[]>>;
  /** Names of the settings that cannot be changed. */
  readonly locked: readonly string[];
}

/** Parties by their ids; by number where the scenario is not at hand. */
function toldInvitation(invitation: Invitation, scenario: Scenario | undefined): ToldInvitation {
  const { persons, difficulty, seed, reveal, hints, scores, attacks } = invitation;
  const set = Object.entries({
    chair: persons && settingOf(persons, (parties) => parties.map((party) => nameOf(scenario, party))),
    difficulty,
    seed,
    reveal,
    hints,
    scores,
    attacks: attacks && settingOf(attacks, (told) => (told ? 'told' : 'left-out')),
  }).flatMap(([name, preset]) => (preset === undefined ? [] : [{ name, ...preset }]));
  return {
    valid: true,
    kind: 'invitation',
    scenario: invitation.scenarioId,
    settings: Object.fromEntries(set.map(({ name, value }) => [name, value])),
    locked: set.flatMap(({ name, locked }) => (locked ? [name] : [])),
  };
}

/** The invitation as a table. */
function toldInvitationInWords({ scenario, settings, locked }: ToldInvitation): string {
  const rows = Object.entries(settings).map(([name, value]) => [
    name,
    typeof value === 'object' ? value.join(', ') : String(value),
    locked.includes(name) ? 'locked' : 'set',
  ]);
  const head = `${scenario}: settings to sit down with; what is not named is left open\n`;
  return rows.length === 0
    ? head
    : `${head}\n${alignedTable([{ title: 'setting' }, { title: 'is' }, { title: '' }], rows)}`;
}

function settingOf<Value, Told>({ value, locked }: Preset<Value>, tell: (value: Value) => Told): Preset<Told> {
  return { value: tell(value), locked };
}

function nameOf(scenario: Scenario | undefined, party: number): string {
  return scenario?.parties[party]?.id ?? String(party);
}
