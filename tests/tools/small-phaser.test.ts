import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const ENTRY = readFileSync('tools/phaser/small-phaser.cjs', 'utf8');
const STAGE = readdirSync('src/stage').map((file) => ({ file, text: readFileSync(`src/stage/${file}`, 'utf8') }));

/** Values that a module imports from Phaser; types leave no trace. */
function valuesFromPhaser(text: string): string[] {
  return [...text.matchAll(/^import \{([^}]*)\} from 'phaser';/gm)].flatMap(([, names = '']) =>
    names
      .split(',')
      .map((name) => name.trim())
      .filter((name) => name !== '' && !name.startsWith('type ')),
  );
}

describe('the part of Phaser that the page is built with', () => {
  const exported =
    /module\.exports = \{([^}]*)\}/
      .exec(ENTRY)?.[1]
      ?.split(',')
      .map((name) => name.trim()) ?? [];

  it('has every value that the stage imports', () => {
    const used = STAGE.flatMap(({ text }) => valuesFromPhaser(text));
    expect(used).toEqual(expect.arrayContaining(['Game', 'Scene']));
    expect(exported).toEqual(expect.arrayContaining([...new Set(used)]));
  });

  it('is imported by name only, so that this can be seen', () => {
    for (const { file, text } of STAGE) expect(text, file).not.toMatch(/import (?:\* as )?Phaser/);
  });

  it('has a factory for every game object that a scene adds', () => {
    const added = STAGE.flatMap(({ text }) =>
      [...text.matchAll(/\bthis\.(?:add|make)\.(\w+)\(/g)].map(([, name]) => name),
    );
    expect(added).toContain('image');
    for (const name of new Set(added)) {
      expect(ENTRY.toLowerCase()).toContain(`/${name}factory.js'`);
    }
  });

  it('has every plugin of a scene that the stage uses', () => {
    const plugins: Readonly<Record<string, string>> = {
      add: 'GameObjectFactory',
      tweens: 'TweenManager',
      cameras: 'CameraManager',
      events: 'EventEmitter',
    };
    // Parts of every scene or game, whatever plugins it has.
    const always = ['textures', 'scale', 'sys', 'game'];
    const used = STAGE.filter(({ file }) => file === 'stage-scene.ts').flatMap(({ text }) =>
      [...text.matchAll(/\bthis\.(\w+)\.\w+\(/g)].map(([, name = '']) => name),
    );
    for (const name of new Set(used.filter((each) => !always.includes(each)))) {
      expect(plugins, name).toHaveProperty(name);
      expect(ENTRY).toContain(`/${plugins[name]}.js'`);
    }
  });
});
