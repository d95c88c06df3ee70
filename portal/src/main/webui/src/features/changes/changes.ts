import type { Change } from '@/api/content';

/** `/variants/1/steps/0/text` and `variants[1].steps[0].text` mean the same place. */
function parts(path: string): string[] {
  return path
    .replaceAll('/', '.')
    .replace(/\[([^\]]+)\]/g, '.$1')
    .split('.')
    .filter((part) => part !== '' && part !== 'content');
}

/** The section of the exercise that a path lies in: `variants` of `variants[1].steps[0].text`. */
export function fieldOf(path: string): string {
  return parts(path)[0] ?? path;
}

/** Where inside that section, counted from 1: `2 · steps · 1 · text`. */
export function placeOf(path: string): string {
  return parts(path)
    .slice(1)
    .map((part) => (/^\d+$/.test(part) ? String(Number(part) + 1) : part))
    .join(' · ');
}

/** Safety first, otherwise in the order given. */
export function bySafety(changes: readonly Change[]): Change[] {
  return [...changes].sort((a, b) => Number(b.safety) - Number(a.safety));
}

export function recalls(changes: readonly Change[]): boolean {
  return changes.some((change) => change.safety);
}

/** A value of the content as text; what is too deep for a sentence is shortened. */
export function readable(value: unknown): string {
  if (value == null) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (Array.isArray(value)) return value.map(readable).join('; ');
  const texts = Object.values(value as Record<string, unknown>).filter((part) => part != null);
  const text = texts.every((part) => typeof part !== 'object')
    ? texts.map(readable).join(' · ')
    : JSON.stringify(value);
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

const LONGEST = 240;
