import { Checkbox, NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { DoseFields } from '@/features/prescribe/DoseEditor';
import { Sortable } from '@/ui/Sortable';
import { AddButton, Block } from './Block';
import { CLAIM_FIELDS, CLAIM_UNITS } from './codes';
import { useEditing, withEntry } from './editing';
import { useFieldError } from './errors';
import { Codes, CodeSelect, TextList, Words } from './fields';
import { keyed, newClaim, NO_DOSE, type FormClaim } from './form';
import classes from './author.module.css';

/** Who says what, with its numbers; never averaged. */
export function Claims() {
  const { t } = useTranslation('authoring');
  const { form, change, say } = useEditing();
  return (
    <Block id="claims" title={t('sections.claims')} hint={t('claimsHint')}>
      <Sortable
        items={form.claims}
        onChange={(claims) => change({ claims })}
        say={say}
        nameOf={(_, at) => t('claim', { number: at + 1 })}
      >
        {(claim, at) => (
          <ClaimEditor
            path={`claims[${at}]`}
            claim={claim}
            onChange={(one) => change({ claims: withEntry(form.claims, at, one) })}
          />
        )}
      </Sortable>
      <AddButton label={t('addClaim')} onClick={() => change({ claims: [...form.claims, newClaim()] })} />
      <Contradictions />
      <TextList
        path="references"
        label={t('references')}
        one={(number) => t('reference', { number })}
        add={t('addReference')}
        items={form.references}
        onChange={(references) => change({ references })}
      />
    </Block>
  );
}

interface ClaimEditorProps {
  path: string;
  claim: FormClaim;
  onChange: (change: Partial<FormClaim>) => void;
}

function ClaimEditor({ path, claim, onChange }: ClaimEditorProps) {
  const { t } = useTranslation('authoring');
  const { form } = useEditing();
  const words = (name: 'source' | 'qualifier' | 'text' | 'min' | 'max', label: string) => (
    <Words
      path={`${path}.${name}`}
      label={label}
      inputMode={name === 'min' || name === 'max' ? 'decimal' : undefined}
      value={claim[name]}
      onChange={(value) => onChange({ [name]: value })}
    />
  );
  return (
    <div className={classes.claim}>
      {words('source', t('source'))}
      <CodeSelect
        path={`${path}.field`}
        label={t('about')}
        group="claimField"
        codes={CLAIM_FIELDS}
        value={claim.field}
        onChange={(field) => onChange({ field })}
      />
      {words('min', t('from'))}
      {words('max', t('to'))}
      <CodeSelect
        path={`${path}.unit`}
        label={t('unit')}
        group="claimUnit"
        codes={CLAIM_UNITS}
        none={t('noNumber')}
        value={claim.unit}
        onChange={(unit) => onChange({ unit })}
      />
      {words('qualifier', t('qualifier'))}
      <VariantSelect
        path={`${path}.variant`}
        value={claim.variant}
        variants={form.variants}
        onChange={(variant) => onChange({ variant })}
      />
      <div className={classes.whole}>{words('text', t('says'))}</div>
    </div>
  );
}

interface VariantSelectProps {
  path: string;
  value: string;
  variants: readonly { code: string; name: string }[];
  onChange: (code: string) => void;
}

function VariantSelect({ path, value, variants, onChange }: VariantSelectProps) {
  const { t } = useTranslation('authoring');
  return (
    <NativeSelect
      label={t('ofVariant')}
      data-path={path}
      value={value}
      error={useFieldError(path)}
      onChange={(event) => onChange(event.currentTarget.value)}
      data={[
        { value: '', label: t('allVariants') },
        ...variants.filter((one) => one.code !== '').map((one) => ({ value: one.code, label: one.name })),
      ]}
    />
  );
}

function Contradictions() {
  const { t } = useTranslation('authoring');
  const { form, change, say } = useEditing();
  return (
    <fieldset className={classes.group}>
      <legend>{t('contradictions')}</legend>
      <p className={classes.hint}>{t('contradictionsHint')}</p>
      <Sortable
        items={form.contradictions}
        onChange={(contradictions) => change({ contradictions })}
        say={say}
        nameOf={(_, at) => t('contradiction', { number: at + 1 })}
      >
        {(one, at) => (
          <div className={classes.pair}>
            <CodeSelect
              path={`contradictions[${at}].field`}
              label={t('about')}
              group="claimField"
              codes={CLAIM_FIELDS}
              value={one.field}
              onChange={(field) => change({ contradictions: withEntry(form.contradictions, at, { field }) })}
            />
            <Words
              path={`contradictions[${at}].text`}
              label={t('whoSaysWhat')}
              lines={2}
              value={one.text}
              onChange={(text) => change({ contradictions: withEntry(form.contradictions, at, { text }) })}
            />
          </div>
        )}
      </Sortable>
      <AddButton
        label={t('addContradiction')}
        onClick={() =>
          change({ contradictions: [...form.contradictions, keyed({ field: 'HOLD', text: '' })] })
        }
      />
    </fieldset>
  );
}

/** What a prescription starts from, and which claim it rests on. */
export function DoseProposal() {
  const { t } = useTranslation('authoring');
  const { form, change } = useEditing();
  const { dose, doseSource } = form;
  return (
    <Block id="dose" title={t('sections.dose')} hint={t('doseHint')}>
      <Checkbox
        label={t('hasDose')}
        checked={dose !== undefined}
        onChange={(event) =>
          change({ dose: event.currentTarget.checked ? { ...NO_DOSE, unit: form.countedIn } : undefined })
        }
      />
      {dose !== undefined && (
        <>
          <div className={classes.dose}>
            <DoseFields
              path="defaultDose"
              legend={t('sections.dose')}
              dose={dose}
              onChange={(next) => change({ dose: next })}
            />
          </div>
          <div className={classes.pair}>
            <Words
              path="defaultDoseSource.source"
              label={t('source')}
              value={doseSource.source}
              onChange={(source) => change({ doseSource: { ...doseSource, source } })}
            />
            <Words
              path="defaultDoseSource.reading"
              label={t('reading')}
              value={doseSource.reading}
              onChange={(reading) => change({ doseSource: { ...doseSource, reading } })}
            />
          </div>
          <Codes
            path="defaultDoseSource.implied"
            label={t('implied')}
            group="claimField"
            codes={['SETS', 'REPETITIONS', 'HOLD']}
            values={doseSource.implied}
            onChange={(implied) => change({ doseSource: { ...doseSource, implied } })}
          />
        </>
      )}
    </Block>
  );
}
