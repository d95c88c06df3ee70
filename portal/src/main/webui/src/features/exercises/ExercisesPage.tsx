import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Page } from '@/ui/Page';
import { ExerciseSearch } from './ExerciseSearch';
import { NO_FILTER } from './filter';
import classes from './exercises.module.css';

export function ExercisesPage() {
  const { t } = useTranslation('therapist');
  const [filter, setFilter] = useState(NO_FILTER);
  return (
    <Page title={t('exercises.title')}>
      <h2 className="visually-hidden">{t('exercises.results')}</h2>
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
