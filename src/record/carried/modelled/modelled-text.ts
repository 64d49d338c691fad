import { strFromU8, strToU8 } from 'fflate';
import primer from '../../../../assets/carried/primer.json';
import { ByteReader, ByteWriter } from '../../bytes.ts';
import { RangeDecoder, RangeEncoder } from './range-coder.ts';
import { TextModel } from './text-model.ts';

/** Bytes of text between two steps. */
const STEP = 256;

/** Makes the model that has learnt from the primer when it is first needed, and keeps its 27 MB. */
class Primed {
  #model: TextModel | undefined;

  /** A model for a text of so many bytes. */
  *modelFor(length: number): Generator<void, TextModel> {
    this.#model ??= yield* primedModel();
    return this.#model.prepared(length);
  }
}

const PRIMED = new Primed();

/**
 * The model that has learnt from the primer. The primer is part of the format and must never change: with any other,
 * existing packed texts cannot be read.
 */
function* primedModel(): Generator<void, TextModel> {
  const text = strToU8(JSON.stringify(primer));
  const model = TextModel.untaught(text.length);
  for (const [index, byte] of text.entries()) {
    if (index % STEP === 0) yield;
    for (let shift = 7; shift >= 0; shift -= 1) {
      model.chance();
      model.learn((byte >> shift) & 1);
    }
  }
  return model;
}

/**
 * A text as few bytes, the fewer the more it is like those of the primer: the length of its UTF-8, then that. In steps.
 * Ends once there are more than `most` bytes: the result is then too long, and cannot be unpacked.
 */
export function* packText(text: string, most = Number.POSITIVE_INFINITY): Generator<void, Uint8Array> {
  const bytes = strToU8(text);
  const model = yield* PRIMED.modelFor(bytes.length);
  const encoder = new RangeEncoder();
  for (const [index, byte] of bytes.entries()) {
    if (index % STEP === 0) yield;
    if (encoder.length > most) break;
    for (let shift = 7; shift >= 0; shift -= 1) {
      const bit = (byte >> shift) & 1;
      encoder.add(bit, model.chance());
      model.learn(bit);
    }
  }
  return Uint8Array.from([...new ByteWriter().number(bytes.length).bytes, ...encoder.end()]);
}

/** Unpacks untrusted bytes, in steps; returns `undefined` if they are invalid, or if the text exceeds `most` bytes. */
export function* unpackText(packed: Uint8Array, most: number): Generator<void, string | undefined> {
  const head = lengthIn(packed, most);
  if (head === undefined) return undefined;
  const text = new Uint8Array(head.length);
  const model = yield* PRIMED.modelFor(text.length);
  const decoder = new RangeDecoder(packed.subarray(head.at));
  for (let index = 0; index < text.length; index += 1) {
    if (index % STEP === 0) yield;
    text[index] = nextByte(decoder, model);
    if (decoder.isBeyond) return undefined;
  }
  return decoder.isShortOf ? undefined : strFromU8(text);
}

function nextByte(decoder: RangeDecoder, model: TextModel): number {
  let byte = 0;
  for (let count = 0; count < 8; count += 1) {
    const bit = decoder.next(model.chance());
    model.learn(bit);
    byte = (byte << 1) | bit;
  }
  return byte;
}

/** The length of a text, and of the bytes that say it. */
function lengthIn(packed: Uint8Array, most: number): { readonly length: number; readonly at: number } | undefined {
  try {
    const reader = new ByteReader(packed);
    const length = reader.number(most);
    return length === 0 ? undefined : { length, at: reader.at };
  } catch {
    return undefined;
  }
}
