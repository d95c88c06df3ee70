import { Button, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { caseloadQuery } from '@/api/adherence';
import { patientsQuery } from '@/api/prescription';
import { Empty } from '@/ui/Empty';
import { Loading } from '@/ui/Loading';
import { Page } from '@/ui/Page';
import { ProblemNotice } from '@/ui/ProblemNotice';
import stack from '@/ui/stack.module.css';
import { Archived } from './Archived';
import classes from './caseload.module.css';
import { CaseloadTable } from './CaseloadTable';
import { caseloadRows } from './rows';

export function CaseloadPage() {
  const { t } = useTranslation('therapist');
  const patients = useQuery(patientsQuery);
  const figures = useQuery(caseloadQuery);
  const [q, setQ] = useState('');
  const loading = patients.isPending || figures.isPending;
  const rows = caseloadRows(patients.data, figures.data);
  const shown = rows.filter((row) => matches(row.name, q));
  return (
    <Page
      title={t('caseload.title')}
      actions={
        <Button component={Link} to="/patients/new">
          {t('caseload.register')}
        </Button>
      }
    >
      {patients.isError && (
        <ProblemNotice
          error={patients.error}
          part={t('caseload.names')}
          onRetry={() => void patients.refetch()}
        />
      )}
      {figures.isError && (
        <div className={stack.tight}>
          <ProblemNotice
            error={figures.error}
            part={t('caseload.figures')}
            onRetry={() => void figures.refetch()}
          />
          <p className={stack.soft}>{t('caseload.unranked')}</p>
        </div>
      )}
      {loading && <Loading />}
      {!loading && rows.length === 0 && patients.isSuccess && (
        <Empty title={t('caseload.empty')}>
          <p>{t('caseload.emptyText')}</p>
        </Empty>
      )}
      {!loading && rows.length > 0 && (
        <>
          <div className={classes.tools}>
            <TextInput
              type="search"
              label={t('caseload.search')}
              placeholder={t('caseload.searchHint')}
              value={q}
              onChange={(event) => setQ(event.currentTarget.value)}
            />
            <p className={stack.small} role="status">
              {t('caseload.count', { count: shown.length })}
            </p>
          </div>
          {figures.isSuccess && <p className={stack.small}>{t('caseload.order')}</p>}
          {shown.length === 0 ? (
            <Empty title={t('caseload.noMatch', { q })} />
          ) : (
            <CaseloadTable rows={shown} figures={figures.isSuccess} />
          )}
        </>
      )}
      {patients.isSuccess && <Archived />}
    </Page>
  );
}

function matches(name: string | undefined, q: string): boolean {
  const plain = (text: string) => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
  return q.trim() === '' || plain(name ?? '').includes(plain(q.trim()));
}
