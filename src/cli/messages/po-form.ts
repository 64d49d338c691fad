import PO from 'pofile';
import { UsageProblem } from '../usage-problem.ts';
import type { TranslationFormat } from './translation-format.ts';
import type { Unit } from './unit.ts';

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
    const { items } = PO.parse(text);
    const lost = items.find(({ msgctxt, obsolete }) => !obsolete && msgctxt === undefined);
    if (lost !== undefined) {
      throw new UsageProblem(
        `${file} has a text without its msgctxt, by which it is known: "${lost.msgid.slice(0, 60)}".`,
      );
    }
    if (items.length === 0) throw new UsageProblem(`${file} has no texts in it: a PO file is wanted.`);
    return items
      .filter(({ obsolete, flags }) => !(obsolete || flags['fuzzy']))
      .map(({ msgctxt = '', msgid, msgstr }) => ({ id: msgctxt, source: msgid, target: msgstr[0] ?? '' }));
  },
};

function itemOf({ id, source, target, notes, limit }: Unit) {
  const item = new PO.Item();
  item.msgctxt = id;
  item.msgid = source;
  item.msgstr = [target];
  item.extractedComments = notes.flatMap((note) => note.split('\n'));
  if (limit !== undefined) item.flags = { [`max-length:${limit}`]: true };
  return item;
}
