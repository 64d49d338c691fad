/** Groups of an IPv6 address that say the network: one device has all addresses of it. */
const GROUPS = 4;

/** The address by which devices are counted: of IPv6 its network of 64 bits, else the address itself. */
export function networkOf(address: string): string {
  if (!address.includes(':')) return address;
  const [before = '', after] = address.split('%', 1).join('').split('::');
  const [front, back] = [before, after ?? ''].map((part) => part.split(':').filter((group) => group !== ''));
  const missing = after === undefined ? 0 : 8 - (front?.length ?? 0) - (back?.length ?? 0);
  const groups = [...(front ?? []), ...Array.from({ length: Math.max(0, missing) }, () => '0'), ...(back ?? [])];
  return `${groups
    .slice(0, GROUPS)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':')}::/64`;
}
