import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { burdenQuery } from '@/api/burden';
import type { DraftRoutine } from '@/api/model';
import { number, range } from '@/format/number';
import stack from '@/ui/stack.module.css';
import classes from './aside.module.css';
import { hasDose, hasSchedule } from './check';
import { toContent } from './content';
import type { Form } from './form';

const PAUSE_MS = 600;

/** What can be reckoned with: a routine in the making counts with what it has so far, and a step that may come with nothing. */
export function reckoned(form: Form): DraftRoutine[] {
  const routines = form.routines
    .map((routine) => ({
      ...routine,
      lines: routine.lines.filter(hasDose).map((line) => ({ ...line, progression: undefined })),
    }))
    .filter((routine) => routine.lines.length > 0 && hasSchedule(routine))
    .map((routine) => ({ ...routine, name: routine.name.trim() === '' ? '–' : routine.name }));
  return toContent({ ...form, routines }).routines;
}

/** What it asks of the patient, reckoned by the service while one composes. */
export function Burden({ form }: { form: Form }) {
  const { t } = useTranslation('prescribe');
  const [settled] = useDebouncedValue(JSON.stringify(reckoned(form)), PAUSE_MS);
  const routines = JSON.parse(settled) as DraftRoutine[];
  const estimate = useQuery({ ...burdenQuery(routines), enabled: routines.length > 0 });
  const burden = routines.length === 0 ? undefined : estimate.data;
  return (
    <section className={classes.box} aria-label={t('burden.title')}>
      <h2>{t('burden.title')}</h2>
      {burden === undefined && !estimate.isError && <p className={stack.soft}>{t('burden.none')}</p>}
      {estimate.isError && <p>{t('burden.away')}</p>}
      {burden !== undefined && (
        <>
          <dl className={classes.figures} data-waiting={estimate.isPlaceholderData}>
            <div>
              <dt>{t('burden.day')}</dt>
              <dd>{t('burden.minutes', { range: range(burden.minutesPerDay) })}</dd>
            </div>
            <div>
              <dt>{t('burden.week')}</dt>
              <dd>{t('burden.minutes', { range: range(burden.minutesPerWeek) })}</dd>
            </div>
            <div>
              <dt>{t('burden.exercises')}</dt>
              <dd>{number(burden.exercisesPerDay)}</dd>
            </div>
          </dl>
          {burden.warnings.length > 0 && (
            <p className={classes.gentle} role="status">
              {t('burden.much')}{' '}
              {burden.warnings
                .map(({ kind, limit, figure }) =>
                  t(`burden.warning.${kind}` as 'burden.warning.MINUTES_PER_DAY', {
                    limit,
                    figure,
                    defaultValue: t('burden.warning.other'),
                  }),
                )
                .join(' ')}
            </p>
          )}
          <p className={stack.small}>{t('burden.rough')}</p>
        </>
      )}
    </section>
  );
}
