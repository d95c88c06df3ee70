import type { Part } from '@/api/figureScript';

/** `LEFT_ELBOW`, `leftElbow`, `left-elbow` → `Left elbow`: the service's codes read as words. */
export function jointName(code: Part | (string & {})): string {
  const words = code
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/[_-]+/g, ' ')
    .toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
