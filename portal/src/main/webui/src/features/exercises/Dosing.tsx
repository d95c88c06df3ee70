import { useTranslation } from 'react-i18next';
import type { Exercise } from '@/api/model';
import { codeWord, doseWords } from '@/format/words';
import { Section } from '@/ui/Page';
import { DoseSource } from './DoseSource';
import classes from './exercise.module.css';

/** The dose that is proposed, where it comes from, and when and how hard the exercise is meant to be done. */
export function Dosing({ exercise }: { exercise: Exercise }) {
  const { t } = useTranslation('catalog');
  const { t: terms } = useTranslation('terms');
  const use = exercise.use ?? [];
  return (
    <Section title={t('dose.title')}>
      <div className={classes.dosing}>
        <div className={classes.dose}>
          {exercise.defaultDose == null ? (
            <p>{t('dose.none')}</p>
          ) : (
            <p className={classes.doseWords}>{doseWords(terms, exercise.defaultDose, exercise.sides)}</p>
          )}
          <DoseSource exercise={exercise} />
        </div>
        {use.length > 0 && (
          <ul className={classes.use} aria-label={t('use.title')}>
            {use.map(({ when, intensity, source }) => (
              <li key={`${when}${intensity ?? ''}`}>
                <strong>{codeWord(terms, 'moment', when)}</strong>
                {intensity != null && (
                  <span className={classes.intensity} data-intensity={intensity}>
                    <span aria-hidden="true" />
                    {codeWord(terms, 'intensity', intensity)}
                  </span>
                )}
                {source != null && <span className={classes.soft}>{source}</span>}
              </li>
            ))}
          </ul>
        )}
      </div>
    </Section>
  );
}
