import { readFileSync } from 'node:fs';

/** Custom properties by name, without their dashes. */
export type Tokens = Readonly<Record<string, string>>;

interface Rule {
  readonly selectors: readonly string[];
  readonly tokens: Tokens;
}

const FILE = 'src/panels/styles/tokens.css';

/** Rules of the tokens' file that stand outside of any `@media`, in their order. */
function readRules(): readonly Rule[] {
  const css = readFileSync(FILE, 'utf8')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/@media[^{]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g, '');
  return [...css.matchAll(/([^{}]+)\{([^{}]*)\}/g)].map(([, selectors = '', body = '']) => ({
    selectors: selectors.split(/,(?![^(]*\))/).map((selector) => selector.trim()),
    tokens: Object.fromEntries(
      [...body.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value.trim()]),
    ),
  }));
}

/** What the names stand for where all of these selectors apply, later rules over earlier ones. */
function tokensFor(selectors: readonly string[]): Tokens {
  const rules = readRules();
  const found = selectors.flatMap((wanted) => rules.filter((rule) => rule.selectors.includes(wanted)));
  if (found.length < selectors.length) throw new Error(`No rule of ${FILE} is for ${selectors.join(' and ')}`);
  const all: Tokens = Object.assign({}, ...found.map((rule) => rule.tokens));
  return Object.fromEntries(Object.entries(all).map(([name, value]) => [name, resolved(all, value)]));
}

function resolved(all: Tokens, value: string): string {
  const name = /^var\(--([\w-]+)\)$/.exec(value)?.[1];
  return name === undefined ? value : resolved(all, all[name] ?? `missing --${name}`);
}

const light = ":root[data-theme='light']";
const projector = ":root[data-theme='projector']";

/** The names as they stand in each place that something can be drawn in. */
export const PLACES = {
  'the room at night': () => tokensFor([':root']),
  'the room by day': () => tokensFor([':root', light]),
  'the room on a projector': () => tokensFor([':root', projector]),
  'paper at night': () => tokensFor([':root', '.sheet']),
  'paper by day': () => tokensFor([':root', light, '.sheet']),
  'a dark card on paper by day': () => tokensFor([':root', light, '.night']),
} as const;
export type PlaceName = keyof typeof PLACES;

/** The colours of a delegation by its order. */
export function partyTokens(order: number): Tokens {
  return tokensFor([`.party-${order}`]);
}
