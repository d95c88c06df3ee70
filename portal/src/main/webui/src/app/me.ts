import { createContext, useContext } from 'react';
import type { Me } from '@/api/model';

export const MeContext = createContext<Me | undefined>(undefined);

/** Whoever is signed in. */
export function useMe(): Me {
  const me = useContext(MeContext);
  if (me === undefined) throw new Error('nobody is signed in here');
  return me;
}

/** The patient's own id, for the patient's pages. */
export function useOwnId(): string {
  const { personId } = useMe();
  if (personId == null) throw new Error('the account is not linked to a patient');
  return personId;
}
