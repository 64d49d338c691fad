import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkLabels, type PageTexts, piecesOf, withoutBreaks } from './check-labels.ts';
import { readSources } from './read-sources.ts';

/** What tests write on the page themselves, and what a page of an older release says. */
const ELSEWHERE = [
  'Unser Angebot',
  'title: "Ein Raum: zwei AGs"',
  'Conservation Trust',
  'Open Our offer',
  'Link to this outcome',
  'Branch from here',
  'Go on with it',
];

/** Of which a message has less than half: names and titles are the rest, or several values one after another. */
const MADE_OF_VALUES = [
  'Agreed articles: at the end',
  'Begin (After the game)',
  'Copy The job offer',
  'Delete A saved game',
  'Deleted: Monday group',
  'It is still right title',
  'Resume The job offer',
  'Start with One room for two clubs',
  'The agreement, Drama club',
  'Use “beginner”',
  'Washington replies to you about the place',
  'You deny it.',
  'You let your members answer: France, Britain and Estonia support it',
  'You propose to Kyiv: standby forces outside Ukraine.',
];

function filesOf(folder: string, name: RegExp): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => name.test(path))
    .map((path) => readFileSync(`${folder}/${path}`, 'utf8'));
}

function pageTexts(): PageTexts {
  const messages = filesOf('src/messages', /^\w+\/.*\.json$/).flatMap((text) =>
    Object.entries<unknown>(JSON.parse(text)).flatMap(([name, message]) =>
      name.startsWith('@') ? [] : [message].flat().flatMap((one) => piecesOf(String(one))),
    ),
  );
  const files = [
    ...filesOf('scenarios', /\.yaml$/),
    ...filesOf('docs/use', /\.md$/),
    readFileSync('index.html', 'utf8'),
  ];
  return { whole: withoutBreaks([...ELSEWHERE, ...MADE_OF_VALUES, ...files, ...messages.flat()].join('\n')), messages };
}

describe('what browser tests look for on the page', () => {
  it('is said by a message, a scenario or a document', () => {
    expect(checkLabels(readSources('tests/e2e'), pageTexts())).toEqual([]);
  });
});

describe('the check of labels', () => {
  const messages = piecesOf('Send to {$who}, by {$day} at dusk');
  const texts = { whole: ['Sit down at the table', ...messages.flat()].join('\n'), messages };
  const faults = (source: string) => checkLabels([{ path: 'a.spec.ts', source }], texts);

  it.each([
    "page.getByRole('button', { name: 'down at the table' })",
    "page.getByText('Send to Kyiv')",
    "page.getByText('Send to Kyiv, by Friday at dusk')",
    'page.getByText(/^Send to Kyiv, .* at dusk\\.?$/)',
    'page.getByText(/^Send to (Kyiv|Moscow), by/)',
    'page.getByText(`Send to $' + '{who}`)',
    "page.getByText('Stand')",
  ])('lets pass %s', (source) => {
    expect(faults(source)).toEqual([]);
  });

  it.each([
    ["page.getByRole('button', { name: 'Stand up' })", 'Stand up'],
    ["page.getByText('Send it to Kyiv')", 'Send it to Kyiv'],
    ['page.getByText(/^Stand up now$/)', 'Stand up now'],
    ["wayTo(page, 'The other place')", 'The other place'],
  ])('finds %s', (source, label) => {
    expect(faults(source)).toEqual([`a.spec.ts:1 looks for "${label}"`]);
  });
});
