/** A text and what stands for it in another language. */
export interface TextPair {
  path: string;
  english: string;
  text: string;
}

/**
 * The texts of two documents of the same shape, place by place, in reading order; what one of them lacks is empty, so that
 * a text nobody translated is seen.
 */
export function sideBySide(english: unknown, translated: unknown, path = ''): TextPair[] {
  if (typeof english === 'string' || typeof translated === 'string') {
    return [{ path, english: asText(english), text: asText(translated) }];
  }
  if (Array.isArray(english) || Array.isArray(translated)) {
    const left: unknown[] = Array.isArray(english) ? english : [];
    const right: unknown[] = Array.isArray(translated) ? translated : [];
    return Array.from({ length: Math.max(left.length, right.length) }).flatMap((_, at) =>
      sideBySide(left[at], right[at], `${path}[${at}]`),
    );
  }
  const left = asObject(english);
  const right = asObject(translated);
  return [...new Set([...Object.keys(left), ...Object.keys(right)])]
    .filter((name) => !CODES.includes(name))
    .flatMap((name) => sideBySide(left[name], right[name], path === '' ? name : `${path}.${name}`));
}

/** The same in every language. */
const CODES = ['code', 'source', 'field'];

const asText = (value: unknown) => (typeof value === 'string' ? value : '');
const asObject = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
