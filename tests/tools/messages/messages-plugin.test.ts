import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, type Rolldown } from 'vite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { messagesPlugin } from '../../../tools/messages/messages-plugin.mjs';
import { leaveOut } from '../../../tools/release/leave-out.ts';
import { messageFaultsIn } from '../../../tools/vite/message-check-plugin.ts';

let root: string;

/** Writes a message file of the project. */
function put(path: string, messages: unknown): void {
  const whole = join(root, 'src', 'messages', path);
  mkdirSync(join(whole, '..'), { recursive: true });
  writeFileSync(whole, typeof messages === 'string' ? messages : JSON.stringify(messages));
}

const TEN = Object.fromEntries(Array.from({ length: 10 }, (_, at) => [`m${at}`, `English ${at}`]));

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'parley-'));
  put('en/desk.json', { '@@comment': 'Notes stay here.', ...TEN, '@m1': 'A note.' });
  put(
    'en/all-messages.ts',
    "import desk from './desk.json' with { type: 'json' };\nexport const allMessages = { desk };\n",
  );
  put('uk/language.json', { tag: 'uk', you: { nom: 'ви' } });
});

afterEach(() => rmSync(root, { recursive: true }));

/** Runs what a page of the project would have of a module. */
async function imported(code: string, plugins = [messagesPlugin()]): Promise<unknown> {
  writeFileSync(join(root, 'main.js'), code);
  const output = await build({
    root,
    configFile: false,
    logLevel: 'silent',
    plugins,
    build: {
      write: false,
      minify: false,
      rolldownOptions: { input: join(root, 'main.js'), preserveEntrySignatures: 'strict' },
    },
  });
  const { output: files } = (Array.isArray(output) ? output[0] : output) as Rolldown.RolldownOutput;
  return { ...(await import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(files[0].code)}`)) };
}

const wholeLanguages = () => imported("export { whole } from 'virtual:whole-languages';");

describe('messages that are bundled', () => {
  it('have no notes', async () => {
    expect(await imported("export { allMessages } from './src/messages/en/all-messages.ts';")).toEqual({
      allMessages: { desk: TEN },
    });
  });

  it('are in English where a language has none, in the order of English', async () => {
    put('uk/desk.json', {
      ...Object.fromEntries(Object.entries(TEN).reverse()),
      '@@about': 'Своє.',
      m5: '',
      m0: 'Перше',
    });
    const { whole } = (await wholeLanguages()) as { whole: { texts: object }[] };
    expect(JSON.stringify(whole[0]?.texts)).toBe(JSON.stringify({ desk: { ...TEN, m0: 'Перше' } }));
  });

  it('of a language that has less than 85 % of them are left out', async () => {
    put('uk/desk.json', { m0: 'Перше' });
    expect(await wholeLanguages()).toEqual({ whole: [] });
  });

  it('say how much of a language there is, where it is not all', async () => {
    put('en/load.ts', 'export const load = {};\n');
    put('en/first-messages.ts', 'export const firstMessages = {};\n');
    put('uk/desk.json', { ...TEN, m9: '' });
    expect(await imported("export { languages } from 'virtual:languages';")).toMatchObject({
      languages: [{ language: { tag: 'uk' }, share: 0.9 }],
    });
  });

  it('about scenario files are left out of a release, in every language', async () => {
    put('en/suggestion.json', { a: 'Did you mean it?' });
    put(
      'en/diagnostic.ts',
      "import desk from './desk.json' with { type: 'json' };\nexport const diagnostic = { ...desk };\n",
    );
    put(
      'en/all-messages.ts',
      "import { diagnostic } from './diagnostic.ts';\nimport suggestion from './suggestion.json' with { type: 'json' };\n" +
        'export const allMessages = { diagnostic, suggestion };\n',
    );
    put('uk/desk.json', TEN);
    const all =
      "export { whole } from 'virtual:whole-languages';\nexport { allMessages } from './src/messages/en/all-messages.ts';";
    expect(await imported(all, [leaveOut(), messagesPlugin()])).toMatchObject({
      allMessages: { diagnostic: {}, suggestion: {} },
      whole: [{ texts: { diagnostic: {}, suggestion: {} } }],
    });
    expect(JSON.stringify(await imported(all, [leaveOut(), messagesPlugin()]))).not.toContain('English 1');
  });

  it('that are no JSON are not bundled, and it is said where they end being it', async () => {
    put('uk/desk.json', '{\n  "m0": "Перше"\n  "m1": "Друге"\n}\n');
    await expect(wholeLanguages()).rejects.toThrow(
      /src\/messages\/uk\/desk\.json:3:3 is no JSON that can be read from here on\. Look for a comma/,
    );
  });
});

describe('the check of message files', () => {
  it('names file and message, and says what to do', () => {
    put('uk/desk.json', { m0: 'Перше {$who', m1: ['Друге'], m12: 'Дванадцяте', '@m13': 'Про ніщо.' });
    put('uk/dseks.json', {});
    expect(messageFaultsIn(root)).toEqual([
      expect.stringMatching(/^src\/messages\/uk\/desk\.json, "m0": it cannot be read \(.*\); look for a brace/),
      'src/messages/uk/desk.json, "m1": English has one text here; write it so, too.',
      'src/messages/uk/desk.json, "m12": English has no such message; take it out, or write its name as the English file does.',
      'src/messages/uk/desk.json, "@m13": there is no message "m13" that this could be a note on; take it out, or write the name of its message.',
      'src/messages/uk/dseks.json: English has no such file. Take it out, or name it as in src/messages/en.',
    ]);
  });

  it('finds nothing in those of the game', () => {
    cpSync('src/messages', join(root, 'src', 'messages'), { recursive: true });
    expect(messageFaultsIn(root)).toEqual([]);
  });
});
