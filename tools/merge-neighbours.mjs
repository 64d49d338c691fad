// @ts-check
// Merges small files of the program into the one neighbour that imports them, with their tests:
// node tools/merge-neighbours.mjs [--write] [--except src/engine/,src/live/] [--lines 230] [--shared 40] [--list].
// Without --write it only counts. Nothing is committed.
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { runnerImport } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
process.chdir(root);
const { values } = parseArgs({
  options: {
    write: { type: 'boolean', default: false },
    list: { type: 'boolean', default: false },
    except: { type: 'string', default: '' },
    lines: { type: 'string', default: '230' },
    shared: { type: 'string', default: '40' },
  },
});
const { module } = await runnerImport('./tools/merge-neighbours/merge-neighbours.ts', { root, configFile: false });
const { mergeNeighbours } = /** @type {typeof import('./merge-neighbours/merge-neighbours.ts')} */ (module);
const rules = {
  mostLines: Number(values.lines),
  mostShared: Number(values.shared),
  except: values.except.split(',').filter(Boolean),
};
const { before, after, median, merged, stayed } = mergeNeighbours(rules, !values.write);
if (values.list) for (const line of [...merged, ...stayed]) console.log(line);
console.log(`${before} -> ${after} files, median ${median} lines`);
