import { Button, Checkbox } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import stack from '@/ui/stack.module.css';
import { PathError } from './Block';
import { EQUIPMENT, HAZARD_GROUPS, HAZARDS, POSITIONS } from './codes';
import { useEditing } from './editing';
import { Codes, CodeSelect, TextList, Words } from './fields';
import { newStep, type FormVariant } from './form';
import { StepList } from './StepList';
import { codeOf } from './toContent';
import classes from './author.module.css';

interface VariantEditorProps {
  path: string;
  variant: FormVariant;
  onChange: (change: Partial<FormVariant>) => void;
  onFigure: () => void;
}

/** One rung: what is different about it, what it demands, and its moving figure. */
export function VariantEditor({ path, variant, onChange, onFigure }: VariantEditorProps) {
  const { t } = useTranslation('authoring');
  const { form } = useEditing();
  // Prescriptions name a variant by its code: once it has been kept, renaming does not change it.
  const kept = (form.rest.variants ?? []).some((one) => one.code === variant.code);
  return (
    <div className={classes.variant}>
      <div className={classes.pair}>
        <Words
          path={`${path}.name`}
          label={t('variantName')}
          hint={t('codeIs', { code: variant.code === '' ? '…' : variant.code })}
          value={variant.name}
          onChange={(name) => onChange(kept ? { name } : { name, code: codeOf(name) || variant.code })}
        />
        <Words
          path={`${path}.level`}
          label={t('level')}
          hint={t('levelHint')}
          value={variant.level}
          onChange={(level) => onChange({ level: level.trim() })}
        />
      </div>
      <Words
        path={`${path}.summary`}
        label={t('summary')}
        lines={2}
        value={variant.summary}
        onChange={(summary) => onChange({ summary })}
      />
      <Checkbox
        label={t('isStandard')}
        checked={variant.standard}
        disabled={variant.standard}
        onChange={() => onChange({ standard: true })}
      />
      <div className={stack.row}>
        <Button
          disabled={variant.code === ''}
          variant={variant.figure == null ? 'default' : 'filled'}
          onClick={onFigure}
        >
          {t(variant.figure == null ? 'drawFigure' : 'editFigure')}
        </Button>
        <PathError path={`${path}.figure`} />
      </div>
      <Hazards path={`${path}.hazards`} variant={variant} onChange={onChange} />
      <Codes
        path={`${path}.position`}
        label={t('position')}
        group="position"
        codes={POSITIONS}
        values={variant.position}
        onChange={(position) => onChange({ position })}
      />
      <Codes
        path={`${path}.equipment`}
        label={t('equipment')}
        group="equipment"
        codes={EQUIPMENT}
        values={variant.equipment}
        onChange={(equipment) => onChange({ equipment })}
      />
      <Codes
        path={`${path}.optionalEquipment`}
        label={t('optionalEquipment')}
        group="equipment"
        codes={EQUIPMENT}
        values={variant.optionalEquipment}
        onChange={(optionalEquipment) => onChange({ optionalEquipment })}
      />
      <CodeSelect
        path={`${path}.sides`}
        label={t('sides')}
        group="sides"
        codes={['BOTH_TOGETHER', 'EACH']}
        value={variant.sides}
        onChange={(sides) => onChange({ sides: sides === 'EACH' ? 'EACH' : 'BOTH_TOGETHER' })}
      />
      <Checkbox
        label={t('ownSteps')}
        checked={variant.steps !== undefined}
        onChange={(event) =>
          onChange({
            steps: event.currentTarget.checked
              ? form.steps.map((step) => newStep({ text: step.text, breath: step.breath }))
              : undefined,
          })
        }
      />
      {variant.steps !== undefined && (
        <StepList path={`${path}.steps`} steps={variant.steps} onChange={(steps) => onChange({ steps })} />
      )}
      <TextList
        path={`${path}.cautions`}
        label={t('variantCautions')}
        hint={t('recalls')}
        one={(number) => t('caution', { number })}
        add={t('addCaution')}
        items={variant.cautions}
        onChange={(cautions) => onChange({ cautions })}
      />
    </div>
  );
}

function Hazards({ path, variant, onChange }: Pick<VariantEditorProps, 'path' | 'variant' | 'onChange'>) {
  const { t } = useTranslation('authoring');
  const { t: terms } = useTranslation('terms');
  const known = HAZARD_GROUPS.flatMap((group): string[] => [...HAZARDS[group]]);
  const others = variant.hazards.filter((code) => !known.includes(code));
  const pick = (codes: readonly string[], chosen: string[]) =>
    onChange({ hazards: [...variant.hazards.filter((code) => !codes.includes(code)), ...chosen] });
  return (
    <fieldset className={classes.group}>
      <legend>{t('hazards')}</legend>
      <p className={classes.hint}>{t('hazardsHint')}</p>
      <PathError path={path} />
      {HAZARD_GROUPS.map((group) => (
        <Codes
          key={group}
          path={`${path}.${group}`}
          label={terms(`hazardGroup.${group}`)}
          group="hazard"
          codes={group === 'load' ? [...HAZARDS[group], ...others] : HAZARDS[group]}
          values={variant.hazards.filter(
            (code) =>
              HAZARDS[group].some((one) => one === code) || (group === 'load' && others.includes(code)),
          )}
          onChange={(chosen) => pick([...HAZARDS[group], ...(group === 'load' ? others : [])], chosen)}
        />
      ))}
    </fieldset>
  );
}
