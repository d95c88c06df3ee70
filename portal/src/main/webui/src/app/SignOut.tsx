import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { callPortal } from '@/api/http';
import { ProblemNotice } from '@/ui/ProblemNotice';
import { forgetKept } from './kept';

/** The portal forgets the session and says where the identity provider ends its own. */
export function SignOut() {
  const { t } = useTranslation();
  const [error, setError] = useState<unknown>();
  const signOut = async () => {
    try {
      const { location } = await callPortal<{ location: string }>('/sign-out', 'POST');
      forgetKept();
      window.location.assign(location);
    } catch (problem) {
      setError(problem);
    }
  };
  return (
    <>
      <Button variant="default" fullWidth onClick={() => void signOut()}>
        {t('account.signOut')}
      </Button>
      {error !== undefined && <ProblemNotice error={error} />}
    </>
  );
}
