import { useTranslation } from 'react-i18next';
import type { Exercise } from '@/api/model';
import { Section } from '@/ui/Page';
import classes from './exercise.module.css';

export function References({ exercise }: { exercise: Exercise }) {
  const { t } = useTranslation('catalog');
  const references = exercise.references ?? [];
  return (
    <>
      {references.length > 0 && (
        <Section title={t('detail.references')}>
          <ol className={classes.references}>
            {references.map((reference) => (
              <li key={reference}>{reference}</li>
            ))}
          </ol>
        </Section>
      )}
      <p className={classes.disclaimer}>{exercise.disclaimer}</p>
    </>
  );
}
