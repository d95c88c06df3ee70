import { queryOptions } from '@tanstack/react-query';
import { callPortal } from './http';
import type { Me, Role } from './model';
import { asProblem } from './problem';

/** Who is signed in; `null` when nobody is. */
export const meQuery = queryOptions({
  queryKey: ['me'],
  queryFn: async ({ signal }): Promise<Me | null> => {
    try {
      const me = await callPortal<Me>('/api/me', 'GET', signal);
      return me.signedIn ? me : null;
    } catch (error) {
      if (asProblem(error).kind === 'signed-out') return null;
      throw error;
    }
  },
  staleTime: Infinity,
});

/** The role whose home is shown. A person with several starts in the first of these. */
export function homeRole(me: Me): Role | undefined {
  return (['therapist', 'administrator', 'patient'] as const).find((role) => me.roles.includes(role));
}

export function signInAddress(to: string): string {
  return `/sign-in?to=${encodeURIComponent(to)}`;
}
