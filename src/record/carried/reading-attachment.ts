import { type Attachment, addressIn, KIND, LONGEST } from './attachment.ts';
import { fromColumns } from './columns.ts';
import { decompressText } from './compressed-text.ts';
import { unpackText } from './modelled/modelled-text.ts';

/** Most bytes of text that a carried scenario may have, and more than any attachment has that is written here. */
const MOST_BYTES = 256 * 1024;

/** Reads untrusted attachment bytes, in short steps; returns `undefined` if they are invalid. Never throws. */
export function* readingAttachment(bytes: Uint8Array): Generator<void, Attachment | undefined> {
  const [kind] = bytes;
  const rest = bytes.subarray(1);
  if (bytes.length > LONGEST) return undefined;
  switch (kind) {
    case KIND.address: {
      const address = addressIn(bytes);
      return address === undefined ? undefined : { is: 'address', address };
    }
    case KIND.deflated:
    case KIND.deflatedShortened:
      return scenarioIn(decompressText(rest, MOST_BYTES), kind === KIND.deflatedShortened);
    case KIND.whole:
    case KIND.shortened:
      return scenarioIn(yield* unpackText(rest, MOST_BYTES), kind === KIND.shortened);
    default:
      return undefined;
  }
}

function scenarioIn(text: string | undefined, shortened: boolean): Attachment | undefined {
  if (text === undefined) return undefined;
  try {
    return { is: 'scenario', text: `${JSON.stringify(fromColumns(JSON.parse(text)), undefined, 1)}\n`, shortened };
  } catch {
    // No JSON, or none that was ever written so: another word for what nobody wrote as an attachment.
    return undefined;
  }
}
