import { at } from '../model/at.ts';
import { isRational } from './rational.ts';

/** A domain file whose shape is right: lists are as long as they must be, numbers are numbers. */
export interface DomainFile {
  readonly issues: readonly { readonly name: string; readonly type: string; readonly values: readonly unknown[] }[];
  readonly parties: readonly DomainFileParty[];
}

export interface DomainFileParty {
  /** Null where no deal is worth nothing at all. */
  readonly reservation: unknown;
  readonly weights: readonly unknown[];
  readonly evaluations: readonly (readonly unknown[])[];
  /** Before they were divided by the greatest of their issue, where the file has them. */
  readonly raw: readonly (readonly unknown[])[] | undefined;
}

const MOST_PARTIES = 8;
const MOST_ISSUES = 32;
/** Beyond, numbers of packages are no longer whole numbers of a float. */
const MOST_NUMBERED = 4_503_599_627_370_496;
/** Of a long list of faults, the first ones are enough to begin with. */
const MOST_FAULTS = 20;

type Checked =
  | { readonly ok: true; readonly file: DomainFile }
  | { readonly ok: false; readonly faults: readonly string[] };

/** Checks the shape of a domain file, of whose parties only the first `parties` are kept if that is given. */
export function checkDomain(data: unknown, parties: number | undefined): Checked {
  if (!isRecord(data)) return refused('A domain is an object with `issues` and `parties`.');
  const issues = listOf(data['issues']);
  const all = listOf(data['parties']);
  if (issues === undefined) return refused('A domain needs `issues`, a list.');
  if (all === undefined) return refused('A domain needs `parties`, a list.');
  const kept = parties === undefined ? all : all.slice(0, parties);
  const faults = [...faultsOfCounts(issues, kept), ...issues.flatMap(faultsOfIssue)];
  if (faults.length > 0) return refused(...faults);
  const read = issues.map(issueOf);
  const sizes = read.map((issue) => issue.values.length);
  if (!(sizes.reduce((product, size) => product * size, 1) <= MOST_NUMBERED)) {
    return refused('The issues make more packages than can be numbered (2^52); leave some issues or values out.');
  }
  const wrong = kept.flatMap((party, index) => faultsOfParty(party, index, sizes));
  if (wrong.length > 0) return refused(...wrong);
  return { ok: true, file: { issues: read, parties: kept.map((party) => partyOf(party, sizes)) } };
}

function refused(...faults: readonly string[]): Checked {
  const more = faults.length - MOST_FAULTS;
  return { ok: false, faults: more > 0 ? [...faults.slice(0, MOST_FAULTS), `And ${more} more.`] : faults };
}

function faultsOfCounts(issues: readonly unknown[], parties: readonly unknown[]): string[] {
  const faults: string[] = [];
  if (parties.length < 2 || parties.length > MOST_PARTIES) {
    faults.push(`A domain has 2 to ${MOST_PARTIES} parties; here are ${parties.length}.`);
  }
  if (issues.length < 1 || issues.length > MOST_ISSUES) {
    faults.push(`A domain has 1 to ${MOST_ISSUES} issues; here are ${issues.length}.`);
  }
  return faults;
}

function faultsOfIssue(issue: unknown, index: number): string[] {
  const values = isRecord(issue) ? listOf(issue['values']) : undefined;
  if (values === undefined || values.length === 0)
    return [`Issue ${index + 1} needs \`values\`, a list of one or more.`];
  const isNamed = values.every((value) => typeof value === 'string' || typeof value === 'number');
  return isNamed ? [] : [`The values of issue ${index + 1} are to be texts or numbers.`];
}

function issueOf(issue: unknown, index: number): DomainFile['issues'][number] {
  const { name, type, values } = isRecord(issue) ? issue : {};
  return {
    name: typeof name === 'string' ? name : `issue ${index + 1}`,
    type: typeof type === 'string' ? type : 'discrete',
    values: listOf(values) ?? [],
  };
}

function faultsOfParty(party: unknown, index: number, sizes: readonly number[]): string[] {
  const who = `Party ${index + 1}`;
  if (!isRecord(party)) return [`${who} is to be an object with \`weights\` and \`evaluations\`.`];
  const rows = listOf(party['evaluations']);
  return [
    ...faultsOfNumbers(party['weights'], sizes.length, `The weights of party ${index + 1}`, 'issue'),
    ...(rows === undefined || rows.length !== sizes.length
      ? [`${who} needs \`evaluations\`, a list for each of the ${sizes.length} issues.`]
      : rows.flatMap((row, issue) =>
          faultsOfNumbers(
            row,
            at(sizes, issue),
            `The evaluations of party ${index + 1} for issue ${issue + 1}`,
            'value',
          ),
        )),
    ...faultsOfReservation(party['reservation'], who),
  ];
}

function faultsOfNumbers(list: unknown, length: number, what: string, each: string): string[] {
  const numbers = listOf(list);
  if (numbers === undefined) return [`${what} are to be a list of ${length} numbers, one for each ${each}.`];
  if (numbers.length !== length) {
    return [`${what} are ${numbers.length} numbers; there are to be ${length}, one for each ${each}.`];
  }
  const wrong = numbers.findIndex((number) => !isRational(number));
  return wrong === -1 ? [] : [`${what}: number ${wrong + 1} is ${shown(numbers[wrong])}, which is no finite number.`];
}

function faultsOfReservation(reservation: unknown, who: string): string[] {
  if (reservation === null || reservation === undefined || isRational(reservation)) return [];
  return [`${who} has the reservation ${shown(reservation)}; it is to be a finite number, or null for none.`];
}

function partyOf(party: unknown, sizes: readonly number[]): DomainFileParty {
  const { reservation, weights, evaluations, raw_evaluations: raw } = isRecord(party) ? party : {};
  const lists = (rows: unknown) => (listOf(rows) ?? []).map((row) => listOf(row) ?? []);
  const isWhole =
    lists(raw).length === sizes.length &&
    lists(raw).every((row, issue) => row.length === sizes[issue] && row.every(isRational));
  return {
    reservation: reservation ?? null,
    weights: listOf(weights) ?? [],
    evaluations: lists(evaluations),
    raw: isWhole ? lists(raw) : undefined,
  };
}

function shown(value: unknown): string {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' ? `"${value.slice(0, 40)}"` : `of type ${typeof value}`;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function listOf(value: unknown): readonly unknown[] | undefined {
  return Array.isArray(value) ? value : undefined;
}
