import { ENGLISH } from '#messages/en/english.ts';
import { type ProjectDocument, parseDocument } from '#panels/document/parse-document.ts';

/** The guide for teachers as a document of the project has it: one text for readers of either. */
export interface Guide {
  /** BCP 47: the language that it is written in. */
  readonly language: string;
  readonly text: ProjectDocument;
}

/** Each language's document is a script of its own. */
const DOCUMENTS = import.meta.glob<string>('../../../../docs/teaching.*.md', { query: '?raw', import: 'default' });

/** The guide in the language of a tag: that of `docs/teaching.<tag>.md`, else the English one. */
export async function loadGuide(tag: string): Promise<Guide> {
  const document = DOCUMENTS[`../../../../docs/teaching.${tag}.md`];
  if (document !== undefined) return { language: tag, text: parseDocument(await document()) };
  const { default: english } = await import('../../../../docs/teaching.md?raw');
  return { language: ENGLISH.tag, text: parseDocument(english) };
}
