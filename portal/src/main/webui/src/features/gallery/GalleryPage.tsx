import { TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { exercisesQuery } from '@/api/catalog';
import { NO_FILTER } from '@/features/exercises/filter';
import { FigureMotion } from '@/features/figure/FigureMotion';
import { Empty } from '@/ui/Empty';
import { Loading } from '@/ui/Loading';
import { More } from '@/ui/More';
import { Page } from '@/ui/Page';
import { ProblemNotice } from '@/ui/ProblemNotice';
import { ExerciseFigures } from './ExerciseFigures';
import classes from './gallery.module.css';

const route = getRouteApi('/figures');

/** Every figure of every variant, moving side by side: the quickest way to find an exercise one knows by sight. */
export function GalleryPage() {
  const { t } = useTranslation('catalog');
  const { q = '' } = route.useSearch();
  const navigate = route.useNavigate();
  const [typed, setTyped] = useState(q);
  const find = useDebouncedCallback(
    (text: string) =>
      void navigate({
        search: text.trim() === '' ? {} : { q: text.trim() },
        replace: true,
        resetScroll: false,
      }),
    180,
  );
  const found = useInfiniteQuery(exercisesQuery({ ...NO_FILTER, q }));
  const exercises = (found.data?.pages.flatMap((page) => page.items) ?? []).filter(
    ({ figure, variants = 1 }) => figure != null || variants > 1,
  );
  const figures = exercises.reduce((sum, { variants = 1 }) => sum + variants, 0);
  const tools = (
    <div className={classes.tools}>
      <p role="status">{found.isSuccess && t('gallery.count', { count: figures })}</p>
      <TextInput
        type="search"
        aria-label={t('gallery.find')}
        placeholder={t('gallery.find')}
        value={typed}
        maxLength={200}
        autoComplete="off"
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          find(event.currentTarget.value);
        }}
      />
      <FigureMotion />
    </div>
  );
  return (
    <Page title={t('gallery.title')} over={<Link to="/exercises">{t('title')}</Link>} actions={tools}>
      {found.isPending && <Loading />}
      {found.isError && (
        <ProblemNotice error={found.error} part={t('search.away')} onRetry={() => void found.refetch()} />
      )}
      {found.isSuccess && exercises.length === 0 && (
        <Empty title={t('gallery.empty', { q })}>
          <p>{t('gallery.emptyText')}</p>
        </Empty>
      )}
      <ul className={classes.grid}>
        {exercises.map((exercise) => (
          <ExerciseFigures key={exercise.id} exercise={exercise} />
        ))}
      </ul>
      <More found={found} />
    </Page>
  );
}
