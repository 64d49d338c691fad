import type { ReadUnit, ReadUnits, Tags, TranslationFormat, Unit } from './translation-format.ts';
import { UnreadableFile } from './unreadable-file.ts';
import { childrenOf, type XmlElement, xmlTree } from './xml-tree.ts';

const NAMESPACE = 'urn:oasis:names:tc:xliff:document:1.2';

/** XLIFF 1.2: a `file` for each first word of an id. */
export const XLIFF_FORM: TranslationFormat = {
  endings: ['.xlf', '.xliff'],
  write: (units, tags) => {
    const files = new Map<string, Unit[]>();
    for (const unit of units) {
      const [name = ''] = unit.id.split('.');
      files.set(name, [...(files.get(name) ?? []), unit]);
    }
    const written = [...files].map(([name, those]) => fileElement(name, those, tags));
    return `<?xml version="1.0" encoding="UTF-8"?>\n<xliff version="1.2" xmlns="${NAMESPACE}">\n${written.join('')}</xliff>\n`;
  },
  read: readUnits,
};

function fileElement(name: string, units: readonly Unit[], { source, target }: Tags): string {
  const attributes = `original="${name}" source-language="${source}" target-language="${target}" datatype="plaintext"`;
  return `  <file ${attributes}>\n    <body>\n${units.map(unitElement).join('')}    </body>\n  </file>\n`;
}

function unitElement({ id, source, target, notes, limit, isOutdated = false }: Unit): string {
  const room = limit === undefined ? '' : ` maxwidth="${limit}" size-unit="char"`;
  const lines = [
    `<trans-unit id="${escaped(id)}"${room} xml:space="preserve">`,
    `  <source>${escaped(source)}</source>`,
    target === ''
      ? '  <target state="needs-translation"></target>'
      : `  <target state="${isOutdated ? 'needs-review-translation' : 'translated'}">${escaped(target)}</target>`,
    ...notes.map((note) => `  <note>${escaped(note)}</note>`),
    '</trans-unit>',
  ];
  return lines.map((line) => `      ${line}\n`).join('');
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escaped(words: string): string {
  return words.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
}

/** States of a target that somebody is still at work on. */
const UNFINISHED = /^needs-/;

function readUnits(text: string, file: string): ReadUnits {
  const top = xmlTree(text, file);
  const version = top.attributes['version'] ?? '';
  if (!version.startsWith('1.')) throw new UnreadableFile({ code: 'other-xliff', file, version });
  const units = unitElements(top);
  if (units.length === 0) throw new UnreadableFile({ code: 'no-xliff', file });
  const tag = childrenOf(top, 'file')[0]?.attributes['target-language'];
  return { tag, units: units.flatMap((unit) => readUnit(unit, file)) };
}

function unitElements(element: XmlElement): readonly XmlElement[] {
  return element.name === 'trans-unit' ? [element] : element.children.flatMap(unitElements);
}

function readUnit(unit: XmlElement, file: string): ReadUnit[] {
  const id = unit.attributes['id'] ?? '';
  const [source, target] = ['source', 'target'].map((name) => childrenOf(unit, name)[0]);
  const inside = [source, target].flatMap((element) => element?.children ?? [])[0];
  if (inside !== undefined) {
    throw new UnreadableFile({ code: 'inner-tag', file, id, tag: inside.name });
  }
  const words = target?.text ?? '';
  if (words !== '' && UNFINISHED.test(target?.attributes['state'] ?? '')) return [];
  return [{ id, source: source?.text ?? '', target: words }];
}
