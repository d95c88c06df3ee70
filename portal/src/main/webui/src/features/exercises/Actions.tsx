import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Exercise } from '@/api/model';

/** What can be done with an exercise beside reading it. */
export function Actions({ exercise }: { exercise: Exercise }) {
  const { t } = useTranslation('catalog');
  return (
    <Button
      variant="default"
      aria-label={t('actions.printNamed', { name: exercise.name })}
      onClick={() => window.print()}
    >
      {t('actions.print')}
    </Button>
  );
}
