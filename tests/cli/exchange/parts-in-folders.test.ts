import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { call } from '../memory-terminal.ts';
import { type ForeignFolder, foldersOf, geniusFolder, negmasFolder } from './foreign-folder.ts';

const FILE = 'scenarios/white-house-2025.yaml';

/** Parts of the file that the test reads by itself. */
interface File {
  readonly tracks: readonly { readonly id: string; readonly signatories: readonly string[] }[];
  readonly issues: readonly {
    readonly title: string;
    readonly track: string;
    readonly ifSilent: string;
    readonly mustSettle?: boolean;
    readonly options: readonly {
      readonly id: string;
      readonly label: string;
      readonly points: Readonly<Record<string, number>>;
    }[];
  }[];
}

const file: File = parse(readFileSync(FILE, 'utf8'), { merge: true });

const FORMS: readonly [form: string, read: (files: Readonly<Record<string, string>>) => ForeignFolder][] = [
  ['negmas', negmasFolder],
  ['genius', geniusFolder],
];

/** Differences between the answers of each article, each over the greatest one: no matter on what scale they stand. */
function differences(rows: readonly (readonly number[])[]): number[] {
  const all = rows.flatMap((row) => row.map((each) => each - Math.min(...row)));
  return all.map((each) => each / Math.max(...all));
}

describe.each(FORMS)('a scenario of two parts, written for another program (%s)', (form, read) => {
  const { written, status } = call(['export', FILE, '--to', form, '--out', 'out']);
  const folders = foldersOf(written);

  it('is a folder for each part, with one domain and a file for each who signs it', () => {
    expect(status).toBe(0);
    expect(Object.keys(folders).sort()).toEqual(file.tracks.map(({ id }) => `out/${id}`).sort());
    for (const { id, signatories } of file.tracks)
      expect(Object.keys(folders[`out/${id}`] ?? {})).toHaveLength(signatories.length + 1);
  });

  it.each(file.tracks)('says of the part "$id" what its file says', ({ id, signatories }) => {
    const issues = file.issues.filter(({ track }) => track === id);
    const signable = issues.map(({ options, mustSettle, ifSilent }) =>
      options.filter((option) => mustSettle !== true || option.id !== ifSilent),
    );
    const found = read(folders[`out/${id}`] ?? {});
    expect(found.issues.map(({ name }) => name)).toEqual(issues.map(({ title }) => title));
    expect(found.issues.map(({ values }) => values)).toEqual(
      signable.map((options) => options.map(({ label }) => label)),
    );
    const names = Object.keys(found.parties);
    for (const party of signatories) {
      const [name = ''] = names.filter((each) => each.replace(/\.\w+$/, '').endsWith(`-${party}`));
      const points = signable.map((options) => options.map((option) => option.points[party] ?? 0));
      const wanted = differences(points);
      expect(found.parties[name]).toBeDefined();
      differences(found.parties[name] ?? []).forEach((each, index) => {
        expect(each).toBeCloseTo(wanted[index] ?? Number.NaN, 9);
      });
    }
  });

  it('does not write a file twice, even where a party is called as the domain is', () => {
    const offer = readFileSync('scenarios/job-offer.yaml', 'utf8').replace(/^id: job-offer$/m, 'id: firm');
    const one = call(['export', 'our.yaml', '--to', form, '--out', 'out', '--json'], { 'our.yaml': offer });
    expect(Object.keys(read(foldersOf(one.written)['out'] ?? {}).parties)).toHaveLength(2);
  });
});
