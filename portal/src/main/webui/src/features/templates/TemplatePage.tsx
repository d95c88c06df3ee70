import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { homeRole } from '@/api/me';
import { templateQuery, type Template } from '@/api/templates';
import { useMe } from '@/app/me';
import { instant } from '@/format/date';
import { range } from '@/format/number';
import { Loading } from '@/ui/Loading';
import { Notice } from '@/ui/Notice';
import { Page } from '@/ui/Page';
import { ProblemNotice } from '@/ui/ProblemNotice';
import { Stat, Stats } from '@/ui/Stat';
import stack from '@/ui/stack.module.css';
import { Tag } from '@/ui/Tag';
import { Apply } from './Apply';
import { Cert } from './Cert';
import { Retire, SignOff } from './Decisions';
import { TemplateRoutines } from './TemplateRoutines';
import classes from './templates.module.css';
import { Versions } from './Versions';

const route = getRouteApi('/templates/$id');

export function TemplatePage() {
  const { t } = useTranslation('templates');
  const { id } = route.useParams();
  const { version } = route.useSearch();
  const found = useQuery(templateQuery(id, version));
  const over = <Link to="/templates">{t('title')}</Link>;
  if (found.isPending) return <Loading />;
  if (found.isError) {
    return (
      <Page title={t('one')} over={over}>
        <ProblemNotice error={found.error} part={t('one')} onRetry={() => void found.refetch()} />
      </Page>
    );
  }
  return (
    <Shown template={found.data.value} etag={found.data.etag ?? ''} old={version !== undefined} over={over} />
  );
}

interface ShownProps {
  template: Template;
  etag: string;
  /** An earlier version is looked at: nothing can be done with it but reading. */
  old: boolean;
  over: React.ReactNode;
}

function Shown({ template, etag, old, over }: ShownProps) {
  const { t } = useTranslation('templates');
  const { id, scope, status, content, burden, version } = template;
  const role = homeRole(useMe());
  const usable = !old && status === 'ACTIVE';
  const own = usable && scope !== 'SHARED';
  return (
    <Page
      title={content.name}
      over={over}
      actions={
        <>
          {own && role === 'therapist' && (
            <Button component={Link} variant="default" to={`/templates/${id}/edit`}>
              {t('edit.open')}
            </Button>
          )}
          {own && (role === 'administrator' || template.mine) && <Retire template={template} />}
        </>
      }
    >
      <div className={stack.row}>
        <Tag tone="main">{t(`scope.${scope}`)}</Tag>
        <Tag tone={template.signOff == null ? 'now' : 'good'}>
          {t(template.signOff == null ? 'signOff.awaiting' : 'signOff.done')}
        </Tag>
        {status === 'RETIRED' && <Tag tone="stop">{t('retired')}</Tag>}
        <span className={stack.small}>
          {t('written', { version, name: template.authorName, when: instant(template.writtenAt) })}
        </span>
      </div>
      {old && (
        <Notice tone="now">
          <p>{t('oldVersion', { version })}</p>
          <Link to="/templates/$id" params={{ id }} search={{}}>
            {t('current')}
          </Link>
        </Notice>
      )}
      {template.retirement != null && (
        <Notice tone="stop" title={t('retiredBy', { name: template.retirement.byName })}>
          <p>{template.retirement.reason}</p>
        </Notice>
      )}
      <div className={stack.two}>
        <div className={stack.stack}>
          <p className={stack.lead}>{content.goal}</p>
          {content.forWhom != null && (
            <Notice title={t('forWhom')}>
              <p>{content.forWhom}</p>
            </Notice>
          )}
          <Stats>
            <Stat
              label={t('burden.day')}
              value={t('burden.minutes', { range: range(burden.minutesPerDay) })}
            />
            <Stat
              label={t('burden.week')}
              value={t('burden.minutes', { range: range(burden.minutesPerWeek) })}
            />
            {content.period != null && (
              <Stat
                label={t('period')}
                value={t('weeks', {
                  range: range({ min: content.period.minWeeks, max: content.period.maxWeeks }),
                })}
              />
            )}
          </Stats>
          <TemplateRoutines content={content} />
        </div>
        <div className={classes.side}>
          {usable && role === 'therapist' && <Apply template={template} />}
          {usable && role === 'administrator' && template.signOff == null && (
            <SignOff template={template} etag={etag} />
          )}
          {template.signOff != null && (
            <p className={stack.small}>
              {t('signOff.by', { name: template.signOff.byName, when: instant(template.signOff.at) })}
              {template.signOff.comment != null && <q>{template.signOff.comment}</q>}
            </p>
          )}
          <Cert completeness={template.completeness} />
          <Versions id={id} shown={version} />
        </div>
      </div>
    </Page>
  );
}
