import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { copyExercise, draftQuery } from '@/api/authoring';
import { exerciseQuery } from '@/api/catalog';
import { useIntentKeys } from '@/api/idempotency';
import { Card } from '@/ui/Card';
import { Loading } from '@/ui/Loading';
import { Page } from '@/ui/Page';
import { ProblemNotice } from '@/ui/ProblemNotice';
import stack from '@/ui/stack.module.css';

/** The step between a shared exercise and an own one made from it: says what that means before anything is made. */
export function CopyPage({ from }: { from: string }) {
  const { t } = useTranslation('authoring');
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const keys = useIntentKeys();
  const exercise = useQuery(exerciseQuery(from));
  const copy = useMutation({
    mutationFn: (id: string) => copyExercise(id, keys.keyFor(id)),
    onSuccess: (answer) => {
      keys.done();
      queryClient.setQueryData(draftQuery(answer.value.item.itemId).queryKey, answer);
      void queryClient.invalidateQueries({ queryKey: ['catalog', 'exercises'] });
      return navigate({
        to: '/exercises/$id/edit',
        params: { id: answer.value.item.itemId },
        search: {},
        replace: true,
      });
    },
  });
  const over = <Link to="/exercises">{t('over')}</Link>;
  if (exercise.isPending) return <Loading />;
  if (exercise.isError) {
    return (
      <Page title={t('copy.title')} over={over}>
        <ProblemNotice error={exercise.error} part={t('away')} onRetry={() => void exercise.refetch()} />
      </Page>
    );
  }
  const { id, slug, name, revision } = exercise.data;
  return (
    <Page title={t('copy.named', { name })} over={over} width="read">
      <Card>
        {copy.error !== null && <ProblemNotice error={copy.error} />}
        <p>{t('copy.text', { name, revision })}</p>
        <p className={stack.soft}>{t('copy.later')}</p>
        <div className={stack.row}>
          <Button onClick={() => copy.mutate(id)} disabled={copy.isPending}>
            {t(copy.isPending ? 'copy.making' : 'copy.make')}
          </Button>
          <Link className="standalone" to="/exercises/$slug" params={{ slug }}>
            {t('copy.back')}
          </Link>
        </div>
      </Card>
    </Page>
  );
}
