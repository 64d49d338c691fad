import PO from 'pofile';
import type { TranslationFormat, Unit } from './translation-format.ts';
import { UnreadableFile } from './unreadable-file.ts';

/** GNU gettext: the id is the context of a text. */
export const PO_FORM: TranslationFormat = {
  endings: ['.po', '.pot'],
  write: (units, { target }) => {
    const file = new PO();
    file.headers = {
      'Project-Id-Version': 'Parley',
      Language: target,
      'MIME-Version': '1.0',
      'Content-Type': 'text/plain; charset=UTF-8',
      'Content-Transfer-Encoding': '8bit',
    };
    file.items = units.map(itemOf);
    return `${file.toString().trimEnd()}\n`;
  },
  read: (text, file) => {
    if (!text.includes('msgid')) throw new UnreadableFile({ code: 'no-po', file });
    const broken = text.split(/\r?\n/).findIndex((line) => !LINE.test(line));
    if (broken !== -1) throw new UnreadableFile({ code: 'broken-line', file, line: broken + 1 });
    const { headers, items } = PO.parse(text);
    const lost = items.find(({ msgctxt, obsolete }) => !obsolete && msgctxt === undefined);
    if (lost !== undefined) throw new UnreadableFile({ code: 'no-context', file, text: lost.msgid.slice(0, 60) });
    if (items.length === 0) throw new UnreadableFile({ code: 'no-po', file });
    const units = items
      .filter(({ obsolete, flags }) => !(obsolete || flags['fuzzy']))
      .map(({ msgctxt = '', msgid, msgstr }) => ({ id: msgctxt, source: msgid, target: msgstr[0] ?? '' }));
    return { tag: headers['Language']?.replaceAll('_', '-') || undefined, units };
  },
};

/** A line of a PO file: a comment, or a text in quotation marks, after a word if it begins there; an empty one. */
const LINE = /^\ufeff?\s*(?:#.*|(?:msg\w+(?:\[\d+\])?\s*)?"(?:[^"\\]|\\.)*"\s*)?$/;

function itemOf({ id, source, target, notes, limit, isOutdated }: Unit) {
  const item = new PO.Item();
  item.msgctxt = id;
  item.msgid = source;
  item.msgstr = [target];
  item.extractedComments = notes.flatMap((note) => note.split('\n'));
  item.flags = { ...(isOutdated && { fuzzy: true }), ...(limit !== undefined && { [`max-length:${limit}`]: true }) };
  return item;
}
