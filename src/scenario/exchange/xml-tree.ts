import { SaxesParser } from 'saxes';
import { UnreadableFile } from './unreadable-file.ts';

/** An element of an XML document. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** The text directly inside the element, without that of its children. */
  readonly text: string;
}

/** Files that are exchanged are flat, and shorter than this; what is beyond is a mistake, or meant to keep the program busy. */
const MOST_DEPTH = 20;
const MOST_ELEMENTS = 100_000;

interface OpenElement extends XmlElement {
  readonly children: XmlElement[];
  text: string;
}

/**
 * Reads an XML document. Nothing is fetched and no entity is expanded: a document that declares any is refused.
 * @param file as typed, for the message
 * @throws UnreadableFile if it is no XML, or no document that one would exchange
 */
export function xmlTree(text: string, file: string): XmlElement {
  const parser = new SaxesParser({ position: true, xmlns: false });
  const refuse = (code: 'doctype' | 'too-much' | 'empty'): never => {
    throw new UnreadableFile({ code, file, line: parser.line });
  };
  const top: OpenElement = { name: '', attributes: {}, children: [], text: '' };
  const open = [top];
  let count = 0;
  parser.on('error', ({ message }) => {
    throw new UnreadableFile({ code: 'no-xml', file, line: parser.line, why: message.replace(/^[\d:]+ /, '') });
  });
  parser.on('doctype', () => refuse('doctype'));
  parser.on('opentag', ({ name, attributes }) => {
    count += 1;
    if (open.length > MOST_DEPTH || count > MOST_ELEMENTS) refuse('too-much');
    const element: OpenElement = { name, attributes, children: [], text: '' };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  const say = (words: string) => {
    const element = open.at(-1);
    if (element !== undefined) element.text += words;
  };
  parser.on('text', say);
  parser.on('cdata', say);
  parser.on('closetag', () => open.pop());
  parser.write(text).close();
  return top.children[0] ?? refuse('empty');
}

/** Returns the children with a name. */
export function childrenOf({ children }: XmlElement, name: string): readonly XmlElement[] {
  return children.filter((child) => child.name === name);
}
