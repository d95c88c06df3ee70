import { Checkbox, NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { conditionsQuery, EVIDENCE_LEVELS, TIERS } from '@/api/safety';
import { HAZARD_GROUPS, HAZARDS } from '@/features/author/codes';
import { Codes, Words } from '@/features/author/fields';
import { PathError } from '@/features/author/Block';
import { Card } from '@/ui/Card';
import { Choices, ManyChoices } from '@/ui/Choices';
import { lengthOf, type RuleForm } from './ruleForm';
import classes from './rules.module.css';

interface RuleFieldsProps {
  form: RuleForm;
  onChange: (part: Partial<RuleForm>) => void;
}

export function RuleFields({ form, onChange }: RuleFieldsProps) {
  const { t } = useTranslation('reviews');
  const { t: terms } = useTranslation('terms');
  const conditions = useQuery(conditionsQuery);
  const name = useId();
  return (
    <>
      <Card>
        <ManyChoices
          legend={t('rule.conditions')}
          values={form.conditions}
          onChange={(chosen) => onChange({ conditions: chosen })}
          options={(conditions.data ?? []).map((one) => ({ value: one.code, label: one.label }))}
        />
        <PathError path="conditions" />
      </Card>
      <Card>
        <HazardChoice
          legend={t('rule.hazards')}
          values={form.hazards}
          onChange={(hazards) => onChange({ hazards })}
        />
        <PathError path="hazards" />
      </Card>
      <Card>
        <Choices
          legend={t('rule.tier')}
          description={t(`rule.tierText.${form.tier}`)}
          name={name}
          small
          value={form.tier}
          onChange={(tier) => onChange({ tier })}
          options={TIERS.map((value) => ({ value, label: terms(`tier.${value}`) }))}
        />
        <Words
          path="message"
          label={t('rule.message')}
          hint={t('rule.messageHint', { count: lengthOf(form.message) })}
          lines={2}
          value={form.message}
          onChange={(message) => onChange({ message })}
        />
        <fieldset className={classes.group}>
          <legend>{t('rule.window')}</legend>
          <p className={classes.soft}>{t('rule.windowHint')}</p>
          <div className={classes.filters}>
            <Words
              path="window.fromWeeks"
              label={t('rule.from')}
              inputMode="decimal"
              value={form.fromWeeks}
              onChange={(fromWeeks) => onChange({ fromWeeks })}
            />
            <Words
              path="window.toWeeks"
              label={t('rule.to')}
              inputMode="decimal"
              value={form.toWeeks}
              onChange={(toWeeks) => onChange({ toWeeks })}
            />
          </div>
          <PathError path="window" />
          <Checkbox
            label={t('rule.untilCleared')}
            checked={form.untilCleared}
            onChange={(event) => onChange({ untilCleared: event.currentTarget.checked })}
          />
        </fieldset>
      </Card>
      <Card>
        <Words
          path="saferVariant.text"
          label={t('rule.instead')}
          hint={t('rule.insteadHint')}
          value={form.instead}
          onChange={(instead) => onChange({ instead })}
        />
        {form.instead.trim() !== '' && (
          <HazardChoice
            legend={t('rule.without')}
            values={form.without}
            onChange={(without) => onChange({ without })}
          />
        )}
      </Card>
      <Card>
        <Words
          path="evidence.text"
          label={t('rule.evidence')}
          lines={3}
          value={form.evidence}
          onChange={(evidence) => onChange({ evidence })}
        />
        <div className={classes.filters}>
          <NativeSelect
            label={t('rule.level')}
            value={form.level}
            onChange={(event) => onChange({ level: event.currentTarget.value })}
            data={EVIDENCE_LEVELS.map((value) => ({
              value,
              label: t(`rules.level.${value}` as 'rules.level.STUDIES'),
            }))}
          />
          <Words
            path="evidence.source"
            label={t('rule.source')}
            value={form.source}
            onChange={(source) => onChange({ source })}
          />
        </div>
      </Card>
    </>
  );
}

interface HazardChoiceProps {
  legend: string;
  values: string[];
  onChange: (values: string[]) => void;
}

function HazardChoice({ legend, values, onChange }: HazardChoiceProps) {
  const { t: terms } = useTranslation('terms');
  return (
    <fieldset className={classes.group}>
      <legend>{legend}</legend>
      {HAZARD_GROUPS.map((group) => {
        const codes: readonly string[] = HAZARDS[group];
        return (
          <Codes
            key={group}
            path={`hazards.${group}`}
            label={terms(`hazardGroup.${group}`)}
            group="hazard"
            codes={codes}
            values={values.filter((code) => codes.includes(code))}
            onChange={(chosen) => onChange([...values.filter((code) => !codes.includes(code)), ...chosen])}
          />
        );
      })}
    </fieldset>
  );
}
