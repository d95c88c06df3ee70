/** What was there before and what was undone; the present is kept elsewhere. */
export interface History<T> {
  past: readonly T[];
  future: readonly T[];
}

export const NO_HISTORY: History<never> = { past: [], future: [] };
const LONGEST = 100;

export function remembered<T>(history: History<T>, present: T): History<T> {
  return { past: [...history.past, present].slice(-LONGEST), future: [] };
}

export function undone<T>(history: History<T>, present: T): { history: History<T>; present: T } | undefined {
  const before = history.past.at(-1);
  if (before === undefined) return undefined;
  return {
    history: { past: history.past.slice(0, -1), future: [present, ...history.future] },
    present: before,
  };
}

export function redone<T>(history: History<T>, present: T): { history: History<T>; present: T } | undefined {
  const [next, ...future] = history.future;
  if (next === undefined) return undefined;
  return { history: { past: [...history.past, present], future }, present: next };
}
