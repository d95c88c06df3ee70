import type { Maybe, Range } from '@/api/model';
import { locale } from './locale';

export function percent(share: Maybe<number>): string | undefined {
  if (share == null) return undefined;
  return new Intl.NumberFormat(locale(), { style: 'percent', maximumFractionDigits: 0 }).format(share);
}

export function number(value: number, digits = 0): string {
  return new Intl.NumberFormat(locale(), { maximumFractionDigits: digits }).format(value);
}

/** `3` or `8–10`. */
export function range({ min, max }: Range): string {
  return min === max ? number(min) : `${number(min)}–${number(max)}`;
}

/** With a sign: `+2`, `−1`, `0`. */
export function change(value: number): string {
  return new Intl.NumberFormat(locale(), { signDisplay: 'exceptZero', maximumFractionDigits: 1 }).format(
    value,
  );
}

export function list(parts: readonly string[]): string {
  return new Intl.ListFormat(locale(), { type: 'conjunction' }).format(parts);
}
