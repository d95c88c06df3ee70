import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { TemplateSummary } from '@/api/templates';
import { Tag } from '@/ui/Tag';
import { Score } from './Score';
import classes from './templates.module.css';

interface TemplateCardProps {
  template: TemplateSummary;
  action?: ReactNode;
  /** One below what stands above the list. */
  heading?: 'h2' | 'h3';
}

export function TemplateCard({ template, action, heading: Heading = 'h3' }: TemplateCardProps) {
  const { t } = useTranslation('templates');
  const { id, name, goal, forWhom, scope, mine, signedOff, status, routines, exercises } = template;
  return (
    <article className={classes.card}>
      <Heading>
        <Link to="/templates/$id" params={{ id }}>
          {name}
        </Link>
      </Heading>
      <p className={classes.tags}>
        <Tag tone="main">{t(`scope.${scope}`)}</Tag>
        {scope === 'CLINIC' && mine && <Tag>{t('mine')}</Tag>}
        <Tag tone={signedOff ? 'good' : 'now'}>{t(signedOff ? 'signOff.done' : 'signOff.awaiting')}</Tag>
        {status === 'RETIRED' && <Tag tone="stop">{t('retired')}</Tag>}
      </p>
      <p>{goal}</p>
      {forWhom != null && <p className={classes.soft}>{forWhom}</p>}
      <div className={classes.foot}>
        <div>
          <p className={classes.soft}>
            {t('size', {
              routines: t('routines', { count: routines }),
              exercises: t('exercises', { count: exercises }),
            })}
          </p>
          <Score score={template.score} of={template.of} />
        </div>
        {action}
      </div>
    </article>
  );
}
