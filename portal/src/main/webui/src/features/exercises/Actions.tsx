import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Exercise } from '@/api/model';

/** What can be done with an exercise beside reading it. */
export function Actions({ exercise }: { exercise: Exercise }) {
  const { t } = useTranslation('catalog');
  const { t: authoring } = useTranslation('authoring');
  return (
    <>
      <Button
        variant="default"
        aria-label={t('actions.printNamed', { name: exercise.name })}
        onClick={() => window.print()}
      >
        {t('actions.print')}
      </Button>
      {exercise.own === true && exercise.status !== 'RETIRED' && (
        <Button component={Link} to={`/exercises/${exercise.id}/edit`} variant="default">
          {authoring('edit')}
        </Button>
      )}
      {exercise.revision > 0 && (
        <Button component={Link} to={`/exercises/new?from=${exercise.slug}`} variant="default">
          {authoring('copy.title')}
        </Button>
      )}
    </>
  );
}
