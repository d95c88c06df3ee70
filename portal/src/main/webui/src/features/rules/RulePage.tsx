import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ruleDraftQuery } from '@/api/safety';
import { Loading } from '@/ui/Loading';
import { Notice } from '@/ui/Notice';
import { Page } from '@/ui/Page';
import { ProblemNotice } from '@/ui/ProblemNotice';
import { RuleEditor } from './RuleEditor';
import { emptyRule, toRuleForm } from './ruleForm';

const editRoute = getRouteApi('/rules/$id/edit');

export function NewRulePage() {
  const { t } = useTranslation('reviews');
  const navigate = useNavigate();
  return (
    <Page title={t('rule.newTitle')} over={<Over />}>
      <p>{t('rule.lead')}</p>
      <RuleEditor
        keptAs="rule.new"
        initial={emptyRule()}
        saved={undefined}
        onSaved={(id) => void navigate({ to: '/rules/$id/edit', params: { id }, replace: true })}
      />
    </Page>
  );
}

export function EditRulePage() {
  const { t } = useTranslation('reviews');
  const { id } = editRoute.useParams();
  const draft = useQuery({ ...ruleDraftQuery(id), refetchOnWindowFocus: false });
  if (draft.isPending) return <Loading />;
  if (draft.isError) {
    return (
      <Page title={t('rule.editTitle')} over={<Over />}>
        <ProblemNotice error={draft.error} part={t('rules.away')} onRetry={() => void draft.refetch()} />
      </Page>
    );
  }
  const { value, etag } = draft.data;
  return (
    <Page title={t('rule.editTitle')} over={<Over />}>
      {value.item.inReview == null ? (
        <RuleEditor
          keptAs={`rule.${id}`}
          initial={toRuleForm(value.content)}
          saved={{ id, etag: etag ?? '' }}
          onSaved={() => undefined}
        />
      ) : (
        <Notice tone="now" title={t('rule.submitted')}>
          <p>{t('rule.submittedText')}</p>
        </Notice>
      )}
    </Page>
  );
}

function Over() {
  const { t } = useTranslation('reviews');
  return <Link to="/rules">{t('rule.over')}</Link>;
}
