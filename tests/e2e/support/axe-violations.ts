import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** What axe finds wrong on a page, by its rules with the places; all rules that it runs by itself, unless told otherwise. */
export async function axeViolations(page: Page, by = (axe: AxeBuilder) => axe): Promise<string[]> {
  // No screen has a frame, and nobody reads what is right: without both the same is found in a third of the time.
  const axe = new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ['violations'] });
  const { violations } = await by(axe).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
}
