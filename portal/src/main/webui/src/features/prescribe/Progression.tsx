import { Button, NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { PROGRESSION_STEPS } from '@/api/model';
import { fits } from './check';
import { NumberField, PathError } from './DoseEditor';
import { NEW_PROGRESSION, type FormLine, type FormProgression } from './form';
import classes from './line.module.css';

interface ProgressionProps {
  path: string;
  line: FormLine;
  onChange: (progression: FormProgression | undefined) => void;
}

/** When a step up is proposed. It is only ever proposed: a clinician decides. */
export function Progression({ path, line, onChange }: ProgressionProps) {
  const { t } = useTranslation('prescribe');
  const rule = line.progression;
  if (rule === undefined) {
    return (
      <div className={classes.part}>
        <p>{t('progression.none')}</p>
        <div>
          <Button variant="default" onClick={() => onChange(suited(line))}>
            {t('progression.add')}
          </Button>
        </div>
      </div>
    );
  }
  const set = (change: Partial<FormProgression>) => onChange({ ...rule, ...change });
  return (
    <div className={classes.part}>
      <p>{t('progression.lead')}</p>
      <div className={classes.rule}>
        <NumberField
          path={`${path}.sessions`}
          label={t('progression.sessions')}
          value={rule.sessions}
          onChange={(sessions) => set({ sessions })}
        />
        <NumberField
          path={`${path}.maxPain`}
          label={t('progression.maxPain')}
          value={rule.maxPain}
          onChange={(maxPain) => set({ maxPain })}
        />
        <NumberField
          path={`${path}.maxEffort`}
          label={t('progression.maxEffort')}
          value={rule.maxEffort}
          onChange={(maxEffort) => set({ maxEffort })}
        />
        <NativeSelect
          label={t('progression.step')}
          value={rule.step}
          onChange={(event) =>
            set({ step: PROGRESSION_STEPS.find((one) => one === event.currentTarget.value) ?? 'REPS' })
          }
          data={PROGRESSION_STEPS.filter((value) => value === rule.step || fits(value, line)).map(
            (value) => ({
              value,
              label: t(`progression.steps.${value}`),
            }),
          )}
        />
        {rule.step !== 'HARDER_VARIANT' && (
          <NumberField
            path={`${path}.by`}
            label={t('progression.by')}
            value={rule.by}
            onChange={(by) => set({ by })}
          />
        )}
      </div>
      {['', '.step'].map((part) => (
        <PathError key={part} path={`${path}${part}`} />
      ))}
      <p className={classes.soft}>
        {t('progression.words', {
          sessions: rule.sessions,
          pain: rule.maxPain,
          effort: rule.maxEffort,
          step: t(`progression.proposes.${rule.step}`, { by: rule.by }),
        })}
      </p>
      <div>
        <Button variant="subtle" onClick={() => onChange(undefined)}>
          {t('progression.remove')}
        </Button>
      </div>
    </div>
  );
}

/** A first step that fits what the line is counted in. */
function suited({ dose, load }: FormLine): FormProgression {
  if (load.kind === 'KG') return { ...NEW_PROGRESSION, step: 'LOAD_KG', by: '1' };
  if (dose.unit === 'REPS') return NEW_PROGRESSION;
  return { ...NEW_PROGRESSION, step: 'SETS', by: '1' };
}
