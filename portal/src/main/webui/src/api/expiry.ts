import { useSyncExternalStore } from 'react';

/** Whether some call was answered "signed out" since the page was loaded: then the page offers to sign in again. */
let expired = false;
const listeners = new Set<() => void>();

export function noteExpired(): void {
  set(true);
}

export function forgetExpired(): void {
  set(false);
}

function set(next: boolean): void {
  expired = next;
  listeners.forEach((listener) => listener());
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function useExpired(): boolean {
  return useSyncExternalStore(subscribe, () => expired);
}
