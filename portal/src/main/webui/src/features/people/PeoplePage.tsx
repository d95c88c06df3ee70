import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { therapistsQuery } from '@/api/prescription';
import { Card } from '@/ui/Card';
import { Empty } from '@/ui/Empty';
import { Loading } from '@/ui/Loading';
import { Page, Section } from '@/ui/Page';
import { ProblemNotice } from '@/ui/ProblemNotice';
import stack from '@/ui/stack.module.css';
import { CaseloadTransfer } from './CaseloadTransfer';
import { Patients } from './Patients';
import classes from './people.module.css';

export function PeoplePage() {
  const { t } = useTranslation('admin');
  return (
    <Page title={t('people.title')}>
      <div className={stack.two}>
        <Patients />
        <div className={stack.stack}>
          <Therapists />
          <CaseloadTransfer />
        </div>
      </div>
    </Page>
  );
}

function Therapists() {
  const { t } = useTranslation('admin');
  const therapists = useQuery(therapistsQuery);
  return (
    <Section title={t('people.therapists')}>
      {therapists.isPending && <Loading />}
      {therapists.isError && (
        <ProblemNotice
          error={therapists.error}
          part={t('people.therapistsPart')}
          onRetry={() => void therapists.refetch()}
        />
      )}
      {therapists.data?.length === 0 && (
        <Empty title={t('people.emptyTherapists')}>
          <p>{t('people.emptyTherapistsText')}</p>
        </Empty>
      )}
      {therapists.data !== undefined && therapists.data.length > 0 && (
        <Card>
          <ul className={classes.people}>
            {therapists.data.map((therapist) => (
              <li key={therapist.id}>
                <strong>{therapist.name}</strong>
              </li>
            ))}
          </ul>
        </Card>
      )}
    </Section>
  );
}
