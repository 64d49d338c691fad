import { hoverTooltip, type Tooltip } from '@codemirror/view';
import type { Explanation } from '#scenario/editing/explanation-at.ts';
import type { AskOfText } from '../tasks/ask-of-text.ts';

/** Says what a word means, in sentences. */
export type Explain = (explanation: Explanation) => readonly string[];

/** Shows what a word means under the mouse. */
export function explainOnHover({ explanation }: AskOfText, explain: Explain) {
  return hoverTooltip(async (view, offset): Promise<Tooltip | null> => {
    const found = await explanation(view.state.doc.toString(), offset);
    if (found === undefined) return null;
    const create = () => ({ dom: paragraphs(explain(found)) });
    return { pos: found.from, end: found.to, above: true, create };
  });
}

function paragraphs(sentences: readonly string[]): HTMLElement {
  const dom = document.createElement('div');
  dom.className = 'code-explanation';
  for (const sentence of sentences) {
    const paragraph = document.createElement('p');
    paragraph.textContent = sentence;
    dom.append(paragraph);
  }
  return dom;
}
