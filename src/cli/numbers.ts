/** A share as people read it: "12.5 %". */
export function percent(share: number | null): string {
  return share === null ? '-' : `${(share * 100).toFixed(1)} %`;
}

/** A number with up to two decimals, or a dash. */
export function shown(value: number | null, decimals = 1): string {
  return value === null ? '-' : value.toFixed(decimals);
}
