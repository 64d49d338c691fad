import { UsageProblem } from '../usage-problem.ts';
import { childrenOf, type XmlElement, xmlTree } from '../xml-tree.ts';
import type { ReadUnit, Tags, TranslationFormat } from './translation-format.ts';
import { placeOf, type Unit } from './unit.ts';

const NAMESPACE = 'urn:oasis:names:tc:xliff:document:1.2';

/** XLIFF 1.2: a `file` for each file of messages. */
export const XLIFF_FORM: TranslationFormat = {
  endings: ['.xlf', '.xliff'],
  write: (units, tags) => {
    const files = new Map<string, Unit[]>();
    for (const unit of units) {
      const name = placeOf(unit.id)?.file ?? '';
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

function unitElement({ id, source, target, notes, limit }: Unit): string {
  const room = limit === undefined ? '' : ` maxwidth="${limit}" size-unit="char"`;
  const lines = [
    `<trans-unit id="${escaped(id)}"${room} xml:space="preserve">`,
    `  <source>${escaped(source)}</source>`,
    target === ''
      ? '  <target state="needs-translation"></target>'
      : `  <target state="translated">${escaped(target)}</target>`,
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

function readUnits(text: string, file: string): readonly ReadUnit[] {
  const top = xmlTree(text, file);
  const version = top.attributes['version'] ?? '';
  if (!version.startsWith('1.')) throw new UsageProblem(`${file} is XLIFF ${version}: save it as XLIFF 1.2.`);
  const units = unitElements(top);
  if (units.length === 0) throw new UsageProblem(`${file} has no texts in it: an XLIFF 1.2 file is wanted.`);
  return units.flatMap((unit) => readUnit(unit, file));
}

function unitElements(element: XmlElement): readonly XmlElement[] {
  return element.name === 'trans-unit' ? [element] : element.children.flatMap(unitElements);
}

function readUnit(unit: XmlElement, file: string): ReadUnit[] {
  const id = unit.attributes['id'] ?? '';
  const [source, target] = ['source', 'target'].map((name) => childrenOf(unit, name)[0]);
  const inside = [source, target].flatMap((element) => element?.children ?? [])[0];
  if (inside !== undefined) {
    throw new UsageProblem(
      `${file}, "${id}": there is <${inside.name}> in a text; write plain text, with tags in braces.`,
    );
  }
  const words = target?.text ?? '';
  if (words !== '' && UNFINISHED.test(target?.attributes['state'] ?? '')) return [];
  return [{ id, source: source?.text ?? '', target: words }];
}
