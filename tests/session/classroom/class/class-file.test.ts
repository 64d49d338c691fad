import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classAsText, classInText } from '#session/classroom/class/class-file.ts';
import { aClass } from './a-class.ts';

const made = aClass();
const kept = {
  ...made,
  id: 'c',
  tables: made.tables.map((table) => ({ ...table, called: 'By the window' })),
  results: [{ code: 'AgB', table: 'alder', placed: 'elm', came: 3 }],
};

describe('the file of a class', () => {
  it('has all of it, for another device', () => {
    const { id: _, ...content } = kept;
    expect(classInText(classAsText(kept))).toEqual(content);
  });

  it.each(['', '{}', '[]', 'null', 'id: my-scenario', '{"kind":"parley-class","form":2,"class":{}}'])(
    'is not %j',
    (text) => {
      expect(classInText(text)).toBeUndefined();
    },
  );

  it('is none once anything in it is of another kind', () => {
    const { class: content, ...file } = JSON.parse(classAsText(kept));
    for (const key of Object.keys(content)) {
      for (const other of [undefined, 7.5, [{}], { a: 1 }])
        expect(classInText(JSON.stringify({ ...file, class: { ...content, [key]: other } })), key).toBeUndefined();
    }
    const table = { ...content.tables[0], name: '../x' };
    expect(classInText(JSON.stringify({ ...file, class: { ...content, tables: [table] } }))).toBeUndefined();
  });

  it('is refused without a fault, whatever it holds', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(classInText(`{"kind":"parley-class","form":1,"class":${text}}`)).toBeUndefined();
      }),
    );
  });
});
