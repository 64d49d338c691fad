import asPlayed from '../../src/messages/en/as-played.json' with { type: 'json' };
import doubtful from '../../src/messages/en/doubtful.json' with { type: 'json' };
import illTimed from '../../src/messages/en/ill-timed.json' with { type: 'json' };
import inconsistent from '../../src/messages/en/inconsistent.json' with { type: 'json' };
import misshapen from '../../src/messages/en/misshapen.json' with { type: 'json' };
import mistranslated from '../../src/messages/en/mistranslated.json' with { type: 'json' };
import suggestion from '../../src/messages/en/suggestion.json' with { type: 'json' };
import unreadable from '../../src/messages/en/unreadable.json' with { type: 'json' };
import wished from '../../src/messages/en/wished.json' with { type: 'json' };
import { REMEDIES } from './remedies.ts';

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

/** Tables in Markdown of all codes of diagnostics, each with its most general message and its most usual remedy. */
export function codeTables(): string {
  return REGIONS.map(
    ([title, messages]) => `### ${title}\n\n| code | message | what to do |\n| --- | --- | --- |\n${rowsOf(messages)}`,
  ).join('\n\n');
}

function rowsOf(messages: Messages): string {
  const codes = [...new Set(Object.keys(messages).map(baseOf))];
  return codes
    .map((code) => {
      const [first = ''] = Object.entries(messages).flatMap(([name, message]) =>
        baseOf(name) === code ? [message] : [],
      );
      return `| \`${code}\` | ${sentenceOf(first)} | ${remedyOf(code)} |`;
    })
    .join('\n');
}

/** The usual remedy of a code; nothing where only the checker can choose among many. */
function remedyOf(code: string): string {
  const [usual, ...others] = REMEDIES[code as keyof typeof REMEDIES] ?? [];
  return usual === undefined || others.length > 1 ? '' : sentenceOf(suggestion[usual]);
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
