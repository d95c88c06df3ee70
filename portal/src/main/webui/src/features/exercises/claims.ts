import type { Claim, Exercise, SourceDocument } from '@/api/model';

/** What one or more sources say in the same words or figures about one field. */
export interface Statement {
  text: string;
  /** Further wordings of the same figures. */
  texts: string[];
  origins: Origin[];
  min?: number;
  max?: number;
  qualifier?: string;
  /** The ways to do it that are meant; none: all. */
  variants: string[];
  page: boolean;
}

/** Sources that go back to one document count once. */
export interface Origin {
  codes: string[];
}

export interface ClaimGroup {
  field: string;
  /** All figures of a group are in it; groups without figures have none. */
  unit?: string;
  statements: Statement[];
  /** Figures that differ, or what the catalog's authors wrote down as a contradiction. */
  disagree: boolean;
  contradiction?: string;
}

/**
 * Claims by what they are about, contradictions first, else in the order in which they come. The same statement of several
 * sources stands once; nothing is averaged, and what differs is marked, never settled.
 */
export function groupClaims(
  { claims, contradictions = [] }: Pick<Exercise, 'claims' | 'contradictions'>,
  sources: readonly SourceDocument[] = [],
): ClaimGroup[] {
  const unitOf = new Map(claims.filter(hasFigures).map(({ field, unit }) => [field, unit]));
  // What a source says without figures stands beside the others' figures: "as needed" contradicts "three times".
  const keyOf = (claim: Claim) =>
    `${claim.field} ${(hasFigures(claim) ? claim.unit : unitOf.get(claim.field)) ?? ''}`;
  const keys = [...new Set(claims.map(keyOf))];
  const told = new Map(contradictions.map(({ field, text }) => [field, text]));
  const groups = keys.map((key): ClaimGroup => {
    const all = claims.filter((claim) => keyOf(claim) === key);
    const [first] = all;
    const field = first?.field ?? '';
    const statements = statementsOf(all, sources);
    const contradiction = told.get(field);
    // Said once, also where a field has figures in two units.
    told.delete(field);
    return {
      field,
      unit: all.find(hasFigures)?.unit ?? undefined,
      statements,
      contradiction,
      disagree: contradiction !== undefined || figuresDiffer(statements),
    };
  });
  return [...groups.filter((group) => group.disagree), ...groups.filter((group) => !group.disagree)];
}

function hasFigures({ min, max }: Claim): boolean {
  return min != null || max != null;
}

function statementsOf(claims: readonly Claim[], sources: readonly SourceDocument[]): Statement[] {
  const same = new Map<string, Claim[]>();
  for (const claim of claims) {
    const key = hasFigures(claim) ? [claim.min, claim.max].join() : claim.text.trim().toLowerCase();
    same.set(key, [...(same.get(key) ?? []), claim]);
  }
  return [...same.values()].map((all) => {
    const texts = [...new Set(all.map(({ text }) => text))];
    const [first] = all;
    return {
      text: texts[0] ?? '',
      texts: texts.slice(1),
      origins: originsOf([...new Set(all.map(({ source }) => source))], sources),
      min: first?.min ?? first?.max ?? undefined,
      max: first?.max ?? first?.min ?? undefined,
      qualifier: all.find(({ qualifier }) => qualifier != null)?.qualifier ?? undefined,
      variants: variantsOf(all),
      page: all.every(({ scope }) => scope === 'PAGE'),
    };
  });
}

function variantsOf(claims: readonly Claim[]): string[] {
  const codes = claims.flatMap(({ variant }) => variant ?? []);
  return codes.length < claims.length ? [] : [...new Set(codes)];
}

/** Puts sources that share an origin together: they are one witness, not two. */
export function originsOf(codes: readonly string[], sources: readonly SourceDocument[]): Origin[] {
  const origins: Origin[] = [];
  for (const code of [...codes].sort()) {
    const shares = sources.find((source) => source.code === code)?.sharesOriginWith ?? [];
    const known = origins.find((origin) => origin.codes.some((other) => shares.includes(other)));
    if (known === undefined) origins.push({ codes: [code] });
    else known.codes.push(code);
  }
  return origins;
}

/** Two sources give figures for the same way to do it, and not the same ones. */
function figuresDiffer(statements: readonly Statement[]): boolean {
  const figures = statements.filter(({ min }) => min !== undefined);
  return figures.some((one, at) =>
    figures.slice(at + 1).some((other) => {
      const sameWay =
        one.variants.length === 0 ||
        other.variants.length === 0 ||
        one.variants.some((variant) => other.variants.includes(variant));
      return sameWay && new Set([...codesOf(one), ...codesOf(other)]).size > 1;
    }),
  );
}

const codesOf = ({ origins }: Statement) => origins.flatMap(({ codes }) => codes);

/** Round ends for a scale that holds all figures: from 0, as a length is only honest from its beginning. */
export function scaleEnd(statements: readonly Statement[]): number {
  const most = Math.max(...statements.map(({ max = 0 }) => max));
  const step = [1, 2, 5, 10, 20, 50, 100, 200, 500].find((one) => most / one <= 6) ?? 1000;
  return Math.ceil((most * 1.02) / step) * step;
}
