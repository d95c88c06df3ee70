import { createContext, useContext } from 'react';
import type { Form } from './form';

/** What every part of the editor needs: the form as it stands, how to change it, and a voice. */
export interface Editing {
  form: Form;
  change: (change: Partial<Form>) => void;
  /** Told to screen readers; `undoable` offers to take the change back. */
  say: (message: string, undoable?: boolean) => void;
}

export const EditingContext = createContext<Editing | undefined>(undefined);

export function useEditing(): Editing {
  const editing = useContext(EditingContext);
  if (editing === undefined) throw new Error('only inside the exercise editor');
  return editing;
}

/** A list with the entry at `at` changed. */
export function withEntry<T>(items: readonly T[], at: number, change: Partial<T>): T[] {
  return items.map((item, index) => (index === at ? { ...item, ...change } : item));
}
