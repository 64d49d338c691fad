import { cleanup, screen, waitFor } from '@testing-library/preact';
import { useRef } from 'preact/hooks';
import { describe, expect, it } from 'vitest';
import {
  type DeskMoment,
  focusHeading,
  focusHome,
  useDeskAfterAct,
  useFocusHome,
} from '#panels/table/parts/use-focus-home.ts';
import { changesTold } from '../../../support/changes-told.ts';
import { render } from '../../../support/render.tsx';

interface ScreenProps {
  /** The part that is there besides the desk, and whether it has its button. */
  readonly offer?: 'whole' | 'without its button' | 'gone';
  /** A part that is asked to have focus. */
  readonly wanted?: string;
}

/** A desk, and an offer with a button in it. */
function Screen({ offer = 'whole', wanted }: ScreenProps) {
  const root = useRef<HTMLDivElement>(null);
  const focus = useFocusHome(root, 'desk');
  if (wanted !== undefined) focus.request(wanted);
  return (
    <div ref={root}>
      <section {...focusHome('desk')}>
        <h2 {...focusHeading}>Desk</h2>
      </section>
      {offer !== 'gone' && (
        <section {...focusHome('offer')}>
          <h2 {...focusHeading}>Home</h2>
          {offer === 'whole' && <button type="button">Take off</button>}
        </section>
      )}
      <button type="button">Elsewhere</button>
    </div>
  );
}

const focused = () => document.activeElement?.textContent;
const focusOn = (name: string) => screen.getByRole('button', { name }).focus();

describe('a screen that changes several times in one frame', () => {
  it('is asked what of it is seen once, in the frame', async () => {
    let asked = 0;
    Object.assign(HTMLElement.prototype, {
      checkVisibility: () => {
        asked += 1;
        return true;
      },
    });
    try {
      const { rerender } = render(<Screen />);
      focusOn('Elsewhere');
      for (const offer of ['gone', 'whole', 'without its button'] as const) {
        rerender(<Screen offer={offer} />);
        // Whoever watches the changes has been told of them.
        await Promise.resolve();
      }
      expect(asked).toBe(0);
      await waitFor(() => expect(asked).toBe(1));
    } finally {
      Reflect.deleteProperty(HTMLElement.prototype, 'checkVisibility');
    }
  });
});

describe('focus that is asked to go elsewhere', () => {
  it('leaves its control before that is removed', () => {
    const { rerender } = render(<Screen />);
    focusOn('Take off');
    const button = document.activeElement;
    let wasThere: boolean | undefined;
    button?.addEventListener('blur', () => {
      wasThere = button.isConnected;
    });
    rerender(<Screen wanted="desk" offer="gone" />);
    expect(wasThere).toBe(true);
  });
});

describe('focus whose control has gone', () => {
  it('goes to the heading of its part', async () => {
    const { rerender } = render(<Screen />);
    focusOn('Take off');
    rerender(<Screen offer="without its button" />);
    await waitFor(() => expect(focused()).toBe('Home'));
  });

  it('goes to the desk where its part has gone too', async () => {
    const { rerender } = render(<Screen />);
    focusOn('Take off');
    rerender(<Screen offer="gone" />);
    await waitFor(() => expect(focused()).toBe('Desk'));
  });

  it('is not taken from where somebody has gone on to', async () => {
    const { rerender } = render(<Screen />);
    focusOn('Take off');
    focusOn('Elsewhere');
    rerender(<Screen offer="gone" />);
    await changesTold();
    expect(focused()).toBe('Elsewhere');
  });
});

describe('a part that is asked to have focus', () => {
  it('has it by its heading, though nothing has gone', async () => {
    const { rerender } = render(<Screen />);
    focusOn('Elsewhere');
    rerender(<Screen wanted="offer" />);
    await waitFor(() => expect(focused()).toBe('Home'));
  });

  it('leaves it to the desk where it is not there', async () => {
    const { rerender } = render(<Screen offer="gone" />);
    rerender(<Screen offer="gone" wanted="offer" />);
    await waitFor(() => expect(focused()).toBe('Desk'));
  });
});

describe('after an act, the desk is turned to', () => {
  const TURN: DeskMoment = { waiting: false, paper: undefined, round: 1, movesLeft: 2 };

  /** How often the desk is turned to while one moment follows another, with focus on a control. */
  async function turnsOver(
    moments: readonly DeskMoment[],
    control: 'on' | 'off' | 'on the desk' = 'on',
  ): Promise<number> {
    let turns = 0;
    function Table({ turn }: { readonly turn: DeskMoment }) {
      useDeskAfterAct(turn, () => {
        turns += 1;
      });
      return (
        <div {...focusHome(control === 'on the desk' ? 'desk' : 'moves')}>
          <button type="button" aria-disabled={control === 'off'}>
            Act
          </button>
        </div>
      );
    }
    const { rerender } = render(<Table turn={TURN} />);
    focusOn('Act');
    for (const turn of moments) rerender(<Table turn={turn} />);
    await changesTold();
    return turns;
  }

  it('when something new waits there, once the others are done', async () => {
    expect(await turnsOver([{ ...TURN, waiting: true }])).toBe(0);
    cleanup();
    expect(
      await turnsOver([
        { ...TURN, waiting: true },
        { ...TURN, paper: 'letter-1' },
      ]),
    ).toBe(1);
  });

  it('when a day begins', async () => {
    expect(await turnsOver([{ ...TURN, round: 2 }])).toBe(1);
  });

  it('when the control can be pressed no more', async () => {
    expect(await turnsOver([{ ...TURN, movesLeft: 1 }], 'off')).toBe(1);
  });

  it('not when it can be pressed again, nor when one is there already', async () => {
    expect(await turnsOver([{ ...TURN, movesLeft: 1 }])).toBe(0);
    cleanup();
    expect(await turnsOver([{ ...TURN, paper: 'letter-1' }], 'on the desk')).toBe(0);
  });

  it('not when nothing has been done', async () => {
    expect(await turnsOver([{ ...TURN }], 'off')).toBe(0);
  });
});
