import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { draftQuery } from '@/api/authoring';
import { Loading } from '@/ui/Loading';
import { Notice } from '@/ui/Notice';
import { Page } from '@/ui/Page';
import { ProblemNotice } from '@/ui/ProblemNotice';
import { CopyPage } from './CopyPage';
import { Editor } from './Editor';
import { emptyForm, toForm } from './form';
import { Preview } from './Preview';
import { Returned } from './Returned';
import { Submission } from './Submission';
import type { Saved } from './useSaving';

const newRoute = getRouteApi('/exercises/new');
const editRoute = getRouteApi('/exercises/$id/edit');

export function NewExercisePage() {
  const { t } = useTranslation('authoring');
  const { from, figure } = newRoute.useSearch();
  const navigate = useNavigate();
  const open = useOpenDraft();
  const [initial] = useState(() => emptyForm(t('disclaimerText')));
  if (from !== undefined) return <CopyPage from={from} />;
  return (
    <Page title={t('newTitle')} over={<Link to="/exercises">{t('over')}</Link>}>
      {figure === undefined && <p>{t('newLead')}</p>}
      <Editor
        keptAs="author.new"
        initial={initial}
        saved={undefined}
        figure={figure}
        onFigure={(code) =>
          void navigate({ to: '/exercises/new', search: code === undefined ? {} : { figure: code } })
        }
        onSaved={(saved, review) => open(saved, review, true)}
      />
    </Page>
  );
}

export function EditExercisePage() {
  const { t } = useTranslation('authoring');
  const { id } = editRoute.useParams();
  const { step, figure } = editRoute.useSearch();
  const navigate = useNavigate();
  const open = useOpenDraft();
  const draft = useQuery({ ...draftQuery(id), refetchOnWindowFocus: false });
  const over = <Link to="/exercises">{t('over')}</Link>;
  if (draft.isPending) return <Loading />;
  if (draft.isError) {
    return (
      <Page title={t('editTitle')} over={over}>
        <ProblemNotice error={draft.error} part={t('away')} onRetry={() => void draft.refetch()} />
      </Page>
    );
  }
  const { value, etag } = draft.data;
  const saved = { id, etag: etag ?? '' };
  const title = value.content.name;
  if (step === 'submit') {
    return (
      <Page key="submit" title={t('submit.title', { name: title })} over={over}>
        <Submission draft={value} etag={saved.etag} />
      </Page>
    );
  }
  return (
    <Page key="edit" title={t('editNamed', { name: title })} over={over}>
      {value.item.adaptedFrom != null && figure === undefined && (
        <p>
          {t('adaptedFrom', {
            revision: value.item.adaptedFrom.revision,
          })}
        </p>
      )}
      {value.item.inReview != null ? (
        <>
          <Notice tone="now" title={t('inReview')}>
            <p>{t('inReviewText')}</p>
          </Notice>
          <Preview form={toForm(value.content)} />
        </>
      ) : (
        <>
          {figure === undefined && <Returned itemId={id} />}
          <Editor
            keptAs={`author.${id}`}
            initial={toForm(value.content)}
            saved={saved}
            figure={figure}
            onFigure={(code) =>
              void navigate({
                to: '/exercises/$id/edit',
                params: { id },
                search: code === undefined ? {} : { figure: code },
              })
            }
            onSaved={(next, review) => open(next, review, false)}
          />
        </>
      )}
    </Page>
  );
}

function useOpenDraft() {
  const navigate = useNavigate();
  return (saved: Saved, review: boolean, replace: boolean) => {
    if (!review && !replace) return;
    void navigate({
      to: '/exercises/$id/edit',
      params: { id: saved.id },
      search: review ? { step: 'submit' } : {},
      replace,
    });
  };
}
