import { asPlayed } from '../../src/messages/en/as-played.ts';
import { doubtful } from '../../src/messages/en/doubtful.ts';
import { illTimed } from '../../src/messages/en/ill-timed.ts';
import { inconsistent } from '../../src/messages/en/inconsistent.ts';
import { misshapen } from '../../src/messages/en/misshapen.ts';
import { mistranslated } from '../../src/messages/en/mistranslated.ts';
import { suggestion } from '../../src/messages/en/suggestion.ts';
import { unreadable } from '../../src/messages/en/unreadable.ts';
import { wished } from '../../src/messages/en/wished.ts';

type Messages = Readonly<Record<string, string>>;

/** Every region of what is said of files, by what it is about. */
const REGIONS: readonly (readonly [title: string, messages: Messages])[] = [
  ['What cannot be read', unreadable],
  ['Keys and values', misshapen],
  ['Parts that do not fit each other', { ...inconsistent, ...illTimed }],
  ['Remarks of the proof-reading', doubtful],
  ['Remarks from games that are played', asPlayed],
  ['Translations', mistranslated],
  ['Wishes', wished],
];

/** What is suggested with a code, where it depends on what was written; other sentences say themselves what to do. */
const REMEDIES: Readonly<Record<string, readonly (keyof typeof suggestion)[]>> = {
  syntax: ['put-all-in-quotes', 'write-so', 'close-after'],
  'forbidden-character': ['type-again', 'take-backslash-out'],
  'duplicate-key': ['missing-hyphen', 'write-so'],
  'unknown-key': ['did-you-mean', 'may-have'],
  'wrong-type': ['put-in-quotes', 'put-in-brackets', 'take-quotes-away', 'decimal-point', 'only-number', 'write-so'],
  'unknown-value': ['did-you-mean'],
  'comma-in-text': ['put-all-in-quotes'],
  'decimal-comma': ['decimal-point'],
  'cut-text': ['put-in-quotes-or-space'],
  'curly-quotes': ['put-all-in-quotes'],
  'no-colon': ['write-so'],
  'no-space': ['write-so'],
  'no-track': ['write-so'],
  semicolons: ['write-so'],
  'bad-id': ['write-so'],
  'bad-format': ['write-so'],
  'out-of-range': ['share-of-one'],
  'duplicate-id': ['other-of-two', 'other-id'],
  'unknown-party': ['did-you-mean', 'there-are', 'after-renaming'],
  'unknown-track': ['did-you-mean', 'there-are', 'after-renaming'],
  'unknown-issue': ['did-you-mean', 'there-are', 'after-renaming'],
  'unknown-option': ['did-you-mean', 'there-are', 'after-renaming'],
  'unknown-source': ['did-you-mean', 'there-are', 'after-renaming'],
  'unknown-flag': ['there-are'],
  'unknown-icon': ['did-you-mean', 'there-are'],
  'missing-source': ['source-or-inferred', 'source-or-no-tag'],
  'too-many-packages': ['fewer-packages'],
  'early-fact': ['later-facts'],
  'private-with-date': ['no-date-or-public'],
  'too-many-deals': ['turn-walk-away', 'turn-walk-aways'],
  'too-few-deals': ['turn-walk-away', 'turn-walk-aways'],
  'blocks-nothing': ['give-a-veto'],
  'silence-suits-all': ['must-settle', 'turn-walk-away'],
  'one-article-suits-all': ['must-settle', 'turn-walk-away'],
  'spread-beyond-points': ['smaller-spread'],
  'drift-beyond-points': ['smaller-drift'],
  'shock-beyond-points': ['smaller-shock'],
  'silence-crosses-red-line': ['must-settle'],
  'long-wording': ['shorten-to'],
  'intended-nothing': ['take-out-intended'],
};

/** Every code that something wrong with a file can have, with what is said of it, as tables in Markdown. */
export function codeTables(): string {
  return REGIONS.map(
    ([title, messages]) =>
      `### ${title}\n\n| code | what is said | what to do |\n| --- | --- | --- |\n${rowsOf(messages)}`,
  ).join('\n\n');
}

function rowsOf(messages: Messages): string {
  const codes = [...new Set(Object.keys(messages).map(baseOf))];
  return codes
    .map((code) => {
      const said = Object.entries(messages).flatMap(([name, message]) =>
        baseOf(name) === code ? [sentenceOf(message)] : [],
      );
      const remedies = (REMEDIES[code] ?? []).map((name) => sentenceOf(suggestion[name]));
      return `| \`${code}\` | ${[...new Set(said)].join('<br>')} | ${remedies.join('<br>')} |`;
    })
    .join('\n');
}

function baseOf(name: string): string {
  return name.replace(/\..*$/, '');
}

/** A message as a sentence: of several ways the last one, three dots in the place of what it speaks of. */
function sentenceOf(message: string): string {
  const last = [...message.matchAll(/\{\{([\s\S]*?)\}\}(?=\s|$)/g)].at(-1)?.[1] ?? message;
  return last
    .replace(
      /\{\$(\w+)\s+:one-of\s+([^{}]*)\}/g,
      // What is wanted, and what stands there, could be anything.
      (_, name: string, choices: string) =>
        /^(?:wanted|found)$/.test(name) ? '…' : (/=\|([^|]*)\|/.exec(choices)?.[1] ?? '…'),
    )
    .replace(/\{\$[^{}]*\}/g, '…')
    .replaceAll('\\\\', '\\')
    .replace(/\\([{}|])/g, '$1')
    .replaceAll('|', '\\|')
    .replaceAll('<', '&lt;')
    .trim();
}
