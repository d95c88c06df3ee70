import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { templateVersionsQuery } from '@/api/templates';
import { instant } from '@/format/date';
import { Card } from '@/ui/Card';
import { ProblemNotice } from '@/ui/ProblemNotice';
import stack from '@/ui/stack.module.css';
import { Tag } from '@/ui/Tag';

/** Who wrote which version when; each stays readable. */
export function Versions({ id, shown }: { id: string; shown: number }) {
  const { t } = useTranslation('templates');
  const versions = useQuery(templateVersionsQuery(id));
  const newest = [...(versions.data ?? [])].sort((a, b) => b.version - a.version);
  return (
    <Card label={t('versions')}>
      <h2>{t('versions')}</h2>
      {versions.isError && (
        <ProblemNotice error={versions.error} part={t('versions')} onRetry={() => void versions.refetch()} />
      )}
      <ol className={stack.tight}>
        {newest.map(({ version, authorName, writtenAt, signOff }, at) => (
          <li key={version}>
            <Link
              className="standalone"
              to="/templates/$id"
              params={{ id }}
              search={at === 0 ? {} : { version }}
              aria-current={version === shown ? 'true' : undefined}
            >
              {t('version', { version })}
            </Link>{' '}
            {signOff != null && <Tag tone="good">{t('signOff.done')}</Tag>}
            <p className={stack.small}>{t('by', { name: authorName, when: instant(writtenAt) })}</p>
          </li>
        ))}
      </ol>
    </Card>
  );
}
