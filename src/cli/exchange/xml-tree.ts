import { SaxesParser } from 'saxes';
import { UsageProblem } from '../usage-problem.ts';

/** An element of an XML document; texts between elements are left out. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
}

/** Domains are flat and short; what is beyond this is a mistake, or meant to keep the program busy. */
const MOST_DEPTH = 20;
const MOST_ELEMENTS = 100_000;

interface OpenElement extends XmlElement {
  readonly children: XmlElement[];
}

/**
 * Reads an XML document. Nothing is fetched and no entity is expanded: a document that declares any is refused.
 * @param file as typed, for the message
 * @throws UsageProblem where it is no XML, or no document that one would exchange
 */
export function xmlTree(text: string, file: string): XmlElement {
  const parser = new SaxesParser({ position: true, xmlns: false });
  const refuse = (why: string): never => {
    throw new UsageProblem(`${file}, line ${parser.line}: ${why}`);
  };
  const top: OpenElement = { name: '', attributes: {}, children: [] };
  const open = [top];
  let count = 0;
  parser.on('error', ({ message }) => refuse(`this is no XML that can be read (${message.replace(/^[\d:]+ /, '')}).`));
  parser.on('doctype', () => refuse('the file declares a DOCTYPE, which a domain does not need: take it out.'));
  parser.on('opentag', ({ name, attributes }) => {
    count += 1;
    if (open.length > MOST_DEPTH || count > MOST_ELEMENTS) refuse('there is more in this file than a domain can have.');
    const element: OpenElement = { name, attributes, children: [] };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => open.pop());
  parser.write(text).close();
  return top.children[0] ?? refuse('there is nothing in this file.');
}

/** Its children of a name. */
export function childrenOf({ children }: XmlElement, name: string): readonly XmlElement[] {
  return children.filter((child) => child.name === name);
}
