import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { versionsQuery } from '@/api/prescription';
import { instant, localDate } from '@/format/date';
import { Card } from '@/ui/Card';
import { Loading } from '@/ui/Loading';
import { ProblemNotice } from '@/ui/ProblemNotice';
import stack from '@/ui/stack.module.css';
import { Tag } from '@/ui/Tag';
import { Differences } from './Differences';
import classes from './prescription.module.css';

interface VersionsProps {
  patientId: string;
  prescriptionId: string;
  current: number | undefined;
  shown: number;
  hasDraft: boolean;
}

/** Every version stays readable, with who, when and why. */
export function Versions({ patientId, prescriptionId, current, shown, hasDraft }: VersionsProps) {
  const { t } = useTranslation('therapist');
  const { t: treatment } = useTranslation('treatment');
  const versions = useQuery(versionsQuery(patientId, prescriptionId));
  const newestFirst = [...(versions.data ?? [])].sort((a, b) => b.version - a.version);
  return (
    <Card label={t('prescription.history')}>
      <h2>{t('prescription.history')}</h2>
      {versions.isPending && <Loading />}
      {versions.isError && (
        <ProblemNotice
          error={versions.error}
          part={t('prescription.history')}
          onRetry={() => void versions.refetch()}
        />
      )}
      {hasDraft && current !== undefined && (
        <Changes
          patientId={patientId}
          prescriptionId={prescriptionId}
          from={current}
          to="draft"
          title={treatment('diff.draft')}
        />
      )}
      <ol className={classes.versions}>
        {newestFirst.map((one) => (
          <li key={one.version}>
            <div className={stack.row}>
              <Link
                className="standalone"
                to="/patients/$patientId/prescriptions/$prescriptionId"
                params={{ patientId, prescriptionId }}
                search={{ version: one.version }}
                aria-current={one.version === shown ? 'true' : undefined}
              >
                {t('prescription.show', { version: one.version })}
              </Link>
              {one.version === current && <Tag tone="good">{t('prescription.current')}</Tag>}
            </div>
            <span className={stack.small}>
              {t('prescription.from', { date: localDate(one.effectiveFrom) })}
            </span>
            <span className={stack.small}>
              {t('prescription.activated', { when: instant(one.activatedAt), name: one.authorName })}
            </span>
            <span>{one.reason ?? (one.version === 1 && t('prescription.first'))}</span>
            {one.version > 1 && (
              <Changes
                patientId={patientId}
                prescriptionId={prescriptionId}
                from={one.version - 1}
                to={one.version}
                title={treatment('diff.title', { version: one.version - 1 })}
              />
            )}
          </li>
        ))}
      </ol>
    </Card>
  );
}

interface ChangesProps {
  patientId: string;
  prescriptionId: string;
  from: number;
  to: number | 'draft';
  title: string;
}

/** Asked for when somebody wants to see them. */
function Changes({ title, ...between }: ChangesProps) {
  const [open, setOpen] = useState(false);
  return (
    <details className={classes.more} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{title}</summary>
      {open && <Differences {...between} />}
    </details>
  );
}
