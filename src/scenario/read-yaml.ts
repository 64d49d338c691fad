import { Composer, type CST, type Document, type ParsedNode, Parser } from 'yaml';
import { type PlainValue, plainValue } from './plain-value.ts';
import { refuseText, type TextRefusal } from './refuse-text.ts';
import { syntaxRefusal } from './syntax-refusal.ts';
import { refuseNesting, refuseTokens } from './token-limits.ts';

/** What a YAML text holds, with the places of its parts; or the one reason why it cannot be read. */
export type ReadYaml =
  | { readonly ok: true; readonly read: PlainValue }
  | { readonly ok: false; readonly refusal: TextRefusal };

/** Reads the part of YAML that scenarios use: one document of maps, lists and scalars, without aliases or tags. */
export function readYaml(text: string): ReadYaml {
  const early = refuseText(text);
  if (early !== undefined) return { ok: false, refusal: early };
  const deep = refuseNesting(text);
  if (deep !== undefined) return { ok: false, refusal: deep };
  const tokens = [...new Parser().parse(text)];
  const refusal = refuseTokens(tokens) ?? refuseDocuments(tokens);
  return refusal === undefined ? readDocument(tokens, text) : { ok: false, refusal };
}

function refuseDocuments(tokens: readonly CST.Token[]): TextRefusal | undefined {
  const second = tokens.filter((token) => token.type === 'document')[1];
  if (second === undefined) return undefined;
  return { fault: { code: 'several-documents' }, offset: second.offset };
}

function readDocument(tokens: readonly CST.Token[], text: string): ReadYaml {
  // Duplicate keys are looked for while reading: the parser's own search takes time that grows with their square.
  const composer = new Composer({ uniqueKeys: false, prettyErrors: false, stringKeys: false });
  const documents = [...composer.compose(tokens, true, text.length)] as Document.Parsed<ParsedNode>[];
  const document = documents[0];
  const error = document?.errors[0] ?? document?.warnings[0];
  if (error !== undefined) {
    return { ok: false, refusal: syntaxRefusal(text, error) };
  }
  return plainValue(document?.contents, text);
}
