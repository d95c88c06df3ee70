import { useTranslation } from 'react-i18next';
import type { Burden } from '@/api/burden';
import type { PrescriptionContent, PrescriptionVersion } from '@/api/model';
import { number, range } from '@/format/number';
import { painRuleWords } from '@/format/pain';
import { doseWords, scheduleWords } from '@/format/words';
import { Notice } from '@/ui/Notice';
import stack from '@/ui/stack.module.css';
import classes from './prescription.module.css';

interface ContentViewProps {
  content: PrescriptionContent | PrescriptionVersion;
  /** What stands above it; its own title unless set. */
  heading?: string;
}

/** A prescription as a whole, for reading: a draft or a version. */
export function ContentView({ content, heading = content.title }: ContentViewProps) {
  const { t } = useTranslation('therapist');
  const { t: terms } = useTranslation('terms');
  return (
    <div className={stack.stack}>
      <div>
        <h2>{heading}</h2>
        {'burden' in content && content.burden != null && <Asks burden={content.burden} />}
      </div>
      <Notice tone="now" title={t('prescribe.safetyNote')}>
        <p className={classes.text}>{content.safetyNote}</p>
        <p>{painRuleWords(terms, content)}</p>
      </Notice>
      {content.routines.map((routine, at) => (
        <section key={at} className={classes.routine} aria-label={routine.name}>
          <div>
            <h3>{routine.name}</h3>
            <p className={stack.soft}>{scheduleWords(terms, routine.schedule)}</p>
          </div>
          <ol className={classes.lines}>
            {routine.lines.map((line, index) => (
              <li key={index}>
                <strong>{line.exerciseName}</strong>
                <span>{doseWords(terms, line.dose, line.side)}</span>
                {line.safetyNote != null && <span className={classes.note}>{line.safetyNote}</span>}
              </li>
            ))}
          </ol>
        </section>
      ))}
    </div>
  );
}

/** What it asks of the patient; nothing for what is done only when it is needed. */
function Asks({ burden }: { burden: Burden }) {
  const { t } = useTranslation('treatment');
  if (burden.minutesPerDay.max === 0) return null;
  return (
    <p className={stack.soft}>
      {t('burden.day', { minutes: range(burden.minutesPerDay) })}{' '}
      {t('burden.exercises', { count: burden.exercisesPerDay, number: number(burden.exercisesPerDay) })}{' '}
      {t('burden.week', { minutes: range(burden.minutesPerWeek) })}
    </p>
  );
}
