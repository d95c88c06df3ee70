import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { PossibleDuplicate } from '@/api/record';
import { localDate } from '@/format/date';
import { Notice } from '@/ui/Notice';
import stack from '@/ui/stack.module.css';

interface DuplicatesProps {
  matches: readonly PossibleDuplicate[];
  pending: boolean;
  onRegister: () => void;
  onBack: () => void;
}

/** Somebody like this is in the clinic's register already: open that record, ask a colleague, or register all the same. */
export function Duplicates({ matches, pending, onRegister, onBack }: DuplicatesProps) {
  const { t } = useTranslation('record');
  return (
    <Notice
      tone="now"
      role="alert"
      title={t('duplicate.title')}
      actions={
        <>
          <Button variant="default" onClick={onBack}>
            {t('duplicate.back')}
          </Button>
          <Button onClick={onRegister} disabled={pending}>
            {t('duplicate.register')}
          </Button>
        </>
      }
    >
      <p>{t('duplicate.text')}</p>
      <ul className={stack.tight}>
        {matches.map((one, at) => (
          <li key={one.patientId ?? at}>
            <strong>{one.name}</strong>
            <br />
            {t('duplicate.facts', {
              born: localDate(one.birthDate),
              registered: localDate(one.registeredOn),
            })}
            {one.leadName != null && ` ${t('duplicate.lead', { name: one.leadName })}`}
            {one.archived === true && ` ${t('duplicate.archived')}`}
            <br />
            {one.patientId != null ? (
              <Link className="standalone" to="/patients/$patientId" params={{ patientId: one.patientId }}>
                {t('duplicate.open', { name: one.name })}
              </Link>
            ) : (
              <span className={stack.soft}>{t('duplicate.ask')}</span>
            )}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
