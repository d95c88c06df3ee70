import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useOwnId } from '@/app/me';
import { Notice } from '@/ui/Notice';
import { Page } from '@/ui/Page';
import { OutboxNotice } from './OutboxNotice';
import { useOutbox } from './useOutbox';
import type { Sent } from './useSession';

interface SentPageProps {
  sent: Sent;
  onReopen: () => void;
}

/** The end of a session. A session that was waiting turns into a sent one before the patient's eyes. */
export function SentPage({ sent, onReopen }: SentPageProps) {
  const { t } = useTranslation('patient');
  const { waiting } = useOutbox(useOwnId());
  const { name } = sent.draft.routine;
  const left = waiting.find((item) => item.draft.sessionId === sent.draft.sessionId);
  const hurt = sent.draft.lines.some((line) => line.stopReason === 'PAIN' || line.stopReason === 'SYMPTOM');
  const home = (
    <Button data-big component={Link} to="/">
      {t('session.sent.home')}
    </Button>
  );
  if (left?.refused !== undefined) {
    return (
      <Page title={t('session.sent.refusedTitle')} width="read">
        <OutboxNotice onReopen={onReopen} />
        <div>{home}</div>
      </Page>
    );
  }
  if (left !== undefined) {
    return (
      <Page title={t('session.sent.waitingTitle')} width="read">
        <p>{t('session.sent.waitingText', { name })}</p>
        <OutboxNotice />
        <div>{home}</div>
      </Page>
    );
  }
  return (
    <Page title={t(hurt ? 'session.sent.stopTitle' : 'session.sent.title')} width="read">
      <Notice tone="good" role="status">
        <p>{t('session.sent.text', { name })}</p>
        {hurt && <p>{t('session.hurts.call')}</p>}
      </Notice>
      <div>{home}</div>
    </Page>
  );
}
