import { useQuery } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { homeRole, meQuery } from '@/api/me';
import type { Me } from '@/api/model';
import { forgetExpired } from '@/api/expiry';
import { Loading } from '@/ui/Loading';
import { ProblemNotice } from '@/ui/ProblemNotice';
import { MeContext } from './me';
import { NoRole } from './NoRole';
import { makeRouter } from './router';
import { SignedOut } from './SignedOut';

/** Decides what a visitor meets: the signed-out page, or the home of their role. */
export function Gate() {
  const me = useQuery(meQuery);
  if (me.isPending) return <Loading label="" />;
  if (me.isError) {
    return (
      <main style={{ padding: '1.5rem', maxWidth: '42rem', margin: 'auto' }}>
        <ProblemNotice error={me.error} onRetry={() => void me.refetch()} />
      </main>
    );
  }
  return me.data === null ? <SignedOut /> : <SignedIn me={me.data} />;
}

function SignedIn({ me }: { me: Me }) {
  const [router] = useState(() => makeRouter(me));
  useEffect(forgetExpired, []);
  return (
    <MeContext value={me}>
      {homeRole(me) === undefined ? <NoRole /> : <RouterProvider router={router} />}
    </MeContext>
  );
}
