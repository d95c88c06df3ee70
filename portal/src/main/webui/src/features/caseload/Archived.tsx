import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { archivedQuery } from '@/api/record';
import { localDate } from '@/format/date';
import { Loading } from '@/ui/Loading';
import { ProblemNotice } from '@/ui/ProblemNotice';
import stack from '@/ui/stack.module.css';
import classes from './caseload.module.css';

/** Those who are no longer in care; asked for only when somebody looks. A record is restored on its own page. */
export function Archived() {
  const { t } = useTranslation('record');
  const [open, setOpen] = useState(false);
  const archived = useQuery({ ...archivedQuery, enabled: open });
  return (
    <details className={classes.archived} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('archive.list')}</summary>
      {open && archived.isPending && <Loading />}
      {archived.isError && (
        <ProblemNotice
          error={archived.error}
          part={t('archive.list')}
          onRetry={() => void archived.refetch()}
        />
      )}
      {archived.data?.length === 0 && <p className={stack.soft}>{t('archive.none')}</p>}
      <ul>
        {archived.data?.map(({ id, name, birthDate }) => (
          <li key={id}>
            <Link className="standalone" to="/patients/$patientId" params={{ patientId: id }}>
              {name}
            </Link>{' '}
            <span className={stack.soft}>{localDate(birthDate)}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
