import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { differencesQuery, submit } from '@/api/authoring';
import type { ExerciseDraft } from '@/api/content';
import { asProblem } from '@/api/problem';
import { ChangeList } from '@/features/changes/ChangeList';
import { recalls } from '@/features/changes/changes';
import { Card } from '@/ui/Card';
import { Loading } from '@/ui/Loading';
import { Notice } from '@/ui/Notice';
import { Section } from '@/ui/Page';
import { ProblemNotice } from '@/ui/ProblemNotice';
import stack from '@/ui/stack.module.css';
import { toForm } from './form';
import { Preview } from './Preview';

/** The last look before somebody else has to look: what is different, and what that will set off. */
export function Submission({ draft, etag }: { draft: ExerciseDraft; etag: string }) {
  const { t } = useTranslation('authoring');
  const queryClient = useQueryClient();
  const first = draft.item.revision === 0;
  const differences = useQuery({
    ...differencesQuery(draft.item.itemId, draft.item.revision, 'draft'),
    enabled: !first,
  });
  const submission = useMutation({
    mutationFn: () => submit(draft.item.itemId, etag),
    onSuccess: async () => {
      await queryClient.invalidateQueries({ queryKey: ['catalog'] });
    },
  });
  if (submission.isSuccess) return <Submitted name={draft.content.name} />;
  const refused = submission.error === null ? undefined : asProblem(submission.error);
  const back = (
    <Link className="standalone" to="/exercises/$id/edit" params={{ id: draft.item.itemId }} search={{}}>
      {t('submit.back')}
    </Link>
  );
  return (
    <div className={stack.two}>
      <div className={stack.stack}>
        <Section title={t('submit.changes')}>
          {first ? (
            <p>{t('submit.first')}</p>
          ) : differences.isPending ? (
            <Loading />
          ) : differences.isError ? (
            <ProblemNotice
              error={differences.error}
              part={t('submit.changes')}
              onRetry={() => void differences.refetch()}
            />
          ) : (
            <ChangeList changes={differences.data} />
          )}
        </Section>
        <Preview form={toForm(draft.content)} />
      </div>
      <Card label={t('submit.send')}>
        {refused !== undefined && (
          <>
            <ProblemNotice error={refused} rest={refused.fields} kept />
            {back}
          </>
        )}
        {differences.data !== undefined && recalls(differences.data) && (
          <Notice tone="now" title={t('submit.recallTitle')}>
            <p>{t('submit.recallText')}</p>
          </Notice>
        )}
        <p>{t('submit.text')}</p>
        <Button data-big onClick={() => submission.mutate()} disabled={submission.isPending}>
          {t(submission.isPending ? 'submit.sending' : 'submit.send')}
        </Button>
        {refused === undefined && back}
      </Card>
    </div>
  );
}

function Submitted({ name }: { name: string }) {
  const { t } = useTranslation('authoring');
  return (
    <Notice
      tone="good"
      role="status"
      title={t('submit.done', { name })}
      actions={
        <Button component={Link} to="/reviews" variant="default">
          {t('submit.queue')}
        </Button>
      }
    >
      <p>{t('submit.doneText')}</p>
    </Notice>
  );
}
