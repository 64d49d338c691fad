import type { SourceFile } from './read-module.ts';

/** A rule of a style sheet: what it is for, under which conditions, and what it says. */
interface StyleRule {
  readonly path: string;
  readonly selector: string;
  /** One line for equal rules: conditions, selector and declarations. */
  readonly text: string;
}

/** Which rules stand a second time, with the same selector, declarations and conditions: one sentence each. */
export function checkRepeatedRules(sheets: readonly SourceFile[]): string[] {
  const seen = new Map<string, StyleRule>();
  return sheets.flatMap(rulesOf).flatMap((rule) => {
    const first = seen.get(rule.text);
    if (first === undefined) seen.set(rule.text, rule);
    return first === undefined ? [] : [`${rule.path} says again what ${first.path} says of ${rule.selector}`];
  });
}

/** Every rule of a sheet that holds declarations. Steps of an animation are part of it, and may be alike. */
function rulesOf({ path, source }: SourceFile): StyleRule[] {
  const rules: StyleRule[] = [];
  const open: { prelude: string; said: string }[] = [];
  const close = () => {
    const { prelude = '', said = '' } = open.pop() ?? {};
    const conditions = open.map((block) => block.prelude);
    if (said === '' || conditions.some((condition) => condition.includes('@keyframes'))) return;
    rules.push({ path, selector: prelude, text: [...conditions, prelude, said].join(' { ') });
  };
  for (const [piece] of source.replace(/\/\*[\s\S]*?\*\//g, '').matchAll(/[^{};]*[{};]/g)) {
    const words = piece.slice(0, -1).replace(/\s+/g, ' ').trim();
    if (piece.endsWith('{')) open.push({ prelude: words, said: '' });
    else if (words !== '') for (const block of open.slice(-1)) block.said += `${words}; `;
    if (piece.endsWith('}')) close();
  }
  return rules;
}
