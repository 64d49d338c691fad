import { describe, expect, it } from 'vitest';
import { findScormApi, type ScormWindow } from '#app/scorm/scorm-api.ts';

const API = Object.fromEntries(
  ['LMSInitialize', 'LMSGetValue', 'LMSSetValue', 'LMSCommit', 'LMSFinish'].map((call) => [call, () => 'true']),
);

/** Windows from the page outwards, each in a frame of the next. */
function framed(...windows: readonly { readonly API?: unknown; readonly opener?: ScormWindow }[]): ScormWindow {
  const frames = windows.map((each) => ({ ...each })) as { parent: ScormWindow; opener?: ScormWindow }[];
  frames.forEach((frame, index) => {
    frame.parent = (frames[index + 1] ?? frame) as ScormWindow;
  });
  return frames[0] as ScormWindow;
}

/** A window of another origin. */
const foreign = () =>
  new Proxy({} as ScormWindow, {
    get: () => {
      throw new DOMException('Blocked a frame', 'SecurityError');
    },
  });

describe('the search for the API of a learning platform', () => {
  it('finds it in the page, in a frame around it, and in the window that opened it', () => {
    expect(findScormApi(framed({ API }))).toBe(API);
    expect(findScormApi(framed({}, {}, { API }, {}))).toBe(API);
    expect(findScormApi(framed({}, { opener: framed({}, { API }) }))).toBe(API);
  });

  it('takes the nearest one, and nothing that only has its name', () => {
    expect(findScormApi(framed({ API: 'text' }, { API: {} }, { API }, { API: { ...API } }))).toBe(API);
  });

  it('finds none where there is none, where frames are of other origins, and in frames without end', () => {
    expect(findScormApi(framed({}, {}))).toBeUndefined();
    expect(findScormApi({ parent: foreign() })).toBeUndefined();
    const endless = (depth: number): ScormWindow => ({
      get parent() {
        return endless(depth + 1);
      },
    });
    expect(findScormApi(endless(0))).toBeUndefined();
  });
});
