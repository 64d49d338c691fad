import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { call } from '../memory-terminal.ts';

const WHOLE = Object.fromEntries(
  ['en', 'uk'].flatMap((folder) =>
    readdirSync(`src/messages/${folder}`)
      .filter((name) => name.endsWith('.json'))
      .map((name) => [`src/messages/${folder}/${name}`, readFileSync(`src/messages/${folder}/${name}`, 'utf8')]),
  ),
);
const FORMATS = ['json', 'po', 'xliff'] as const;

const file = (messages: object) => `${JSON.stringify(messages, undefined, 2)}\n`;
/** A catalogue of three messages, one of which Ukrainian lacks. */
const SMALL = {
  'src/messages/en/start.json': file({
    '@@comment': 'The first screen.',
    '@motto': 'Below the name. At most 20 characters.',
    motto: 'Make a deal',
    '@@buttons': 'Buttons',
    go: 'Go on, {$name}',
  }),
  'src/messages/en/reply.json': file({ no: ['No.', 'No, {$who :party}.'] }),
  'src/messages/uk/language.json': WHOLE['src/messages/uk/language.json'] ?? '',
  'src/messages/uk/start.json': file({ '@@about': 'Своє.', go: 'Далі, {$name}' }),
  'src/messages/uk/reply.json': file({ no: ['Ні.'] }),
};

describe.each(FORMATS)('messages as %s', (format) => {
  it('come back as they went, all of them', () => {
    const { stdout } = call(['messages', 'export', '--language', 'uk', '--format', format], WHOLE);
    const { status, written, stderr } = call(
      ['messages', 'import', `uk.${format}`, '--language', 'uk', '--format', format],
      {
        ...WHOLE,
        [`uk.${format}`]: stdout,
      },
    );
    expect({ status, written, stderr }).toEqual({ status: 0, written: {}, stderr: '' });
  });

  it('begin another language, and make the same export once they are in', () => {
    const of = (files: Readonly<Record<string, string>>, language: string) =>
      call(['messages', 'export', '--language', language, '--format', format], files).stdout;
    const inEnglish = Object.entries(WHOLE).filter(([path]) => path.includes('/en/'));
    const copied = inEnglish.map(([path, text]) => [path.replace('/en/', '/uk/'), text]);
    const empty = of(WHOLE, 'de');
    const full = of({ ...WHOLE, ...Object.fromEntries(copied) }, 'uk').replace(
      /(?<=Language: |target-language="|"@@locale": ")uk/g,
      'de',
    );
    expect(empty).not.toBe(full);
    const { status, written } = call(['messages', 'import', 'de', '--language', 'de', '--format', format], {
      ...WHOLE,
      de: full,
    });
    expect(status).toBe(0);
    expect(JSON.parse(written['src/messages/de/language.json'] ?? '')).toMatchObject({ tag: 'de', name: 'Deutsch' });
    expect(of({ ...WHOLE, ...written }, 'de')).toBe(full);
  });

  it('have their notes, their limits and their English beside them', () => {
    const { stdout } = call(['messages', 'export', '--language', 'uk', '--format', format], SMALL);
    for (const words of ['The first screen.', 'Buttons', 'Below the name.', 'Make a deal'])
      expect(stdout).toContain(words);
    expect(stdout).toMatch(/maxwidth="20"|max-length:20|"x_limit": 20/);
  });

  it('are put where English has them, and taken out where they are empty', () => {
    const { stdout } = call(['messages', 'export', '--language', 'uk', '--format', format], SMALL);
    const translated = stdout.replace(...EDITED[format].motto).replace(...EDITED[format].go);
    const { written } = call(['messages', 'import', 'x', '--language', 'uk', '--format', format], {
      ...SMALL,
      x: translated,
    });
    expect(written).toEqual({ 'src/messages/uk/start.json': file({ motto: 'Домовтеся', '@@about': 'Своє.' }) });
  });
});

/** What a tool changes of the small export: one message is translated, and another is not any more. */
const EDITED: Readonly<Record<(typeof FORMATS)[number], { motto: [string, string]; go: [string, string] }>> = {
  json: { motto: ['"start.motto": ""', '"start.motto": "Домовтеся"'], go: ['"Далі, {$name}"', '""'] },
  po: {
    motto: ['msgid "Make a deal"\nmsgstr ""', 'msgid "Make a deal"\nmsgstr "Домовтеся"'],
    go: ['msgstr "Далі, {$name}"', 'msgstr ""'],
  },
  xliff: {
    motto: ['<target state="needs-translation"></target>', '<target>Домовтеся</target>'],
    go: ['<target state="translated">Далі, {$name}</target>', '<target></target>'],
  },
};

describe('an import', () => {
  const imported = (messages: object) =>
    call(['messages', 'import', 'uk.json', '--language', 'uk'], { ...SMALL, 'uk.json': file(messages) });

  it.each([
    [
      { 'start.motto': 'Домовтеся про все одразу' },
      /start\.json, "motto": its longest variant has 24 characters, and there is room for 20/,
    ],
    [{ 'start.motto': '.input {$n :count} .match $n * {{x}}' }, /"motto": it is said before variants can be/],
    [{ 'start.go': 'Далі, {$who' }, /"go": it cannot be read \(.*\); look for a brace/],
    [{ 'start.go': 'Далі, {$you}' }, /"go": it asks for \$you, which nobody gives it; write values/],
    [{ 'reply.no[1]': 'Ні, {$who :person}.' }, /"no": there is no function :person/],
  ])('of %j is refused, and nothing is written', (messages, fault) => {
    const { status, stderr, written } = imported(messages);
    expect([status, written]).toEqual([1, {}]);
    expect(stderr).toMatch(/^Nothing was written\. Correct this in uk\.json, and import it again:\n/);
    expect(stderr).toMatch(fault);
  });

  it('says what English has no more, and what it says otherwise by now', () => {
    const { status, stderr } = imported({
      'start.gone': 'x',
      'start.go': 'Далі!',
      '@start.go': { source_text: 'Go on' },
    });
    expect(status).toBe(0);
    expect(stderr).toMatch(/^start\.gone: English has no such message any more/m);
    expect(stderr).toMatch(/^start\.go: its English text has changed since/m);
  });

  it('of some ways to say a thing leaves the others as they are', () => {
    const { written } = imported({ 'reply.no[2]': 'Ні, ніколи.' });
    expect(written).toEqual({ 'src/messages/uk/reply.json': file({ no: ['Ні.', 'Ні, ніколи.'] }) });
  });

  it('leaves out what is marked as not finished', () => {
    const po =
      'msgid ""\nmsgstr ""\n"Language: uk\\n"\n\n#, fuzzy\nmsgctxt "start.motto"\nmsgid "Make a deal"\nmsgstr "Угода?"\n';
    const xliff = `<xliff version="1.2"><file><body><trans-unit id="start.motto"><source>Make a deal</source><target state="needs-review-translation">Угода?</target></trans-unit><trans-unit id="start.go"><source>Go on, {$name}</source><target>Далі, {$name}</target></trans-unit></body></file></xliff>`;
    for (const [name, text] of Object.entries({ 'x.po': po, 'x.xlf': xliff })) {
      expect(call(['messages', 'import', name, '--language', 'uk'], { ...SMALL, [name]: text }).written).toEqual({});
    }
  });

  it.each([
    ['x.po', 'hello', /no texts in it/],
    ['x.xlf', '<xliff version="2.0"><file/></xliff>', /x\.xlf is XLIFF 2\.0: save it as XLIFF 1\.2/],
    ['x.xlf', '<!DOCTYPE x><xliff version="1.2"/>', /DOCTYPE/],
    [
      'x.xlf',
      '<xliff version="1.2"><trans-unit id="a.b"><source>a <g id="1">b</g></source></trans-unit></xliff>',
      /plain text/,
    ],
    ['x.json', '[]', /no object of messages/],
    ['x.json', '{ "a": 1 }', /"a": a text in quotation marks/],
    ['x.txt', '', /Say in which format: --format json/],
  ])('of %s, %j, is called wrongly', (name, text, problem) => {
    const { status, stderr } = call(['messages', 'import', name, '--language', 'uk'], { ...SMALL, [name]: text });
    expect(status).toBe(2);
    expect(stderr).toMatch(problem);
  });
});

describe('messages', () => {
  it('are listed by language, with how much of each there is', () => {
    expect(call(['messages'], SMALL).stdout).toBe('en  English  100 %\nuk  Українська  66 %\n');
  });

  it('are checked', () => {
    expect(call(['messages', 'check'], WHOLE)).toMatchObject({ status: 0, stdout: 'All messages can be said.\n' });
    const wrong = { ...SMALL, 'src/messages/uk/start.json': file({ '@stop': 'x', stop: 'Стоп', go: ['Далі'] }) };
    const { status, stdout } = call(['messages', 'check', '--language', 'uk'], wrong);
    expect(status).toBe(1);
    expect(stdout).toMatch(/^src\/messages\/uk\/start\.json, "stop": English has no such message; take it out/m);
    expect(stdout).toMatch(/"go": English has one text here/);
  });

  it('of a file that is no JSON are not read, and it is said which', () => {
    const { status, stderr } = call(['messages'], {
      ...SMALL,
      'src/messages/uk/start.json': '{ "go": "Далі" "motto": "x" }',
    });
    expect(status).toBe(2);
    expect(stderr).toMatch(/^src\/messages\/uk\/start\.json is no JSON that can be read .* comma/);
  });

  it.each([
    [['messages', 'exprot'], /export/],
    [['messages', 'export'], /Say which language/],
    [['messages', 'export', '--language', 'en'], /English is what is translated/],
    [['messages', 'export', '--language', '../x'], /no tag of a language/],
    [['messages', 'check', '--language', 'fr'], /There are en, uk/],
  ])('%j is called wrongly', (args, problem) => {
    const { status, stderr } = call(args, SMALL);
    expect(status).toBe(2);
    expect(stderr).toMatch(problem);
  });
});
