import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { archivedQuery, restorePatient } from '@/api/record';
import { localDate } from '@/format/date';
import { Loading } from '@/ui/Loading';
import { ProblemNotice } from '@/ui/ProblemNotice';
import { ReasonDialog } from '@/ui/ReasonDialog';
import stack from '@/ui/stack.module.css';
import classes from './people.module.css';
import { useListsAnew } from './useListsAnew';

/** Those who are no longer in care, each with the way back; asked for only when somebody looks. */
export function ArchivedPatients() {
  const { t } = useTranslation('record');
  const [open, setOpen] = useState(false);
  const archived = useQuery({ ...archivedQuery, enabled: open });
  const listsAnew = useListsAnew();
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
      <ul className={classes.people}>
        {archived.data?.map(({ id, name, birthDate }) => (
          <li key={id}>
            <div>
              <strong>{name}</strong> <span className={stack.soft}>{localDate(birthDate)}</span>
            </div>
            <ReasonDialog
              variant="subtle"
              action={t('archive.restore')}
              named={t('archive.restoreNamed', { name })}
              title={t('archive.restoreNamed', { name })}
              text={t('archive.restoreText')}
              reasonLabel={t('archive.reason')}
              run={(reason, key) => restorePatient(id, reason, key)}
              onDone={() => listsAnew(id)}
            />
          </li>
        ))}
      </ul>
    </details>
  );
}
