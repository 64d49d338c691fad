import { stringify } from 'yaml';

/** Criteria of WCAG 2.2 with level AA; all others of levels A and AA have level A. */
const LEVEL_AA = new Set(
  '1.2.4 1.2.5 1.3.4 1.3.5 1.4.3 1.4.4 1.4.5 1.4.10 1.4.11 1.4.12 1.4.13 2.4.5 2.4.6 2.4.7 2.4.11 2.5.7 2.5.8 3.1.2 3.2.3 3.2.4 3.3.3 3.3.4 3.3.8 4.1.3'.split(
    ' ',
  ),
);

const ADHERENCE: Readonly<Record<string, string>> = {
  Supported: 'supports',
  Partly: 'partially-supports',
  'Not supported': 'does-not-support',
  'Not applicable': 'not-applicable',
};

/** A row of the table of criteria. */
interface Criterion {
  readonly num: string;
  readonly level: string;
  readonly notes: string;
}

/**
 * Converts the accessibility report to OpenACR, the machine-readable form of a VPAT. The e-mail address of the author, which
 * its schema asks for, is left to those who file the report.
 * @param report The Markdown of docs/develop/accessibility.md
 * @throws Error where a row says something that OpenACR has no word for
 */
export function openAcr(report: string): string {
  const [, version = '', day = ''] = /Parley ([\d.]+),[\s\S]*?\*\*State of:\*\* ([^.]+)\./.exec(report) ?? [];
  const [, methods = ''] = /## Evaluation\n([\s\S]*?)\n## /.exec(report) ?? [];
  const rows = criteriaIn(report);
  const chapter = (isOfChapter: (criterion: Criterion) => boolean) => ({
    criteria: rows.filter(isOfChapter).map(({ num, level, notes }) => ({
      num,
      components: [{ name: 'web', adherence: { level, notes } }],
    })),
  });
  const acr = {
    title: 'Parley Accessibility Conformance Report',
    product: { name: 'Parley', version, description: 'A negotiation game for classrooms, played in the browser' },
    author: { company_name: 'The authors of Parley' },
    report_date: day,
    evaluation_methods_used: methods.trim(),
    catalog: '2.5-edition-wcag-2.2-508-eu-en',
    chapters: {
      success_criteria_level_a: chapter(({ num }) => !LEVEL_AA.has(num)),
      success_criteria_level_aa: chapter(({ num }) => LEVEL_AA.has(num)),
    },
  };
  return stringify(acr, { lineWidth: 0 });
}

/** Rows such as `| 1.1.1 Non-text content | Supported | Axe … |`; one may cover several criteria. */
function criteriaIn(report: string): Criterion[] {
  const rows = report.matchAll(/^\| (\d\.\d\.\d+)(?: to (\d\.\d\.\d+))? [^|]*\| ([^|]+) \| (?:([^|]*) )?\|$/gm);
  return [...rows].flatMap(([, first = '', last = first, said = '', notes = '']) => {
    const level = ADHERENCE[said.trim()];
    if (level === undefined) throw new Error(`The row of ${first} says "${said}", for which OpenACR has no word.`);
    return numbered(first, last).map((num) => ({ num, level, notes: notes.trim() }));
  });
}

function numbered(first: string, last: string): string[] {
  const [chapter, guideline, from] = first.split('.');
  const to = Number(last.split('.')[2]);
  return Array.from({ length: to - Number(from) + 1 }, (_, place) =>
    [chapter, guideline, Number(from) + place].join('.'),
  );
}
