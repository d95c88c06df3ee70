import { useState } from 'react';
import type { Form } from './form';

/** So many lines that were there before are shown open; more would bury the routine under its fields. */
const FEW = 2;

/** Which lines show their fields. What was added now is open; what was there before is one row each. */
export function useOpenLines(initial: Form) {
  const [toggled, setToggled] = useState<ReadonlySet<string>>(() => {
    const keys = keysOf(initial);
    return new Set(keys.length > FEW ? keys : []);
  });
  // Keys of lines that are closed: an unknown line is a new one, and open.
  const set = (key: string, closed: boolean) =>
    setToggled((all) => {
      const next = new Set(all);
      if (closed) next.add(key);
      else next.delete(key);
      return next;
    });
  return {
    isOpen: (key: string) => !toggled.has(key),
    toggle: (key: string) => set(key, !toggled.has(key)),
    open: (key: string) => set(key, false),
    openAll: (form: Form) => {
      if (keysOf(form).some((key) => toggled.has(key))) setToggled(new Set());
    },
    /** Brings a line to sight. */
    show: (key: string) => {
      const line = document.getElementById(`line-${key}`);
      line?.scrollIntoView({ block: 'center' });
      line?.querySelector<HTMLElement>('button')?.focus({ preventScroll: true });
    },
  };
}

export type OpenLines = ReturnType<typeof useOpenLines>;

const keysOf = (form: Form) => form.routines.flatMap((routine) => routine.lines.map(({ key }) => key));
