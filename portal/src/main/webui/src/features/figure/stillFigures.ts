import { useReducedMotion } from '@mantine/hooks';
import { useSyncExternalStore } from 'react';
import { useMe } from '@/app/me';

const CHANGED = 'rehab:figures';
const key = (username: string) => `rehab.figures.${username}`;

/** Whether figures stand still for this person on this device: their own choice, else what the system asks for. */
export function useStillFigures(): [boolean, (still: boolean) => void] {
  const { username } = useMe();
  const reduced = useReducedMotion(undefined, { getInitialValueInEffect: false });
  const chosen = useSyncExternalStore(subscribe, () => read(username));
  const choose = (still: boolean) => {
    try {
      localStorage.setItem(key(username), still ? 'still' : 'moving');
    } catch {
      // no storage: the choice lasts no longer than the page
    }
    dispatchEvent(new Event(CHANGED));
  };
  return [chosen === null ? reduced : chosen === 'still', choose];
}

function subscribe(changed: () => void): () => void {
  addEventListener(CHANGED, changed);
  addEventListener('storage', changed);
  return () => {
    removeEventListener(CHANGED, changed);
    removeEventListener('storage', changed);
  };
}

function read(username: string): string | null {
  try {
    return localStorage.getItem(key(username));
  } catch {
    return null;
  }
}
