import type { Claim } from '@/api/model';

export interface ClaimGroup {
  field: string;
  claims: Claim[];
  /** At least two sources give figures and not the same ones. */
  disagree: boolean;
}

/** Claims by what they are about, in the order in which they come; contradictions are marked, never settled. */
export function groupClaims(claims: readonly Claim[]): ClaimGroup[] {
  const groups = new Map<string, Claim[]>();
  for (const claim of claims) {
    groups.set(claim.field, [...(groups.get(claim.field) ?? []), claim]);
  }
  return [...groups].map(([field, all]) => ({ field, claims: all, disagree: disagree(all) }));
}

function disagree(claims: readonly Claim[]): boolean {
  const figures = claims.filter((claim) => claim.min != null || claim.max != null);
  const distinct = new Set(figures.map(({ min, max, unit }) => `${min ?? ''}-${max ?? ''}-${unit ?? ''}`));
  return new Set(figures.map((claim) => claim.source)).size > 1 && distinct.size > 1;
}
