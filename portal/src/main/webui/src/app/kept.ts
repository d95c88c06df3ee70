import { useCallback, useState } from 'react';
import { useMe } from './me';

const PREFIX = 'rehab.kept.';

/**
 * State of a form that survives a reload and a new sign-in in the same tab: kept in the tab's own storage, per person,
 * until `forget` (after it was sent) or until they sign out.
 */
export function useKept<T>(name: string, initial: T): [T, (next: T) => void, () => void] {
  const key = `${PREFIX}${useMe().username}.${name}`;
  const [value, setValue] = useState<T>(() => (read(key) as T | undefined) ?? initial);
  const set = useCallback(
    (next: T) => {
      setValue(next);
      write(key, next);
    },
    [key],
  );
  const forget = useCallback(() => write(key, undefined), [key]);
  return [value, set, forget];
}

export function forgetKept(): void {
  try {
    Object.keys(sessionStorage)
      .filter((key) => key.startsWith(PREFIX))
      .forEach((key) => sessionStorage.removeItem(key));
  } catch {
    // no storage, nothing kept
  }
}

function read(key: string): unknown {
  try {
    const text = sessionStorage.getItem(key);
    return text === null ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}

function write(key: string, value: unknown): void {
  try {
    if (value === undefined) sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, JSON.stringify(value));
  } catch {
    // full or switched off: the page still works, it only cannot keep
  }
}
