import { TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SCOPES, templatesQuery } from '@/api/templates';
import { Choices } from '@/ui/Choices';
import { Empty } from '@/ui/Empty';
import { Loading } from '@/ui/Loading';
import { More } from '@/ui/More';
import { Page } from '@/ui/Page';
import { ProblemNotice } from '@/ui/ProblemNotice';
import { TemplateCard } from './TemplateCard';
import classes from './templates.module.css';

const route = getRouteApi('/templates');

/** Routines without a patient: one's own, the clinic's and the shared library's. */
export function TemplatesPage() {
  const { t } = useTranslation('templates');
  const { scope, q: initial = '' } = route.useSearch();
  const navigate = route.useNavigate();
  const name = useId();
  const [typed, setTyped] = useState(initial);
  const [q] = useDebouncedValue(typed.trim(), 200);
  const found = useInfiniteQuery(templatesQuery({ scope, ...(q !== '' && { q }) }));
  const items = found.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <Page title={t('title')}>
      <p className={classes.lead}>{t('lead')}</p>
      <search className={classes.tools}>
        <TextInput
          type="search"
          label={t('search')}
          value={typed}
          maxLength={200}
          autoComplete="off"
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <Choices
          legend={t('scope.label')}
          name={name}
          small
          value={scope ?? 'ALL'}
          onChange={(chosen) =>
            void navigate({ search: chosen === 'ALL' ? {} : { scope: chosen }, replace: true })
          }
          options={[
            { value: 'ALL', label: t('scope.ALL') },
            ...SCOPES.map((one) => ({ value: one, label: t(`scope.${one}`) })),
          ]}
        />
      </search>
      {found.isPending && <Loading />}
      {found.isError && (
        <ProblemNotice error={found.error} part={t('title')} onRetry={() => void found.refetch()} />
      )}
      {found.isSuccess && items.length === 0 && (
        <Empty title={t('empty')}>
          <p>{t('emptyText')}</p>
        </Empty>
      )}
      <ul className={classes.cards} aria-label={t('title')}>
        {items.map((template) => (
          <li key={template.id}>
            <TemplateCard template={template} heading="h2" />
          </li>
        ))}
      </ul>
      <More found={found} />
    </Page>
  );
}
