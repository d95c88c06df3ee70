import { useTranslation } from 'react-i18next';
import { AddButton, Block } from './Block';
import { EQUIPMENT, MUSCLES, POSITIONS, REGIONS, TYPES } from './codes';
import { useEditing, withEntry } from './editing';
import { Codes, CodeSelect, TextList, Words } from './fields';
import { keyed } from './form';
import classes from './author.module.css';
import { Sortable } from '@/ui/Sortable';

/** How it is called and what it is for. */
export function Names() {
  const { t } = useTranslation('authoring');
  const { form, change } = useEditing();
  return (
    <Block id="names" title={t('sections.names')}>
      <Words path="name" label={t('name')} value={form.name} onChange={(name) => change({ name })} />
      <Words
        path="purpose"
        label={t('purpose')}
        hint={t('purposeHint')}
        lines={2}
        value={form.purpose}
        onChange={(purpose) => change({ purpose })}
      />
      <TextList
        path="aliases"
        label={t('aliases')}
        hint={t('aliasesHint')}
        one={(number) => t('alias', { number })}
        add={t('addAlias')}
        items={form.aliases}
        onChange={(aliases) => change({ aliases })}
      />
    </Block>
  );
}

/** What people filter by. */
export function Kind() {
  const { t } = useTranslation('authoring');
  const { form, change } = useEditing();
  return (
    <Block id="kind" title={t('sections.kind')}>
      <div className={classes.pair}>
        <CodeSelect
          path="type"
          label={t('type')}
          group="type"
          codes={TYPES}
          value={form.type}
          onChange={(type) => change({ type })}
        />
        <Counted />
      </div>
      <Codes
        path="regions"
        label={t('regions')}
        group="region"
        codes={REGIONS}
        values={form.regions}
        onChange={(regions) => change({ regions })}
      />
      <Codes
        path="muscles"
        label={t('muscles')}
        group="muscle"
        codes={MUSCLES}
        values={form.muscles}
        onChange={(muscles) => change({ muscles })}
      />
      <Codes
        path="position"
        label={t('position')}
        group="position"
        codes={POSITIONS}
        values={form.position}
        onChange={(position) => change({ position })}
      />
    </Block>
  );
}

function Counted() {
  const { t } = useTranslation('authoring');
  const { form, change } = useEditing();
  return (
    <>
      <CodeSelect
        path="sides"
        label={t('sides')}
        group="sides"
        codes={['BOTH_TOGETHER', 'EACH']}
        value={form.sides}
        onChange={(sides) => change({ sides: sides === 'EACH' ? 'EACH' : 'BOTH_TOGETHER' })}
      />
      <CodeSelect
        path="countedIn"
        label={t('countedIn')}
        group="unit"
        codes={UNITS}
        value={form.countedIn}
        onChange={(unit) => change({ countedIn: UNITS.find((one) => one === unit) ?? 'REPS' })}
      />
    </>
  );
}

const UNITS = ['REPS', 'SECONDS', 'BREATHS'] as const;

/** What is needed, and what does as well. */
export function Needs() {
  const { t } = useTranslation('authoring');
  const { form, change, say } = useEditing();
  return (
    <Block id="needs" title={t('sections.needs')} hint={t('needsHint')}>
      <Codes
        path="equipment"
        label={t('equipment')}
        group="equipment"
        codes={EQUIPMENT}
        values={form.equipment}
        onChange={(equipment) => change({ equipment })}
      />
      <Codes
        path="optionalEquipment"
        label={t('optionalEquipment')}
        group="equipment"
        codes={EQUIPMENT}
        values={form.optionalEquipment}
        onChange={(optionalEquipment) => change({ optionalEquipment })}
      />
      <fieldset className={classes.group}>
        <legend>{t('substitutes')}</legend>
        <p className={classes.hint}>{t('substitutesHint')}</p>
        <Sortable
          items={form.substitutes}
          onChange={(substitutes) => change({ substitutes })}
          say={say}
          nameOf={(_, at) => t('substitute', { number: at + 1 })}
        >
          {(one, at) => (
            <div className={classes.pair}>
              <CodeSelect
                path={`substitutes[${at}].equipment`}
                label={t('insteadOf')}
                group="equipment"
                codes={EQUIPMENT}
                value={one.equipment}
                onChange={(equipment) =>
                  change({ substitutes: withEntry(form.substitutes, at, { equipment }) })
                }
              />
              <Words
                path={`substitutes[${at}].use`}
                label={t('takeThis')}
                value={one.use}
                onChange={(use) => change({ substitutes: withEntry(form.substitutes, at, { use }) })}
              />
            </div>
          )}
        </Sortable>
        <AddButton
          label={t('addSubstitute')}
          onClick={() =>
            change({ substitutes: [...form.substitutes, keyed({ equipment: 'WEIGHTS', use: '' })] })
          }
        />
      </fieldset>
    </Block>
  );
}
