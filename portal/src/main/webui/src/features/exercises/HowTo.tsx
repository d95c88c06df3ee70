import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Exercise, Variant } from '@/api/model';
import { codeWord } from '@/format/words';
import { Notice } from '@/ui/Notice';
import classes from './exercise.module.css';
import { cautionsOf, stepsOf, variantsOf, withoutHazard } from './variants';

interface HowToProps {
  exercise: Exercise;
  variant: Variant;
}

/** Everything that is said about doing it in the chosen way. */
export function HowTo({ exercise, variant }: HowToProps) {
  const { t } = useTranslation('catalog');
  const cautions = cautionsOf(exercise, variant);
  const mistakes = exercise.mistakes ?? [];
  const steps = stepsOf(exercise, variant);
  return (
    <div className={classes.howTo}>
      {variantsOf(exercise).length > 1 && (
        <div role="status">
          <p className={classes.variantName}>{variant.name}</p>
          <p className={classes.soft}>{variant.summary}</p>
        </div>
      )}
      <Hazards exercise={exercise} variant={variant} />
      {steps.length > 0 && (
        <section aria-label={t('detail.steps')}>
          <h2>{t('detail.steps')}</h2>
          <ol className={classes.steps}>
            {steps.map((step) => (
              <li key={step.order}>
                {step.text}
                {step.breath != null && <span className={classes.breath}>{step.breath}</span>}
              </li>
            ))}
          </ol>
          {exercise.breathing != null && <p className={classes.breathing}>{exercise.breathing}</p>}
        </section>
      )}
      {(exercise.feel != null || exercise.stopIf != null) && (
        <dl className={classes.signs}>
          {exercise.feel != null && (
            <div data-tone="good">
              <dt>{t('detail.feel')}</dt>
              <dd>{exercise.feel}</dd>
            </div>
          )}
          {exercise.stopIf != null && (
            <div data-tone="stop">
              <dt>{t('detail.stopIf')}</dt>
              <dd>{exercise.stopIf}</dd>
            </div>
          )}
        </dl>
      )}
      {cautions.length > 0 && (
        <Notice tone="now" title={t('detail.cautions')}>
          <ul className={classes.bullets}>
            {cautions.map((caution) => (
              <li key={caution}>{caution}</li>
            ))}
          </ul>
        </Notice>
      )}
      {mistakes.length > 0 && (
        <section aria-label={t('detail.mistakes')}>
          <h2>{t('detail.mistakes')}</h2>
          <dl className={classes.mistakes}>
            {mistakes.map(({ text, instead }) => (
              <div key={text}>
                <dt>{text}</dt>
                <dd>{instead}</dd>
              </div>
            ))}
          </dl>
        </section>
      )}
    </div>
  );
}

/** What this way loads or demands, and which other way does without. */
function Hazards({ exercise, variant }: HowToProps) {
  const { t } = useTranslation('catalog');
  const { t: terms } = useTranslation('terms');
  const variants = variantsOf(exercise);
  return (
    <section aria-label={t('hazards.title')}>
      <h2>{t('hazards.title')}</h2>
      {variant.hazards.length === 0 ? (
        <p className={classes.soft}>{t('hazards.none')}</p>
      ) : (
        <ul className={classes.hazards}>
          {variant.hazards.map((hazard) => {
            const other = withoutHazard(variants, variant, hazard);
            return (
              <li key={hazard}>
                <span>{codeWord(terms, 'hazard', hazard)}</span>
                {other !== undefined && (
                  <Link
                    from="/exercises/$slug"
                    to="."
                    search={{ variant: other.code }}
                    replace
                    resetScroll={false}
                  >
                    {t('hazards.without', { variant: other.name })}
                  </Link>
                )}
              </li>
            );
          })}
        </ul>
      )}
    </section>
  );
}
