/** Reads the QR codes in a picture. */
export interface CodeReader {
  readonly read: (picture: ImageBitmapSource) => Promise<readonly string[]>;
}

/** The interface of browsers with built-in code readers (WICG, Accelerated Shape Detection in Images). */
interface Detector {
  detect(picture: ImageBitmapSource): Promise<readonly { readonly rawValue: string }[]>;
}
interface DetectorClass {
  new (options: { readonly formats: 'qr_code'[] }): Detector;
  getSupportedFormats(): Promise<readonly string[]>;
}

/** By what the browser has or, where it has nothing, by a library that is loaded now. */
export async function openCodeReader(): Promise<CodeReader> {
  const detector =
    (await nativeDetector()) ?? new (await import('qr/decode.js')).BarcodeDetector({ formats: ['qr_code'] });
  return {
    read: async (picture) => {
      try {
        return (await detector.detect(picture)).map(({ rawValue }) => rawValue);
      } catch {
        // Of a picture without a code some say that there is none by an error.
        return [];
      }
    },
  };
}

async function nativeDetector(): Promise<Detector | undefined> {
  const { BarcodeDetector: Native } = globalThis as { readonly BarcodeDetector?: DetectorClass };
  try {
    if (Native === undefined || !(await Native.getSupportedFormats()).includes('qr_code')) return undefined;
    return new Native({ formats: ['qr_code'] });
  } catch {
    return undefined;
  }
}
