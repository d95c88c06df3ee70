import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { templateQuery } from '@/api/templates';
import { Loading } from '@/ui/Loading';
import { Page } from '@/ui/Page';
import { ProblemNotice } from '@/ui/ProblemNotice';
import { TemplateEditor } from './TemplateEditor';

const route = getRouteApi('/templates/$id/edit');

/** Writes the next version; the earlier ones stay. */
export function EditTemplatePage() {
  const { t } = useTranslation('templates');
  const { id } = route.useParams();
  const [openedAt] = useState(() => Date.now());
  const found = useQuery(templateQuery(id));
  const over = (
    <Link to="/templates/$id" params={{ id }} search={{}}>
      {found.data?.value.content.name ?? t('one')}
    </Link>
  );
  if (found.isPending) return <Loading />;
  return (
    <Page title={t('edit.title')} over={over}>
      {found.isError ? (
        <ProblemNotice error={found.error} part={t('one')} onRetry={() => void found.refetch()} />
      ) : (
        <TemplateEditor key={openedAt} template={found.data.value} etag={found.data.etag ?? ''} />
      )}
    </Page>
  );
}
