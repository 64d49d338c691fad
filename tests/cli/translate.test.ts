import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { call } from './memory-terminal.ts';

const SCENARIO = `${readFileSync('scenarios/templates/two-parties.yaml', 'utf8')}language: en\n`;
const FILES = { 'our.yaml': SCENARIO };
const FORMATS = [
  ['de.po', /msgctxt "title"\nmsgid "([^"]*)"\nmsgstr ""/],
  ['de.xlf', /<source>([^<]*)<\/source>\n\s*<target state="needs-translation"><\/target>/],
  ['de.json', /"title": "",/],
] as const;

describe.each(FORMATS)('an author’s texts in %s', (out, title) => {
  it('go to a translator and come back into the scenario', () => {
    const sent = call(['translate', 'export', 'our.yaml', '--language', 'de', '--out', out], FILES);
    expect(sent).toMatchObject({ status: 0, stdout: '' });
    const text = sent.written[out] ?? '';
    expect(text).toMatch(title);
    const done = text.replace(title, (whole) =>
      whole.replace(/""$|"",$|"needs-translation"><(?=\/target)/, (empty) =>
        empty.includes('>') ? '"translated">Ein Raum<' : empty.replace('""', '"Ein Raum"'),
      ),
    );
    const files = { ...FILES, [out]: done };
    const back = call(['translate', 'import', out, 'our.yaml'], files);
    expect(back).toMatchObject({
      status: 0,
      stderr: '',
      stdout: 'Texts in "de" that were written into our.yaml: 1.\n',
    });
    expect(back.written['our.yaml']?.slice(SCENARIO.length)).toMatch(
      /^translations:\n {2}de:\n {4}texts:\n {6}title: Ein Raum\n/,
    );
    expect(call(['translate', 'import', out, 'our.yaml'], { ...files, ...back.written }).written).toEqual({});
  });
});

describe('a file that comes back', () => {
  const imported = (text: string, ...more: string[]) =>
    call(['translate', 'import', 'de.po', 'our.yaml', ...more], { ...FILES, 'de.po': text });
  const HEAD = 'msgid ""\nmsgstr ""\n"Language: de\\n"\n\n';
  const unit = (id: string, words: string) => `msgctxt "${id}"\nmsgid "x"\nmsgstr "${words}"\n\n`;

  it('torn in a text is refused with its line', () => {
    const { status, stderr, written } = imported(`${HEAD}msgctxt "title"\nmsgid "x"\nmsgstr "Ein Ra`);
    expect({ status, written }).toEqual({ status: 2, written: {} });
    expect(stderr).toMatch(/^de\.po, line 7 /);
  });

  it('says which texts were left out, and why', () => {
    const { status, stderr, stdout } = imported(HEAD + unit('gone', 'y') + unit('title', 'Ein Raum'), '--json');
    expect(stderr).toBe('');
    expect({ status, ...JSON.parse(stdout) }).toEqual({
      status: 0,
      file: 'our.yaml',
      language: 'de',
      texts: 1,
      refused: [],
      unknown: ['gone'],
      outdated: 1,
    });
  });

  it('writes nothing if the scenario could not be played with it', () => {
    const { status, stderr, written } = imported(HEAD + unit('issues.afternoons.sentence', 'y'));
    expect({ status, written }).toEqual({ status: 1, written: {} });
    expect(stderr).toMatch(/^issues\.afternoons\.sentence: .*\{option\}/);
  });
});

describe('translate', () => {
  it.each([
    [['translate', 'exprot'], /export/],
    [['translate', 'export', 'our.yaml', '--format', 'po'], /Say which language/],
    [['translate', 'export', 'our.yaml', '--language', 'en', '--format', 'po'], /written in "en" already/],
    [['translate', 'export', 'our.yaml', '--language', '../x', '--format', 'po'], /no tag of a language/],
    [['translate', 'import', 'our.yaml'], /and the scenario file/],
  ])('%j is called wrongly', (args, problem) => {
    const { status, stderr } = call(args, FILES);
    expect(status).toBe(2);
    expect(stderr).toMatch(problem);
  });
});
