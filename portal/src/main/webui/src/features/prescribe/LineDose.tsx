import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { LineSide } from '@/api/model';
import classes from './dose.module.css';
import { LOAD_KINDS } from './dose';
import { DoseFields, NumberField, PathError, RangeField } from './DoseEditor';
import { useFieldError } from './errors';
import type { FormLine } from './form';

const SIDES = ['BOTH_TOGETHER', 'EACH', 'LEFT', 'RIGHT'] as const satisfies LineSide[];

interface LineDoseProps {
  path: string;
  line: FormLine;
  onChange: (change: Partial<FormLine>) => void;
}

/** How much, which side, what is lifted or pulled, and how hard it should feel. */
export function LineDose({ path, line, onChange }: LineDoseProps) {
  const { t } = useTranslation('therapist');
  const { t: prescribe } = useTranslation('prescribe');
  const { t: terms } = useTranslation('terms');
  const { load, effort } = line;
  return (
    <DoseFields
      path={`${path}.dose`}
      legend={t('prescribe.doseOf', { name: line.exerciseName })}
      dose={line.dose}
      onChange={(dose) => onChange({ dose })}
    >
      <NativeSelect
        className={classes.side}
        label={t('prescribe.side')}
        value={line.side}
        error={useFieldError(`${path}.side`)}
        onChange={(event) =>
          onChange({ side: SIDES.find((one) => one === event.currentTarget.value) ?? 'BOTH_TOGETHER' })
        }
        data={SIDES.map((value) => ({ value, label: terms(`sides.${value}`) }))}
      />
      <NativeSelect
        className={classes.load}
        label={prescribe('load.label')}
        value={load.kind}
        onChange={(event) =>
          onChange({
            load: { ...load, kind: LOAD_KINDS.find((one) => one === event.currentTarget.value) ?? 'NONE' },
          })
        }
        data={LOAD_KINDS.map((value) => ({ value, label: prescribe(`load.${value}`) }))}
      />
      {load.kind === 'KG' && (
        <div className={classes.single}>
          <NumberField
            path={`${path}.dose.load.kg`}
            label={prescribe('load.kg')}
            inputMode="decimal"
            value={load.kg}
            onChange={(kg) => onChange({ load: { ...load, kg } })}
          />
        </div>
      )}
      <RangeField
        path={`${path}.dose.effort`}
        label={prescribe('effort')}
        low={effort.min}
        high={effort.max}
        onChange={(min, max) => onChange({ effort: { min, max } })}
      />
      {['load', 'load.band'].map((part) => (
        <PathError key={part} path={`${path}.dose.${part}`} />
      ))}
    </DoseFields>
  );
}
