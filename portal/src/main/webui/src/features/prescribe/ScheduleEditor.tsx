import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { WEEKDAYS, type ScheduleKind } from '@/api/model';
import { weekdayName } from '@/format/date';
import { Choices, ManyChoices } from '@/ui/Choices';
import { NumberField, PathError } from './DoseEditor';
import { useFieldError } from './errors';
import type { FormSchedule } from './form';
import classes from './prescribe.module.css';

interface ScheduleEditorProps {
  path: string;
  schedule: FormSchedule;
  onChange: (schedule: FormSchedule) => void;
}

const KINDS = ['PER_WEEK', 'DAYS_OF_WEEK', 'PER_DAY', 'AS_NEEDED'] as const satisfies ScheduleKind[];

/** How often: four kinds, each with its own numbers; what was typed for another kind is not lost by looking. */
export function ScheduleEditor({ path, schedule, onChange }: ScheduleEditorProps) {
  const { t } = useTranslation('therapist');
  const { t: terms } = useTranslation('terms');
  const name = useId();
  const daysError = useFieldError(`${path}.days`);
  const set = (change: Partial<FormSchedule>) => onChange({ ...schedule, ...change });
  return (
    <div className={classes.schedule}>
      <div className={classes.kinds}>
        <Choices
          legend={t('prescribe.schedule')}
          name={name}
          small
          value={schedule.kind}
          onChange={(kind) => set({ kind })}
          options={KINDS.map((kind) => ({ value: kind, label: terms(`scheduleKind.${kind}`) }))}
        />
      </div>
      {schedule.kind === 'DAYS_OF_WEEK' && (
        <>
          <div className={classes.days}>
            <ManyChoices
              legend={t('prescribe.days')}
              values={schedule.days}
              onChange={(days) => set({ days: WEEKDAYS.filter((day) => days.includes(day)) })}
              options={WEEKDAYS.map((day) => ({ value: day, label: weekdayName(day, 'short') }))}
              error={daysError}
            />
          </div>
          <div className={classes.numbers}>
            <NumberField
              path={`${path}.timesPerDay`}
              label={t('prescribe.timesPerDay')}
              value={schedule.timesPerDay}
              onChange={(timesPerDay) => set({ timesPerDay })}
            />
          </div>
        </>
      )}
      {schedule.kind === 'PER_WEEK' && (
        <div className={classes.numbers}>
          <NumberField
            path={`${path}.min`}
            label={t('prescribe.timesPerWeekMin')}
            value={schedule.min}
            onChange={(min) => set({ min })}
          />
          <NumberField
            path={`${path}.max`}
            label={t('prescribe.timesPerWeekMax')}
            value={schedule.max}
            onChange={(max) => set({ max })}
          />
        </div>
      )}
      {schedule.kind === 'PER_DAY' && (
        <div className={classes.numbers}>
          <NumberField
            path={`${path}.times`}
            label={t('prescribe.timesPerDay')}
            value={schedule.times}
            onChange={(times) => set({ times })}
          />
        </div>
      )}
      {schedule.kind === 'AS_NEEDED' && <p className={classes.numbersNote}>{t('prescribe.asNeededNote')}</p>}
      <PathError path={path} />
    </div>
  );
}
