import { Modal } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Exercise } from '@/api/model';
import { cautionsOf, stepsOf } from '@/features/exercises/variants';
import { Figure } from '@/features/figure/Figure';
import { doseWords, scheduleWords } from '@/format/words';
import { localDate } from '@/format/date';
import { Notice } from '@/ui/Notice';
import stack from '@/ui/stack.module.css';
import { hasDose, hasSchedule } from './check';
import { toLineDose, toSchedule } from './content';
import type { Form, FormLine } from './form';
import { useExercise } from './LineEditor';
import classes from './preview.module.css';
import { chosenOf } from './Way';

interface PreviewProps {
  opened: boolean;
  form: Form;
  onClose: () => void;
}

/** As the patient will see it, in the width of a phone and in the patient's words. */
export function Preview({ opened, form, onClose }: PreviewProps) {
  const { t } = useTranslation('prescribe');
  const { t: common } = useTranslation();
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t('preview.title')}
      size="30rem"
      closeButtonProps={{ 'aria-label': common('actions.close') }}
    >
      <div className={classes.phone} data-role="patient">
        <Whole form={form} />
      </div>
    </Modal>
  );
}

function Whole({ form }: { form: Form }) {
  const { t } = useTranslation('prescribe');
  const { t: patient } = useTranslation('patient');
  const { t: terms } = useTranslation('terms');
  return (
    <div className={stack.stack}>
      <h2>{form.title === '' ? t('preview.noTitle') : form.title}</h2>
      {form.until !== '' && (
        <p className={stack.soft}>{t('preview.until', { date: localDate(form.until) })}</p>
      )}
      <Notice tone="now" title={patient('plan.safety')}>
        <p className={classes.text}>{form.safetyNote === '' ? t('preview.noNote') : form.safetyNote}</p>
        <p>
          {form.painRule === 'PAIN_MONITORING'
            ? t('pain.words', { goOn: form.goOnUpTo, stop: form.stopFrom })
            : terms('painRuleText.STOP_ON_PAIN')}
        </p>
      </Notice>
      {form.routines.map((routine, at) => (
        <section key={routine.key} className={classes.routine} aria-label={routine.name}>
          <div>
            <h3>{routine.name === '' ? t('preview.routine', { number: at + 1 }) : routine.name}</h3>
            {hasSchedule(routine) && (
              <p className={stack.soft}>{scheduleWords(terms, toSchedule(routine.schedule))}</p>
            )}
          </div>
          {routine.lines.length === 0 && <p className={stack.soft}>{t('preview.empty')}</p>}
          <ol className={classes.lines}>
            {routine.lines.map((line) => (
              <Line key={line.key} line={line} />
            ))}
          </ol>
        </section>
      ))}
    </div>
  );
}

function Line({ line }: { line: FormLine }) {
  const { t } = useTranslation('prescribe');
  const { t: patient } = useTranslation('patient');
  const { t: terms } = useTranslation('terms');
  const exercise = useExercise(line).data;
  const side = line.side === 'LEFT' || line.side === 'RIGHT' ? line.side : undefined;
  return (
    <li>
      {exercise !== undefined && (
        <div className={classes.figure}>
          <Figure figure={chosenOf(exercise, line).figure} side={side} decorative />
        </div>
      )}
      <h4>{line.exerciseName}</h4>
      <p className={classes.dose}>
        {hasDose(line) ? doseWords(terms, toLineDose(line), line.side) : t('doseMissing')}
      </p>
      {line.safetyNote !== '' && (
        <p className={classes.note}>
          <strong>{patient('plan.safety')}:</strong> {line.safetyNote}
        </p>
      )}
      {exercise !== undefined && <Steps exercise={exercise} line={line} />}
    </li>
  );
}

function Steps({ exercise, line }: { exercise: Exercise; line: FormLine }) {
  const { t: patient } = useTranslation('patient');
  const variant = chosenOf(exercise, line);
  const cautions = cautionsOf(exercise, variant);
  return (
    <>
      <ol className={stack.steps}>
        {stepsOf(exercise, variant).map((step) => (
          <li key={step.order}>{step.text}</li>
        ))}
      </ol>
      {cautions.length > 0 && (
        <>
          <p>
            <strong>{patient('session.exercise.careful')}</strong>
          </p>
          <ul>
            {cautions.map((caution) => (
              <li key={caution}>{caution}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
