import { ENGLISH } from '#messages/en/english.ts';
import { type ProjectDocument, parseDocument } from '#panels/document/parse-document.ts';

/** A document for teachers as the project has it: the guide, or the list of scenarios that it leads to. */
export interface TeacherDocument {
  /** BCP 47: the language that it is written in. */
  readonly language: string;
  readonly text: ProjectDocument;
}
export type GuideName = 'teaching' | 'scenarios';

/** Each language's document is a script of its own. */
const DOCUMENTS = import.meta.glob<string>('../../../../docs/use/{teaching,scenarios}.*.md', {
  query: '?raw',
  import: 'default',
});

/** The document in the language of a tag, such as `docs/use/teaching.<tag>.md`; else the English one. */
export async function loadGuide(tag: string, name: GuideName = 'teaching'): Promise<TeacherDocument> {
  const document = DOCUMENTS[`../../../../docs/use/${name}.${tag}.md`];
  if (document !== undefined) return { language: tag, text: parseDocument(await document()) };
  return { language: ENGLISH.tag, text: parseDocument(await english(name)) };
}

async function english(name: GuideName): Promise<string> {
  if (name === 'scenarios') return (await import('../../../../docs/use/scenarios.md?raw')).default;
  return (await import('../../../../docs/use/teaching.md?raw')).default;
}
