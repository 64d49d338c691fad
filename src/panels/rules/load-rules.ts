import { ENGLISH } from '#messages/en/english.ts';
import { type DocumentSection, parseDocument } from '../document/parse-document.ts';

/** The rules as a document of the project has them: one text for readers of either. */
export interface RulesDocument {
  /** BCP 47: the language that they are written in. */
  readonly language: string;
  readonly sections: readonly DocumentSection[];
}

/** Each language's document is a script of its own. */
const DOCUMENTS = import.meta.glob<string>('../../../docs/use/rules.*.md', { query: '?raw', import: 'default' });

/** The rules in the language of a tag: those of `docs/use/rules.<tag>.md`, else the English ones. */
export async function loadRules(tag: string): Promise<RulesDocument> {
  const document = DOCUMENTS[`../../../docs/use/rules.${tag}.md`];
  if (document !== undefined) return { language: tag, sections: parseDocument(await document()).sections };
  const { default: english } = await import('../../../docs/use/rules.md?raw');
  return { language: ENGLISH.tag, sections: parseDocument(english).sections };
}
