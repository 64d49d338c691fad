import { describe, expect, it } from 'vitest';
import { copyOfShipped, templates, templateText } from '#app/workshop/new-texts.ts';

describe('a text that is begun on the page', () => {
  it.each(templates().map(([id]) => id))('from the template %s begins with what a person is to read', async (id) => {
    expect(await templateText(id)).toMatch(/^# A template: /);
  });

  it('as a copy of a scenario has an id of its own, and names no schema that does not lie beside it', async () => {
    const text = await copyOfShipped('village-water');
    expect(text).toMatch(/^id: village-water-mine$/m);
    expect(text).not.toContain('yaml-language-server');
  });
});
