import { Button } from '@mantine/core';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useEffect, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Page } from '@/ui/Page';
import { ExerciseSearch } from './ExerciseSearch';
import { fromSearch, rememberSearch, toSearch, type ExerciseFilter } from './filter';
import classes from './card.module.css';

const route = getRouteApi('/exercises');

/** The address holds the whole search, so that it can be kept, sent and come back to. */
export function ExercisesPage() {
  const { t } = useTranslation('catalog');
  const { t: authoring } = useTranslation('authoring');
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const filter = useMemo(() => fromSearch(search), [search]);
  useEffect(() => rememberSearch(search), [search]);
  const setFilter = (next: ExerciseFilter) =>
    void navigate({
      search: toSearch(next),
      // Each choice is a step back; letters are not.
      replace: next.q !== filter.q,
      resetScroll: false,
    });
  return (
    <Page
      title={t('title')}
      actions={
        <>
          <Link className="standalone" to="/figures">
            {t('gallery.link')}
          </Link>
          <Button component={Link} to="/exercises/new" variant="default">
            {authoring('newTitle')}
          </Button>
        </>
      }
    >
      <h2 className="visually-hidden">{t('search.results')}</h2>
      <ExerciseSearch
        filter={filter}
        onFilter={setFilter}
        title={(exercise) => (
          <Link to="/exercises/$slug" params={{ slug: exercise.slug }} className={classes.link}>
            {exercise.name}
          </Link>
        )}
      />
    </Page>
  );
}
