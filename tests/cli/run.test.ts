import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { call } from './memory-terminal.ts';

const OFFER = 'scenarios/job-offer.yaml';

describe('a call of the command', () => {
  it.each([
    [[], 'Name a command.'],
    [['chekc'], 'Did you mean "check"?'],
    [['play'], 'There is no command "play".'],
    [['check'], 'Name at least one scenario file to check.'],
    [['check', OFFER, '--jsno'], 'Did you mean "--json"?'],
    [['check', OFFER, '--games', '3'], 'This command has no flag --games.'],
    [['check', OFFER, '--json=yes'], '--json takes no value, and "yes" was given.'],
    [['check', 'nowhere.yaml'], 'nowhere.yaml cannot be read: there is no such file.'],
    [['schema', OFFER], 'schema takes no file'],
    [['simulate'], 'Name the scenario file to simulate.'],
    [['simulate', OFFER, 'b.yaml'], '"b.yaml" is too much.'],
    [['simulate', OFFER, '--games'], '--games needs a number of games.'],
    [['simulate', OFFER, '--games', 'NaN'], '--games is "NaN", and must be a whole number from 1 to 1000000.'],
    [['simulate', OFFER, '--games', 'Infinity'], '--games is "Infinity"'],
    [['simulate', OFFER, '--games', '0'], '--games is "0"'],
    [['simulate', OFFER, '--games', '1e9'], '--games is "1e9"'],
    [['simulate', OFFER, '--games', '99999999999999999999999'], '--games is "99999999999999999999999"'],
    [['simulate', OFFER, '--games', '2.5'], '--games is "2.5"'],
    [['simulate', OFFER, '--seed', '-1'], '--seed is "-1", and must be a whole number from 0 to 4294967295.'],
    [['simulate', OFFER, '--seed', '4294967295', '--games', '2'], 'The last seed is 4294967295.'],
    [['simulate', OFFER, '--seats', 'candidat=trader'], 'Did you mean "candidate"?'],
    [['simulate', OFFER, '--seats', 'candidate=tradr'], 'Did you mean "trader"?'],
    [['simulate', OFFER, '--seats', 'candidate'], 'each part must be like candidate=hardliner.'],
    [['simulate', OFFER, '--seats', 'candidate=trader,CA=trader'], '--seats names candidate twice.'],
    [['replay'], 'Name a link, in quotes, or a saved file.'],
    [['replay', ''], 'An argument is empty.'],
    [['check', OFFER, ''], 'An argument is empty.'],
    [['replay', 'saved.txt'], 'neither a file that is there nor a link'],
    [['replay', 'abc'], 'neither a file that is there nor a link'],
  ])('that is wrong, %j, is told so in a sentence', (args, sentence) => {
    expect(call(args)).toMatchObject({ status: 2, stdout: '', stderr: expect.stringContaining(sentence) });
  });

  it.each([[['help']], [['--help']], [['check', '--help']], [['simulate', '-h']]])('for help, %j, gets it', (args) => {
    expect(call(args)).toMatchObject({ status: 0, stdout: expect.stringContaining('parley check FILE'), stderr: '' });
  });

  it('prints nothing that could steer a terminal, whatever is in a file', () => {
    const file = '\u001b[31mred\u202e.yaml';
    const { stdout } = call(['check', file], { [file]: 'format: 1\n' });
    expect(stdout).toContain('red');
    expect([...stdout].filter((sign) => sign === '\u001b' || sign === '\u202e')).toEqual([]);
  });
});

describe('check', () => {
  it('says that a scenario can be played, and what kind of game it is', () => {
    const { status, stdout } = call(['check', OFFER]);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^scenarios\/job-offer.yaml can be played: 0 errors, 0 warnings.\nThe level is right/);
    expect(stdout).toMatch(/matters more to the candidate/);
  });

  it('shows the line that is wrong, with a mark under the place', () => {
    const { stdout } = call(['check', 'mine.yaml'], { 'mine.yaml': 'format: 2\n' });
    expect(stdout).toContain(
      'mine.yaml:1:9 error unknown-value: "format" must be 1, not "2".\n    1 | format: 2\n      |         ^\n',
    );
  });

  it('gives line, column, code and a suggestion for what is wrong', () => {
    const text = readFileSync(OFFER, 'utf8').replace(
      'signatories: [candidate, firm]',
      'signatories: [candidate, frim]',
    );
    const { status, json, stderr } = call(['check', OFFER, 'mine.yaml', '--json'], { 'mine.yaml': text });
    const line = text.split('\n').findIndex((each) => each.includes('frim')) + 1;
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
    expect(json()).toEqual({
      files: [
        { file: OFFER, ok: true, diagnostics: [], verdict: expect.objectContaining({ fits: ['beginner'] }) },
        {
          file: 'mine.yaml',
          ok: false,
          diagnostics: [
            {
              severity: 'error',
              code: 'unknown-party',
              line,
              column: (text.split('\n')[line - 1]?.indexOf('frim') as number) + 1,
              endColumn: (text.split('\n')[line - 1]?.indexOf('frim') as number) + 5,
              message: 'There is no party "frim".',
              suggestion: 'Did you mean "firm"?',
              values: { id: 'frim' },
            },
          ],
        },
      ],
    });
  });

  it.each([
    ['.nan', 'wrong-type'],
    ['.inf', 'wrong-type'],
    ['1e400', 'wrong-type'],
    ['1000000', 'out-of-range'],
  ])('finds that a game cannot have %s rounds', (count) => {
    const text = readFileSync(OFFER, 'utf8').replace('count: 6', `count: ${count}`);
    const { status, json } = call(['check', 'mine.yaml', '--json'], { 'mine.yaml': text });
    expect(status).toBe(1);
    expect(json()).toMatchObject({
      files: [
        { ok: false, diagnostics: [{ line: text.split('\n').findIndex((each) => each.startsWith('rounds')) + 1 }] },
      ],
    });
  });

  it('tells of the files that can be read where another cannot', () => {
    const files = { 'mine.yaml': 'format: 2\n' };
    const { status, stdout, stderr } = call(['check', 'nowhere.yaml', 'mine.yaml'], files);
    expect(status).toBe(2);
    expect(stdout).toContain('mine.yaml cannot be played');
    expect(stderr).toContain('nowhere.yaml cannot be read');
    const { json } = call(['check', 'nowhere.yaml', 'mine.yaml', '--json'], files);
    expect(json()).toMatchObject({
      files: [
        {
          file: 'nowhere.yaml',
          ok: false,
          diagnostics: [],
          unread: 'nowhere.yaml cannot be read: there is no such file.',
        },
        { file: 'mine.yaml', ok: false },
      ],
    });
  });

  it('finds deep nesting and cycles of aliases without following them', () => {
    const files = { 'deep.yaml': '['.repeat(5000), 'cycle.yaml': 'a: &a\n  b: *a\n' };
    const { status, json } = call(['check', 'deep.yaml', 'cycle.yaml', '--json'], files);
    expect(status).toBe(1);
    expect(json()).toMatchObject({
      files: [{ diagnostics: [{ code: 'too-deep' }] }, { diagnostics: [{ code: 'alias' }] }],
    });
  });
});

describe('check of a scenario at odds with itself', () => {
  const flagship = readFileSync('scenarios/white-house-2025.yaml', 'utf8');
  const offer = readFileSync(OFFER, 'utf8');
  const redLines = (party: string, options: string) =>
    `\nredLines:\n  - { party: ${party}, never: { salary: [${options}] }, declared: false, because: No. }\n`;

  it.each([
    ['never-signable', offer + redLines('candidate', 'k26, k28, k30, k32, k34')],
    ['unknown-party', flagship.replace('id: announce-tariffs\n    party: us', 'id: announce-tariffs\n    party: uss')],
    ['track-cycle', flagship.replace('signatories: [us, ukraine, russia]', '$&\n    after: settlement')],
  ])('finds %s', (code, text) => {
    const { status, json } = call(['check', 'mine.yaml', '--json'], { 'mine.yaml': text });
    expect(status).toBe(1);
    expect(json()).toMatchObject({
      files: [{ diagnostics: expect.arrayContaining([expect.objectContaining({ severity: 'error', code })]) }],
    });
  });

  it('lets pass that nobody can agree, which a scenario may be about, and plays it without a signature', () => {
    const apart = `${offer}${redLines('candidate', 'k26, k28, k30')}${redLines('firm', 'k32, k34').replace('\nredLines:\n', '')}`;
    const { status, json } = call(['simulate', 'mine.yaml', '--games', '2', '--json'], { 'mine.yaml': apart });
    expect(status).toBe(0);
    expect(json()).toMatchObject({ endings: { none: 1 }, tracks: { contract: { signed: 0, medianRound: null } } });
  });
});

describe('schema', () => {
  it('prints the schema that lies beside the scenarios', () => {
    expect(call(['schema']).stdout).toBe(readFileSync('scenarios/scenario.schema.json', 'utf8'));
  });
});

describe('check of a translation', () => {
  const head = 'format: 1\nscenario: job-offer\nlanguage: uk\n';

  it('says what it lacks beside its scenario, with its place', () => {
    const { status, stdout } = call(['check', 'scenarios/job-offer.uk.yaml'], {
      'scenarios/job-offer.uk.yaml': `${head}texts:\n  title: Робота\n`,
    });
    expect(status).toBe(0);
    expect(stdout).toContain('scenarios/job-offer.uk.yaml:5:3 warning missing-text: Not translated yet: summary');
    expect(stdout).toContain('scenarios/job-offer.uk.yaml can tell scenarios/job-offer.yaml: 0 errors, 1 warning.');
  });

  it('finds what is wrong with it', () => {
    const { status, stdout } = call(['check', 'scenarios/job-offer.uk.yaml'], {
      'scenarios/job-offer.uk.yaml': `${head}texts: { title: 3 }\n`,
    });
    expect(status).toBe(1);
    expect(stdout).toContain('cannot tell scenarios/job-offer.yaml');
  });

  it('needs a scenario that can be played', () => {
    const { status, stderr } = call(['check', 'lake.uk.yaml'], { 'lake.uk.yaml': head, 'lake.yaml': 'format: 1' });
    expect(status).toBe(2);
    expect(stderr).toContain('lake.uk.yaml translates lake.yaml, which cannot be played: mend that first.');
  });
});
