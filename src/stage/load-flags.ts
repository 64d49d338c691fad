/** Loads the flags that the stage shows. */

/** Pictures by name. A flag without an address, or one that does not load, is left out: the mark's letters stand in. */
export async function loadFlags(
  names: readonly string[],
  addressOf: (name: string) => string | undefined,
): Promise<ReadonlyMap<string, HTMLImageElement>> {
  const loaded = await Promise.all(
    [...new Set(names)].map(async (name) => [name, await load(addressOf(name))] as const),
  );
  return new Map(loaded.flatMap(([name, image]) => (image ? [[name, image] as const] : [])));
}

async function load(address: string | undefined): Promise<HTMLImageElement | undefined> {
  if (address === undefined) return undefined;
  const image = new Image();
  image.src = address;
  try {
    await image.decode();
    return image;
  } catch {
    return undefined;
  }
}
