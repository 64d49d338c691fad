import { type EditorView, hoverTooltip, type Tooltip } from '@codemirror/view';
import type { Explanation } from '#scenario/editing/explanation-at.ts';
import { explanationAt } from '#scenario/editing/explanation-at.ts';
import { SCENARIO_SCHEMA } from './scenario-schema-data.ts';

/** Says what a word means. */
export type Explain = (explanation: Explanation) => readonly string[];

/** What the word at an offset means. */
export function explainedAt(view: EditorView, offset: number): Explanation | undefined {
  return explanationAt(view.state.doc.toString(), offset, SCENARIO_SCHEMA);
}

/** Shows what a word means under the mouse. */
export function explainOnHover(explain: Explain) {
  return hoverTooltip((view, offset): Tooltip | null => {
    const found = explainedAt(view, offset);
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
