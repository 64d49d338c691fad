/** A browser's caches in memory, as far as they are used: what lies in them, by address. */
export function memoryCaches(): { readonly caches: CacheStorage; readonly lying: () => string[] } {
  const all = new Map<string, Map<string, Response>>();
  const cacheOf = (files: Map<string, Response>) => ({
    match: async (key: string) => files.get(key)?.clone(),
    put: async (key: string, response: Response) => void files.set(key, response),
    keys: async () => [...files.keys()].map((url) => new Request(url)),
    delete: async ({ url }: Request) => files.delete(url),
  });
  const open = (name: string) => {
    const files = all.get(name) ?? new Map<string, Response>();
    all.set(name, files);
    return Promise.resolve(cacheOf(files));
  };
  return {
    caches: { open } as unknown as CacheStorage,
    lying: () => [...all.values()].flatMap((files) => [...files.keys()]).sort(),
  };
}
