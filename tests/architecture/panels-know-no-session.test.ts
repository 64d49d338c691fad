import { describe, expect, it } from 'vitest';
import { checkBindsStore } from './check-binds-store.ts';
import { readSources } from './read-sources.ts';

describe('the panels', () => {
  it('are given what they show and the commands that they give, and know no running game, but for the table itself', () => {
    expect(checkBindsStore(readSources('src/panels'))).toEqual([]);
  });

  it.each([
    "import type { Session } from '#session/running/session.ts';",
    "import { useStore } from '../../use-store.ts';",
    "import type { StoreApi } from 'zustand/vanilla';",
  ])('are seen where they do: %s', (source) => {
    expect(checkBindsStore([{ path: 'src/panels/table/desk/a.tsx', source }])).toHaveLength(1);
    expect(checkBindsStore([{ path: 'src/panels/talks/talks-screen.tsx', source }])).toEqual([]);
    expect(checkBindsStore([{ path: 'src/app/a.tsx', source }])).toEqual([]);
  });

  it('may know the commands', () => {
    const source = "import type { ReplyCommands } from '#session/running/reply-commands.ts';";
    expect(checkBindsStore([{ path: 'src/panels/table/desk/a.tsx', source }])).toEqual([]);
  });
});
