import { useTranslation } from 'react-i18next';
import classes from './templates.module.css';

/** How many items of the exercise reporting consensus are answered: as many strips as items apply, and in words. */
export function Score({ score, of }: { score: number; of: number }) {
  const { t } = useTranslation('templates');
  return (
    <p className={classes.score}>
      <span className={classes.strips} aria-hidden="true">
        {Array.from({ length: of }, (_, at) => (
          <span key={at} data-full={at < score} />
        ))}
      </span>
      {t('cert.score', { score, of })}
    </p>
  );
}
