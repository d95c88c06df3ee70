import { useTranslation } from 'react-i18next';
import { Sortable } from '@/ui/Sortable';
import { AddButton, Block } from './Block';
import { INTENSITIES, MOMENTS } from './codes';
import { useEditing, withEntry } from './editing';
import { CodeSelect, TextList, Words } from './fields';
import { keyed } from './form';
import { StepList } from './StepList';
import classes from './author.module.css';

/** The steps that every variant without own steps is done in. */
export function Steps() {
  const { t } = useTranslation('authoring');
  const { form, change } = useEditing();
  return (
    <Block id="steps" title={t('sections.steps')} hint={t('stepsHint')}>
      <StepList path="steps" steps={form.steps} onChange={(steps) => change({ steps })} />
      <Words
        path="breathing"
        label={t('breathing')}
        value={form.breathing}
        onChange={(breathing) => change({ breathing })}
      />
    </Block>
  );
}

/** What often goes wrong, and what to do instead. */
export function Mistakes() {
  const { t } = useTranslation('authoring');
  const { form, change, say } = useEditing();
  const set = (at: number, one: { text?: string; instead?: string }) =>
    change({ mistakes: withEntry(form.mistakes, at, one) });
  return (
    <Block id="mistakes" title={t('sections.mistakes')}>
      <Sortable
        items={form.mistakes}
        onChange={(mistakes) => change({ mistakes })}
        say={say}
        nameOf={(_, at) => t('mistake', { number: at + 1 })}
      >
        {(mistake, at) => (
          <div className={classes.pair}>
            <Words
              path={`mistakes[${at}].text`}
              label={t('mistake', { number: at + 1 })}
              lines={2}
              value={mistake.text}
              onChange={(text) => set(at, { text })}
            />
            <Words
              path={`mistakes[${at}].instead`}
              label={t('instead')}
              lines={2}
              value={mistake.instead}
              onChange={(instead) => set(at, { instead })}
            />
          </div>
        )}
      </Sortable>
      <AddButton
        label={t('addMistake')}
        onClick={() => change({ mistakes: [...form.mistakes, keyed({ text: '', instead: '' })] })}
      />
    </Block>
  );
}

/** Where it should be felt, and when to stop: a change here is a safety change. */
export function Safety() {
  const { t } = useTranslation('authoring');
  const { form, change } = useEditing();
  return (
    <Block id="safety" title={t('sections.safety')} hint={t('safetyHint')}>
      <Words
        path="feel"
        label={t('feel')}
        lines={2}
        value={form.feel}
        onChange={(feel) => change({ feel })}
      />
      <Words
        path="stopIf"
        label={t('stopIf')}
        hint={t('recalls')}
        lines={2}
        value={form.stopIf}
        onChange={(stopIf) => change({ stopIf })}
      />
      <TextList
        path="cautions"
        label={t('cautions')}
        hint={t('recalls')}
        one={(number) => t('caution', { number })}
        add={t('addCaution')}
        items={form.cautions}
        onChange={(cautions) => change({ cautions })}
      />
      <Uses />
    </Block>
  );
}

function Uses() {
  const { t } = useTranslation('authoring');
  const { form, change, say } = useEditing();
  return (
    <fieldset className={classes.group}>
      <legend>{t('use')}</legend>
      <Sortable
        items={form.use}
        onChange={(use) => change({ use })}
        say={say}
        nameOf={(_, at) => t('useOne', { number: at + 1 })}
      >
        {(use, at) => (
          <div className={classes.triple}>
            <CodeSelect
              path={`use[${at}].when`}
              label={t('when')}
              group="moment"
              codes={MOMENTS}
              value={use.when}
              onChange={(when) => change({ use: withEntry(form.use, at, { when }) })}
            />
            <CodeSelect
              path={`use[${at}].intensity`}
              label={t('intensity')}
              group="intensity"
              codes={INTENSITIES}
              none={t('unsaid')}
              value={use.intensity}
              onChange={(intensity) => change({ use: withEntry(form.use, at, { intensity }) })}
            />
            <Words
              path={`use[${at}].source`}
              label={t('source')}
              value={use.source}
              onChange={(source) => change({ use: withEntry(form.use, at, { source }) })}
            />
          </div>
        )}
      </Sortable>
      <AddButton
        label={t('addUse')}
        onClick={() => change({ use: [...form.use, keyed({ when: 'ANY_TIME', intensity: '', source: '' })] })}
      />
    </fieldset>
  );
}
