import { Button, TextInput } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { feedQuery, openFeed, revokeFeed } from '@/api/handout';
import { instant } from '@/format/date';
import { Card } from '@/ui/Card';
import { Loading } from '@/ui/Loading';
import { Notice } from '@/ui/Notice';
import { ProblemNotice } from '@/ui/ProblemNotice';
import stack from '@/ui/stack.module.css';
import { useCopy } from '@/ui/useCopy';

/** The schedule in the patient's own calendar, by a secret address that can be taken back. */
export function CalendarFeed({ patientId }: { patientId: string }) {
  const { t } = useTranslation('handout');
  const queryClient = useQueryClient();
  const feed = useQuery(feedQuery(patientId));
  const refresh = () => queryClient.invalidateQueries({ queryKey: ['patient', patientId, 'calendar-feed'] });
  const open = useMutation({ mutationFn: () => openFeed(patientId), onSuccess: refresh });
  const revoke = useMutation({
    mutationFn: () => revokeFeed(patientId),
    onSuccess: () => {
      open.reset();
      return refresh();
    },
  });
  const since = feed.data?.since ?? undefined;
  const create = () => {
    revoke.reset();
    open.mutate();
  };
  return (
    <Card label={t('calendar.title')}>
      <h2>{t('calendar.title')}</h2>
      <p>{t('calendar.text')}</p>
      {feed.isPending && <Loading />}
      {feed.isError && (
        <ProblemNotice error={feed.error} part={t('calendar.title')} onRetry={() => void feed.refetch()} />
      )}
      {(open.error ?? revoke.error) !== null && <ProblemNotice error={open.error ?? revoke.error} />}
      {open.data !== undefined && <Address url={open.data.url} />}
      {revoke.isSuccess && since === undefined && (
        <Notice role="status">
          <p>{t('calendar.revoked')}</p>
        </Notice>
      )}
      {feed.isSuccess && (
        <>
          {since !== undefined && open.data === undefined && (
            <p>{t('calendar.since', { when: instant(since) })}</p>
          )}
          <div className={stack.row}>
            {open.data === undefined && (
              <Button variant="default" onClick={create} disabled={open.isPending}>
                {t(since === undefined ? 'calendar.create' : 'calendar.again')}
              </Button>
            )}
            {since !== undefined && (
              <Button variant="subtle" onClick={() => revoke.mutate()} disabled={revoke.isPending}>
                {t('calendar.revoke')}
              </Button>
            )}
          </div>
        </>
      )}
    </Card>
  );
}

function Address({ url }: { url: string }) {
  const { t } = useTranslation('handout');
  const { t: common } = useTranslation();
  const [copied, copy] = useCopy();
  return (
    <Notice tone="good" role="status" title={t('calendar.made')}>
      <div className={stack.tight}>
        <p>{t('calendar.once')}</p>
        <TextInput
          label={t('calendar.address')}
          readOnly
          value={url}
          onFocus={(event) => event.currentTarget.select()}
        />
        <div className={stack.row}>
          <Button onClick={() => void copy(url)}>{common(copied ? 'actions.copied' : 'actions.copy')}</Button>
          <Button component="a" variant="default" href={url.replace(/^https?:/, 'webcal:')}>
            {t('calendar.subscribe')}
          </Button>
        </div>
        <p>{t('calendar.secret')}</p>
      </div>
    </Notice>
  );
}
