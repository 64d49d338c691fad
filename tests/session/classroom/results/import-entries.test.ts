import { describe, expect, it } from 'vitest';
import { atTable } from '#record/link/table-name.ts';
import { type ImportEntry, importEntries } from '#session/classroom/results/import-entries.ts';
import { finish } from '../../../support/finish.ts';
import { shippedCatalogue } from '../../../support/shipped-catalogue.ts';
import { playedInClass } from './class-links.ts';

const JOB = shippedCatalogue().find('job-offer')!;
const [A, B, C] = [1, 2, 3].map(
  (chance) => playedInClass(JOB, { seed: 3, seats: ['person', 'negotiator'] }, chance).code,
) as [string, string, string];
const PAGE = 'https://school.example/parley/#';

const handedIn = (text: string) => finish(importEntries(text));
const codes = (found: readonly ImportEntry[]) => found.flatMap((each) => (each.is === 'link' ? [each.code] : []));

describe('what a class hands in', () => {
  it('can be one link, many in a chat, or the column of a spreadsheet', () => {
    expect(codes(handedIn(`${PAGE}${A}`))).toEqual([A]);
    expect(codes(handedIn(`Ira: here! ${PAGE}${A}\nTable 2 ${PAGE}${B}, thanks\n\n${PAGE}${C}`))).toEqual([A, B, C]);
    expect(codes(handedIn(`Link\n${A}\n${B}\n${C}\n`))).toEqual([A, B, C]);
    expect(codes(handedIn(`"Alder","${PAGE}${A}"\r\n"Birch","${PAGE}${B}"`))).toEqual([A, B]);
  });

  it('can come by mail that has broken links into lines', () => {
    const broken = `> ${PAGE}${A.slice(0, 40)}\n> ${A.slice(40)}\n>\n> ${PAGE}${B.slice(0, 36)}=\n${B.slice(36)}\n`;
    expect(codes(handedIn(broken))).toEqual([A, B]);
  });

  it('can be a page with links in it', () => {
    const page = `<ul><li><a href="${PAGE}${A}">Table 1</a></li><li><a href="${PAGE}${B}">Table 2</a></li></ul>`;
    expect(codes(handedIn(page))).toEqual([A, B]);
  });

  it('says which table a link is of, where the link does', () => {
    expect(handedIn(`${PAGE}${atTable(A, 'alder')}\n${PAGE}${B}`)).toMatchObject([
      { is: 'link', code: A, table: 'alder' },
      { is: 'link', code: B },
    ]);
  });

  it('has each link once, however often it stands there', () => {
    expect(codes(handedIn(`${PAGE}${A} ${PAGE}${A}\n${PAGE}${A}`))).toEqual([A]);
  });

  it('shows a broken link with its line, and loses no other by it', () => {
    expect(handedIn(`Ada ${PAGE}${A.slice(0, -6)}\nBen ${PAGE}${B}`)).toMatchObject([
      { is: 'broken', line: `Ada ${PAGE}${A.slice(0, -6)}`, problem: { code: 'cut-off', missing: 6 } },
      { is: 'link', line: `Ben ${PAGE}${B}`, code: B },
    ]);
  });

  it('is nothing where there is no link in it', () => {
    expect(handedIn('Sorry, we have lost it. #homework #a-long-tag')).toEqual([]);
  });

  it('can be more than a single message has room for', () => {
    const chat = 'We are done, and it was close. '.repeat(7_000);
    expect(codes(handedIn(`${PAGE}${A}\n${chat}\n${PAGE}${B}\n${chat}\n${C}`))).toEqual([A, B, C]);
  });
});
