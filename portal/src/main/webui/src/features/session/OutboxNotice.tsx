import { Button } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useOwnId } from '@/app/me';
import { Notice } from '@/ui/Notice';
import stack from '@/ui/stack.module.css';
import { writeDraft } from './draftStore';
import { takeBack, type Waiting } from './outbox';
import { useOutbox } from './useOutbox';

/** What has not arrived yet is said openly, on every page of the patient. */
export function OutboxNotice({ onReopen }: { onReopen?: () => void }) {
  const { t } = useTranslation('patient');
  const patientId = useOwnId();
  const { waiting, sendNow } = useOutbox(patientId);
  const [busy, setBusy] = useState(false);
  const open = waiting.filter((item) => item.refused === undefined);
  const refused = waiting.filter((item) => item.refused !== undefined);
  if (waiting.length === 0) return null;
  const send = async () => {
    setBusy(true);
    await sendNow();
    setBusy(false);
  };
  return (
    <div className={stack.stack}>
      {open.length > 0 && (
        <Notice
          tone="now"
          role="status"
          title={t('outbox.waiting', { count: open.length })}
          actions={
            <Button variant="default" onClick={() => void send()} disabled={busy}>
              {busy ? t('outbox.sending') : t('outbox.sendNow')}
            </Button>
          }
        >
          <p>{t('outbox.kept')}</p>
        </Notice>
      )}
      {refused.map((item) => (
        <Refused key={item.draft.sessionId} item={item} patientId={patientId} onReopen={onReopen} />
      ))}
    </div>
  );
}

interface RefusedProps {
  item: Waiting;
  patientId: string;
  /** Where the session's own page is open already. */
  onReopen?: () => void;
}

function Refused({ item, patientId, onReopen }: RefusedProps) {
  const { t } = useTranslation('patient');
  const navigate = useNavigate();
  const change = () => {
    const draft = takeBack(patientId, item.draft.sessionId);
    if (draft === undefined) return;
    // Refused means not stored under the old id; a changed session is a new one.
    writeDraft(patientId, { ...draft, sessionId: crypto.randomUUID(), step: draft.lines.length + 1 });
    if (onReopen !== undefined) {
      onReopen();
      return;
    }
    const { prescriptionId, routineId } = draft.routine;
    void navigate({ to: '/session/$prescriptionId/$routineId', params: { prescriptionId, routineId } });
  };
  return (
    <Notice
      tone="stop"
      role="alert"
      title={t('outbox.refused')}
      actions={
        <Button variant="default" onClick={change}>
          {t('outbox.change')}
        </Button>
      }
    >
      <p>{t('outbox.refusedText', { name: item.draft.routine.name, detail: item.refused ?? '' })}</p>
    </Notice>
  );
}
